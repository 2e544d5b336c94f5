/** Search metadata of a page. */
import { expect, test } from 'vitest';
import { KINDS, priorOf, searchFacts } from '../../../src/search/build/facts.ts';

test('facts begin with the kind in the reader’s words, then one entry a value', () => {
  expect(searchFacts('task', { ten: ['Kiểm tra'], chu_tri: ['Sở A', 'Sở B'], nam: [] })).toEqual([
    ['loai', 'Nhiệm vụ'],
    ['ten', 'Kiểm tra'],
    ['chu_tri', 'Sở A'],
    ['chu_tri', 'Sở B'],
  ]);
});

test('one source, one note about the site gives way to the plan and to its own page', () => {
  for (const kind of [KINDS.source, KINDS.about]) {
    expect(priorOf(kind, true)).toBeLessThan(priorOf(KINDS.task, false));
    expect(priorOf(kind, true)).toBeLessThan(priorOf(kind, false));
  }
  expect(priorOf('không rõ', true)).toBe(1);
});
