/** Values of parts of an indicator: rows of their own, never the whole's, never added up. */
import { describe, expect, test } from 'vitest';
import { indicatorStatus } from '../../../src/plan/indicator-status.ts';
import { yearView } from '../../../src/views/year/year-view.ts';
import { makePlan } from '../../support/make-plan.ts';
import { readSample } from '../../support/sample.ts';

const path = 'data/tien-do/2024/chi-so.csv';
const file = (...lines: string[]) => ({
  [path]: ['ma_chi_so,ngay_so_lieu,pham_vi,gia_tri,nguon,phan_to', ...lines, ''].join('\n'),
});

describe('In the file', () => {
  test('a part of a day and the whole of it are two rows', () => {
    const changes = file('sang-che,2024-06-30,cu,5,kh-1,', 'sang-che,2024-06-30,cu,9,kh-1,cap-tinh');
    expect(readSample(changes).problems).toEqual([]);
  });

  test('an unknown part is reported', () => {
    const [found] = readSample(file('sang-che,2024-06-30,cu,5,kh-1,cap-tinhh')).problems;
    expect([found?.code, found?.header, found?.hint]).toEqual([
      'reference',
      'phan_to',
      expect.stringContaining('cap-tinh') as string,
    ]);
  });

  test('a running total may fall from the whole to a part of it, not within a part', () => {
    const of = (...lines: string[]) => readSample(file(...lines)).problems.map(({ code }) => code);
    expect(of('sang-che,2024-05-31,cu,9,kh-1,', 'sang-che,2024-06-30,cu,5,kh-1,cap-tinh')).toEqual([]);
    expect(of('sang-che,2024-05-31,cu,9,kh-1,cap-tinh', 'sang-che,2024-06-30,cu,5,kh-1,cap-tinh')).toEqual([
      'cumulative-falls',
    ]);
  });

  test('a part is a tenth of the whole, which is no slip; a part that grows tenfold may be one', () => {
    const of = (...lines: string[]) => readSample(file(...lines)).warnings.map(({ code }) => code);
    expect(of('ty-le,2024-05-31,cu,80,kh-1,', 'ty-le,2024-06-30,cu,8,kh-1,cap-tinh')).toEqual([]);
    expect(of('ty-le,2024-05-31,cu,8,kh-1,cap-tinh', 'ty-le,2024-06-30,cu,80,kh-1,cap-tinh')).toEqual([
      'gap_muoi_lan',
    ]);
  });
});

describe('In the plan', () => {
  const values = [
    { date: '2024-12-31', year: 2024, value: 3, sources: ['nguon-a'] },
    { date: '2025-06-30', year: 2025, value: 99, breakdown: 'women', sources: ['nguon-a'] },
  ];
  const plan = makePlan({ indicators: [{}], breakdowns: [{}], sources: [{}], observations: values });
  const [indicator] = plan.indicators;
  if (!indicator) throw new Error('no indicator');

  test('a part gives no status and is no value of a year', () => {
    expect(indicatorStatus(plan, indicator)?.observation?.value).toBe(3);
    expect(yearView(plan, 2025).observations).toEqual([]);
  });

  test('it is among the parts, and in the published files', () => {
    expect(plan.brokenDownOf(indicator).map(({ value }) => value)).toEqual([99]);
    expect(plan.frozen.observations.map(({ value }) => value)).toEqual([3, 99]);
  });
});
