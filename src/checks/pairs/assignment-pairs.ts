/** Cells of an assignment: an agency, or the plan's words if they name none. */
import { lacks, pair } from './pair.ts';

export const assignmentPairs = [
  pair(
    'assignments',
    ['nguyen_van', 'ma_don_vi'],
    'Không ghi đơn vị thì chép câu của Kế hoạch cho biết ai được giao.',
    ({ agency, words }) =>
      agency === undefined && words === undefined
        ? lacks(
            '“ma_don_vi” để trống',
            'Ghi mã đơn vị ở “ma_don_vi”; nếu Kế hoạch không nêu đơn vị nào mà chỉ dẫn đến văn bản khác thì chép nguyên văn câu ấy vào ô này, ví dụ Theo phân công tại Quyết định số ….',
          )
        : undefined,
  ),
];
