/** The file of one record, as Pagefind writes it. */
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { parseFragment, readFragment } from '../../../src/search/build/fragment.ts';

test('is JSON after a signature', () => {
  const record = { url: '/nguon/#a', content: 'Nguồn · Bài báo' };
  expect(parseFragment(`pagefind_dcd${JSON.stringify(record)}`)).toEqual(record);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['as it lies there', gzipSync],
  ['unpacked by the server', (text: string) => Buffer.from(text)],
])('is read %s', async (_, send) => {
  const record = { url: '/nguon/#a', content: 'Nguồn · Bài báo' };
  const file = send(`pagefind_dcd${JSON.stringify(record)}`);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(new Uint8Array(file))));
  expect(await readFragment('/pagefind/fragment/vi_1.pf_fragment')).toEqual(record);
});

test('that is not there is an error', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  await expect(readFragment('/a')).rejects.toThrow('404');
});

test('of another make is refused, not half read', () => {
  expect(() => parseFragment('{"url":"/"}')).toThrow('no fragment of Pagefind 1.5');
});
