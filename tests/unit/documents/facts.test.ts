/** What a draft may say of its year: what was decided later, who ended, what does not compare. */
import { describe, expect, test } from 'vitest';
import { agencyReport } from '../../../src/documents/agency-report.ts';
import { reminder } from '../../../src/documents/reminder.ts';
import { yearlyReport } from '../../../src/documents/yearly-report.ts';
import { buildPlan } from '../../support/plan-builder.ts';

const HOME = 'https://so-theo-doi.example/';

/** The words of the source a number in square brackets stands for. */
const sourcesOf = ({ nguon }: { nguon: { so: string; ten: string }[] }, text: string): string[] =>
  [...text.matchAll(/\[(\d+)\]/gu)].map(([, so]) => nguon.find((row) => row.so === so)?.ten ?? '');

describe('what a decision changed', () => {
  const plan = buildPlan({
    sources: [{}, { code: 'quyet-dinh', title: 'The decision' }],
    indicators: [{}, { code: 'designs', name: 'Designs' }],
    tasks: [
      { schedule: 'tu_nam', fromYear: 2021, toYear: 2024, timing: ['until 2024'] },
      { code: 'III.1.2' },
    ],
    assignments: [{}, { task: 'III.1.2' }],
    amendments: [
      { column: 'muc_tieu', before: '5', after: '10', basis: 'quyet-dinh' },
      { code: 'b', key: 'designs', column: '*', after: 'bai_bo', basis: 'quyet-dinh' },
      {
        code: 'c',
        table: 'nhiem-vu',
        key: 'III.1.1',
        column: 'den_nam',
        before: '2024',
        after: '2029',
        basis: 'quyet-dinh',
      },
      { code: 'd', table: 'nhiem-vu', key: 'III.1.2', column: '*', after: 'bai_bo', basis: 'quyet-dinh' },
    ],
  });
  const report = yearlyReport(plan, 2024, HOME);

  test('a goal is told with the day it was changed on and the decision as its source', () => {
    const [patents, designs] = report.chi_tieu;
    expect(patents?.muc_tieu).toBe('ít nhất 10\u00a0văn bằng, đến năm 2030 (điều chỉnh ngày 01/12/2025)');
    for (const row of [patents, designs])
      expect(sourcesOf(report, row?.nguon ?? '')).toEqual([
        'The plan for tests',
        expect.stringContaining('The decision'),
      ]);
  });

  test('a task is told with what was changed, in each document that tells its time', () => {
    const [amended, abolished] = report.don_vi.flatMap(({ viec }) => viec).map(({ thoi_gian }) => thoi_gian);
    expect(amended).toMatch(/^until 2024\nĐiều chỉnh ngày 01\/12\/2025: .*2024 → 2029 \[\d\]$/u);
    expect(abolished).toMatch(/\nĐiều chỉnh ngày 01\/12\/2025: bãi bỏ \[\d\]$/u);
    expect(sourcesOf(report, amended ?? '')).toEqual([expect.stringContaining('The decision')]);
    const agency = plan.agency('so-a');
    const own = agencyReport(plan, agency, 2024, HOME).viec.map(({ thoi_gian }) => thoi_gian);
    const asked = reminder(plan, [agency], 2024, HOME).don_vi.flatMap(({ viec }) => viec);
    for (const lines of [own, asked.map(({ thoi_gian }) => thoi_gian)])
      expect(lines).toContainEqual(expect.stringContaining('2024 → 2029'));
  });

  test('what is due by a decision has the decision among its sources', () => {
    const [sentence] = report.viec_nam_toi;
    expect(sourcesOf(report, sentence?.cau ?? '')).toContainEqual(expect.stringContaining('The decision'));
  });
});
