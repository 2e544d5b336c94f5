/** The list of queries is fair to measure with: large enough, without duplicates, every kind also held out. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readQueries } from '../../support/search-queries.ts';

const KINDS = 'co-quan quyen san-pham thu-tuc thoi-han ma-so tu-doi-thuong trang cau-hoi'.split(' ');

describe('the list of search queries', () => {
  const queries = readQueries();
  const codesWhere = (isWrong: (query: (typeof queries)[number]) => boolean) =>
    queries.filter(isWrong).map(({ code }) => code);

  test('has at least 120 queries, numbered without a gap', () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    const numbers = queries.map((_, index) => `q${String(index + 1).padStart(3, '0')}`);
    expect(queries.map(({ code }) => code)).toEqual(numbers);
  });

  test('asks every kind of question while tuning, and keeps some of each aside', () => {
    const groups = new Set(queries.map(({ kind, part }) => `${kind} ${part}`));
    const wanted = KINDS.flatMap((kind) => [`${kind} chinh`, `${kind} giu_lai`]);
    expect([...groups].sort()).toEqual(wanted.sort());
  });

  test('asks nothing twice, however it is typed', () => {
    const folded = queries.map(({ text }) => unmark(text));
    expect(folded.filter((text, index) => folded.indexOf(text) !== index)).toEqual([]);
  });

  test('is in NFC with plain line ends, no stray spaces and no empty cell', () => {
    const text = readFileSync('tests/search/queries.csv', 'utf8');
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/\r|\u00a0|^\ufeff|,,|,$| ,|, {2}/mu);
  });

  test('has a slip that differs from its query', () => {
    expect(codesWhere(({ text, slip }) => slip === text || slip === '')).toEqual([]);
  });

  test('accepts the page of every clause that is an answer, and no answer twice', () => {
    const lacksPage = (answers: string[]) =>
      answers.some((answer) => answer.includes('#') && !answers.includes(answer.replace(/#.*/u, '')));
    expect(codesWhere(({ answers }) => lacksPage(answers))).toEqual([]);
    expect(codesWhere(({ answers }) => new Set(answers).size < answers.length)).toEqual([]);
  });
});

/** As a hurried reader types it: lower case, no marks, single spaces. */
function unmark(text: string): string {
  const base = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return base.replaceAll('đ', 'd').replace(/\s+/gu, ' ');
}
