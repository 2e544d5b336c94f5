/** Results for display: order, day, and the note on who assigned them to tasks. */
import { describe, expect, test } from 'vitest';
import type { PlanEvent, Result } from '../../../src/tables/rows.ts';
import { newestWords, resultsNote, shownResults } from '../../../src/views/task/shown-results.ts';
import { makePlan } from '../../support/make-plan.ts';

function planOf(results: Partial<Result>[], events: Partial<PlanEvent>[] = []) {
  return makePlan({ tasks: [{}, { code: 'III.1.2' }], results, events });
}

const whenOf = (...args: Parameters<typeof planOf>) => {
  const plan = planOf(...args);
  return shownResults(plan, plan.results).map(({ when }) => when);
};

describe('a result is shown', () => {
  test('newest first; within a year those with a day before those without', () => {
    const results = [
      { year: 2022, order: 1 },
      { year: 2022, order: 2, publishedOn: '2022-03-01' },
      { year: 2023, order: 1 },
      { year: 2022, order: 3, publishedOn: '2022-11-10' },
    ];
    expect(whenOf(results)).toEqual(['năm 2023', '10/11/2022', '01/3/2022', 'năm 2022']);
  });

  test('with the day of the event it is', () => {
    const event = { tasks: ['III.1.1'], date: '2022-11-10', source: 'nguon-a' };
    expect(whenOf([{ year: 2022, source: 'nguon-a', publishedOn: '2022-12-29' }], [event])).toEqual([
      '10/11/2022',
    ]);
  });

  test('with its year where it was published in another', () => {
    expect(whenOf([{ year: 2022, publishedOn: '2023-01-05' }])).toEqual(['năm 2022']);
  });
});

test('the newest, inside a sentence', () => {
  const words = (results: Partial<Result>[]) => {
    const plan = planOf(results);
    return newestWords(plan, plan.results);
  };
  expect(words([{ year: 2022 }, { year: 2021, publishedOn: '2021-02-01' }])).toBe('năm 2022');
  expect(words([{ year: 2022, publishedOn: '2022-02-01' }])).toBe('ngày 01/02/2022');
  expect(words([])).toBeUndefined();
});

describe('whose reading it is that a result belongs to its task', () => {
  const noteOf = (...results: Partial<Result>[]) => {
    const plan = planOf(results);
    return resultsNote(shownResults(plan, plan.results));
  };
  const END = 'là cách đọc của người biên tập, không phải của nguồn.';

  test('is said once for all of a page', () => {
    expect(noteOf({})).toBe(`Xếp kết quả này vào việc này ${END}`);
    expect(noteOf({}, { order: 2 })).toBe(`Xếp các kết quả này vào việc này ${END}`);
    expect(noteOf({}, { task: 'III.1.2' })).toBe(`Xếp các kết quả này vào từng việc ${END}`);
  });

  test('is omitted for a result an agency published with a status', () => {
    expect(noteOf({ status: 'hoan_thanh' }, { status: 'cham', order: 2 })).toBe('');
    expect(noteOf({ status: 'hoan_thanh' }, { order: 2 })).toBe(
      `Xếp những kết quả không kèm tình trạng vào việc này ${END}`,
    );
  });
});

test('what the days are is said where there are any', () => {
  const plan = planOf([{ status: 'hoan_thanh', publishedOn: '2022-02-01' }]);
  expect(resultsNote(shownResults(plan, plan.results))).toBe(
    'Ngày ở đầu mỗi kết quả là ngày của việc được nêu, hoặc ngày công bố.',
  );
});
