/** The file of one record, as Pagefind writes it. */
import { expect, test } from 'vitest';
import { parseFragment } from '../../../src/search/fragment.ts';

test('is JSON after a signature', () => {
  const record = { url: '/nguon/#a', content: 'Nguồn · Bài báo' };
  expect(parseFragment(`pagefind_dcd${JSON.stringify(record)}`)).toEqual(record);
});

test('of another make is refused, not half read', () => {
  expect(() => parseFragment('{"url":"/"}')).toThrow('no fragment of Pagefind 1.5');
});
