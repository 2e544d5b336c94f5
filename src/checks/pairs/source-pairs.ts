/** Cells of a source: date and number, kind and verification. */
import { yearOf } from '../../calendar/dates.ts';
import { formatDate } from '../../format/days.ts';
import { disagrees, pair } from './pair.ts';

export const sourcePairs = [
  pair(
    'sources',
    ['ngay', 'so_hieu'],
    'Ngày không trước năm ghi trong số hiệu (45/2025/NĐ-CP).',
    ({ date, number }) => {
      const year = Number(/\/(?<year>(?:19|20)\d{2})\//u.exec(number ?? '')?.groups?.['year']);
      return date !== undefined && yearOf(date) < year
        ? disagrees(
            formatDate(date),
            `trước năm ${year} ghi trong số hiệu “${String(number)}”`,
            'Kiểm tra lại ngày và số hiệu của văn bản.',
          )
        : undefined;
    },
  ),
  pair(
    'sources',
    ['xac_minh', 'loai'],
    'Bài báo không có bản ký để đối chiếu (ban_goc).',
    ({ kind, verification }) =>
      kind === 'bao_chi' && verification === 'ban_goc'
        ? disagrees(
            verification,
            'nhưng “loai” là bao_chi: bài báo không có bản ký',
            'Ghi bao_chi hoặc trich_dan; nếu nguồn là văn bản thì sửa “loai”.',
          )
        : undefined,
  ),
];
