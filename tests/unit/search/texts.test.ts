/** Texts of records come from packs, each loaded once. */
import { afterEach, expect, test, vi } from 'vitest';
import { Texts } from '../../../src/search/query/texts.ts';

const packs: Record<string, [string, string][]> = {
  '/pagefind/texts/a.json': [
    ['/', 'Trang chủ'],
    ['/nguon/', 'Nguồn · Bài báo'],
  ],
  '/pagefind/texts/b.json': [['/nhiem-vu/', 'Nhiệm vụ']],
};
const names = [
  { name: 'a', first: 0 },
  { name: 'b', first: 2 },
];

afterEach(() => {
  vi.unstubAllGlobals();
});

function answerRequests(): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const pack = packs[address];
    return Promise.resolve(pack ? Response.json(pack) : new Response('', { status: 404 }));
  });
  return asked;
}

test('a record’s text is found in its pack, and a pack is asked for once', async () => {
  const asked = answerRequests();
  const texts = new Texts('/pagefind/', names);
  expect(await texts.of(1)).toEqual({ url: '/nguon/', words: ['Nguồn', '·', 'Bài', 'báo'] });
  expect(await Promise.all([texts.of(0), texts.of(2)])).toMatchObject([{ url: '/' }, { url: '/nhiem-vu/' }]);
  expect(asked).toEqual(['/pagefind/texts/a.json', '/pagefind/texts/b.json']);
});

test('a pack that is not there is an error, and asked for again', async () => {
  const asked = answerRequests();
  const texts = new Texts('/pagefind/', [{ name: 'c', first: 0 }]);
  await expect(texts.of(0)).rejects.toThrow('404');
  await expect(texts.of(0)).rejects.toThrow('404');
  expect(asked).toHaveLength(2);
});
