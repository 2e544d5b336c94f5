/** Long lists in parts. */
import { expect, test } from 'vitest';
import { partsOf, partTitle } from '../../../src/views/page/long-lists.ts';

test('a short list is one part at its own address', () => {
  expect(partsOf(['a', 'b'], '/x/', 2)).toEqual([
    { number: 1, rows: ['a', 'b'], pages: ['/x/'], slug: undefined },
  ]);
});

test('a long one continues at further addresses, every row once', () => {
  const parts = partsOf([1, 2, 3, 4, 5], '/x/', 2);
  expect(parts.flatMap(({ rows }) => rows)).toEqual([1, 2, 3, 4, 5]);
  expect(parts.map(({ slug }) => slug)).toEqual([undefined, 'trang-2', 'trang-3']);
  expect(parts[2]?.pages).toEqual(['/x/', '/x/trang-2/', '/x/trang-3/']);
});

test('an empty list has a page, too', () => {
  expect(partsOf([], '/x/')).toHaveLength(1);
});

test('a later part says which it is', () => {
  expect(partTitle('Nhiệm vụ', { number: 1 })).toBe('Nhiệm vụ');
  expect(partTitle('Nhiệm vụ', { number: 3 })).toBe('Nhiệm vụ, phần 3');
});
