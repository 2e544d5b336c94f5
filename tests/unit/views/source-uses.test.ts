/** Where a source is cited: each page once, and nowhere it is not. */
import { expect, test } from 'vitest';
import { sourceUses } from '../../../src/views/source-uses.ts';
import { makePlan, type PlanParts } from '../../support/make-plan.ts';

const wordsOf = (code: string, parts: PlanParts) =>
  sourceUses(makePlan({ indicators: [{}], tasks: [{}], ...parts }), { code }).map(
    (use) => use.code ?? use.words,
  );

test('figures, results, reports and the basis of a change are cited on their pages', () => {
  const parts: PlanParts = {
    agencies: [{ shortName: 'A' }, { code: 'so-b', name: 'Department B', legalBasis: ['law'] }],
    observations: [{ sources: ['s', 't'] }, { date: '2023-12-31', sources: ['s'] }],
    results: [{ source: 's' }],
    reports: [{ source: 's' }],
    amendments: [{ table: 'phan-cong', key: 'III.1.1|so-a|chu_tri', basis: 'law' }],
  };
  expect(wordsOf('s', parts)).toEqual(['Patents granted', 'III.1.1', 'A']);
  expect(wordsOf('t', parts)).toEqual(['Patents granted']);
  expect(wordsOf('law', parts)).toEqual(['III.1.1', 'Department B']);
});

test('a task is named, its code apart', () => {
  const task = { code: 'III.1.5', shortTitle: 'Kiểm tra' };
  const plan = makePlan({
    tasks: [task],
    assignments: [{ task: task.code }],
    results: [{ task: task.code, source: 's' }],
  });
  expect(sourceUses(plan, { code: 's' })).toEqual([
    { words: 'Kiểm tra', code: 'III.1.5', url: '/nhiem-vu/iii-1-5/' },
  ]);
});

test('an event is cited with what it names, or on the page of its year', () => {
  const parts: PlanParts = {
    observations: [{}],
    results: [{ source: 'other' }],
    events: [
      { source: 'named', tasks: ['III.1.1'] },
      { source: 'alone', date: '2025-07-01' },
    ],
  };
  expect(wordsOf('named', parts)).toEqual(['III.1.1']);
  expect(wordsOf('alone', parts)).toEqual(['Năm 2025']);
});

test("the adoption of the plan and its territory are cited with the plan's text and the rules", () => {
  const adopted = { number: '1', date: '2020-09-15', source: 'decision' };
  expect(wordsOf('decision', { site: { adopted } })).toEqual(['Toàn văn Kế hoạch']);
  expect(wordsOf('nguon-a', {})).toEqual(['Cách tính: địa giới']);
  expect(wordsOf('unused', {})).toEqual([]);
});
