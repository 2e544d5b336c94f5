/** Cells of a milestone, and their relation to its target. */
import { endOfYear } from '../../calendar/dates.ts';
import { atMilestone, isPeriodic, levelOf, wayOf } from '../../plan/target.ts';
import { formatDate } from '../../format/days.ts';
import { formatNumber } from '../../format/numbers.ts';
import { disagrees, lacks, pair, type Pair } from './pair.ts';
import { valueFault } from './value-fault.ts';

const VALUES = { muc_tieu: 'target', muc_tieu_den: 'targetUpper' } as const;

export const milestonePairs: Pair<'milestones'>[] = [
  pair(
    'milestones',
    ['ma_chi_so'],
    'Chỉ chỉ tiêu bằng số (muc_tieu) phải đạt đến một năm (den_nam) có mốc.',
    (row, known) => {
      const indicator = known.indicator(row.indicator);
      if (!indicator || (indicator.kind === 'muc_tieu' && !isPeriodic(indicator))) return undefined;
      const what =
        indicator.kind === 'muc_tieu'
          ? `“ap_dung” là ${String(indicator.rhythm)}`
          : `“loai” là ${indicator.kind}`;
      return disagrees(
        row.indicator,
        `nhưng ở chi-so.csv chỉ số ấy có ${what}`,
        'Ghi mã của chỉ tiêu phải đạt đến một năm, hoặc xóa dòng.',
      );
    },
  ),
  pair(
    'milestones',
    ['ngay', 'ma_chi_so'],
    'Mốc sau năm gốc, và khác ngày cuối của năm phải đạt: mức ngày ấy là chỉ tiêu.',
    (row, known) => {
      const { baselineYear, targetYear } = known.indicator(row.indicator) ?? {};
      if (targetYear !== undefined && row.date === endOfYear(targetYear))
        return disagrees(
          formatDate(row.date),
          `nhưng mức phải đạt của năm ${targetYear} đã ghi ở bảng chi-so.csv`,
          'Xóa dòng, hoặc ghi ngày khác.',
        );
      return baselineYear !== undefined && row.date <= endOfYear(baselineYear)
        ? disagrees(
            formatDate(row.date),
            `không sau năm gốc là ${baselineYear}`,
            'Ghi ngày cuối của kỳ phải đạt mức ấy.',
          )
        : undefined;
    },
  ),
  pair('milestones', ['so_sanh', 'ma_chi_so'], 'Mốc và chỉ tiêu cùng chiều tăng hay giảm.', (row, known) => {
    const indicator = known.indicator(row.indicator);
    const [own, goal] = [indicator && atMilestone(indicator, row), indicator].map((item) => {
      const level = item && levelOf(item);
      return level && wayOf(item, level);
    });
    return row.comparison === undefined || own === undefined || goal === undefined || own === goal
      ? undefined
      : disagrees(
          row.comparison,
          `ngược chiều với chỉ tiêu, có “so_sanh” là ${indicator?.comparison ?? ''}`,
          'Sửa một trong hai; để trống “so_sanh” của mốc nếu giống chỉ tiêu.',
        );
  }),
  pair(
    'milestones',
    ['muc_tieu_den', 'so_sanh'],
    'Chỉ khoảng (khoang) có đầu trên, và phải có.',
    (row, known) => {
      const comparison = row.comparison ?? known.indicator(row.indicator)?.comparison;
      if (comparison === 'khoang' && row.targetUpper === undefined)
        return lacks(
          'mốc là một khoảng (khoang)',
          'Ghi đầu trên của khoảng, hoặc ghi cách so khác ở “so_sanh”.',
        );
      return row.targetUpper !== undefined && comparison !== undefined && comparison !== 'khoang'
        ? disagrees(
            formatNumber(row.targetUpper),
            `nhưng mốc không phải một khoảng (so_sanh là ${comparison})`,
            'Để trống ô này, hoặc ghi khoang ở “so_sanh”.',
          )
        : undefined;
    },
  ),
  pair('milestones', ['muc_tieu', 'muc_tieu_den'], 'Đầu dưới không lớn hơn đầu trên.', (row) =>
    row.targetUpper !== undefined && row.target > row.targetUpper ? { fault: 'range-swapped' } : undefined,
  ),
  ...(['muc_tieu', 'muc_tieu_den'] as const).map((header) =>
    pair(
      'milestones',
      [header, 'ma_chi_so'],
      'Mức của mốc hợp với những gì bảng chi-so.csv ghi về chỉ số.',
      (row, known) => {
        const indicator = known.indicator(row.indicator);
        const value = row[VALUES[header]];
        // A change is not a value of the indicator.
        if (!indicator || value === undefined || indicator.relation !== undefined) return undefined;
        return valueFault(indicator, value);
      },
    ),
  ),
];
