import { code, date, number, oneOf, optional } from '../column.ts';
import { table } from '../table.ts';
import { COMPARISONS } from './indicators.ts';

export const milestones = table({
  name: 'moc-chi-so',
  title: 'Mốc của chỉ tiêu',
  description: 'Mức Kế hoạch nêu cho những ngày khác với năm phải đạt: mốc ở giữa, tầm nhìn xa hơn.',
  key: ['indicator', 'date'],
  yearly: false,
  mayBeMissing: true,
  isRare: true,
  columns: {
    indicator: code('ma_chi_so', 'Chỉ tiêu có mốc.', 'indicators'),
    date: date('ngay', 'Ngày của mốc; mốc là một năm thì ghi ngày 31/12. Có thể sau thời kỳ của Kế hoạch.'),
    /** Undefined: the same as the target's. */
    comparison: optional(oneOf('so_sanh', 'Như ở bảng chi-so; để trống nếu giống chỉ tiêu.', COMPARISONS)),
    target: number('muc_tieu', 'Mức của mốc; với khoảng là đầu dưới.'),
    /** Upper end of a range. */
    targetUpper: optional(number('muc_tieu_den', 'Đầu trên của khoảng.')),
  },
});
