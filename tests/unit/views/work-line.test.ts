/** Rows of a list as works. */
import { expect, test } from 'vitest';
import { differences, isSaidBy, joinPairs, type TaskLine } from '../../../src/views/task/work-line.ts';

const line = (code: string, more: Partial<TaskLine> = {}): TaskLine => ({
  ...{ code, url: '', title: '', text: '', who: 'Sở A', when: 'hằng năm', status: 'chua_cong_bo' },
  ...{ statusWords: 'Chưa thấy', years: [], yearWords: '', work: code },
  ...more,
});

test('an appendix row joins the body task it repeats, in any order; without it, it is a row of its own', () => {
  const [body, other] = [line('III.1'), line('III.2')];
  const twin = line('PL.1', { work: 'III.1' });
  expect(joinPairs([twin, body, other])).toEqual([
    { line: body, appendix: [twin] },
    { line: other, appendix: [] },
  ]);
  expect(joinPairs([other, twin])).toEqual([
    { line: other, appendix: [] },
    { line: twin, appendix: [] },
  ]);
  const second = line('PL.7', { work: 'III.1' });
  expect(joinPairs([body, twin, second])).toEqual([{ line: body, appendix: [twin, second] }]);
});

test('it shows its differences: agencies, deadline, status', () => {
  const body = line('III.1');
  const twin = (more: Partial<TaskLine>) => line('PL.1', { work: 'III.1', ...more });
  expect(differences(body, twin({}))).toBe('');
  expect(differences(body, twin({ who: 'Sở B', statusWords: 'Có' }))).toBe(' · Sở B · Có');
  expect(differences(body, twin({ when: 'trong 2020' }))).toBe(' · trong 2020');
});

test('a heading says the status of its rows, the years aside, but not the year of a date that has passed', () => {
  const says = (heading: string, statusWords: string) => isSaidBy(heading, line('III.1', { statusWords }));
  expect(says('Có kết quả được công bố', 'Có kết quả được công bố (năm 2021)')).toBe(true);
  expect(says('Đã qua mốc, chưa thấy kết quả', 'Đã qua mốc 2025, chưa thấy kết quả')).toBe(false);
});
