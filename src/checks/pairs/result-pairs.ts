/** Cells of a published result: year, territory, source. */
import { formatDate } from '../../format/days.ts';
import { endedFault } from './ended-fault.ts';
import { disagrees, olderSource, pair } from './pair.ts';
import { scopeFault } from './scope-fault.ts';

export const resultPairs = [
  pair(
    'results',
    ['pham_vi'],
    'Địa bàn mới (moi) chỉ có từ năm thay đổi địa giới; địa bàn cũ (cu) sau năm ấy thì nên xem lại.',
    ({ scope, year }, { site }) => scopeFault(scope, `${year}-01-01`, `${year}-12-31`, site),
  ),
  pair(
    'results',
    ['ma_don_vi'],
    'Đơn vị đã kết thúc mà không có đơn vị kế thừa thì không có kết quả của năm sau đó.',
    ({ agency, year }, known) => endedFault(agency, year, known),
  ),
  pair(
    'results',
    ['ngay_cong_bo'],
    'Kết quả của một năm không được công bố trước khi năm ấy bắt đầu.',
    ({ publishedOn, year }) =>
      publishedOn !== undefined && publishedOn < `${year}-01-01`
        ? disagrees(
            formatDate(publishedOn),
            `trước năm ${year} mà kết quả nói tới`,
            'Kiểm tra lại ngày, hoặc chuyển dòng sang thư mục của đúng năm.',
          )
        : undefined,
  ),
  pair('results', ['nguon'], 'Nguồn không cũ hơn năm của kết quả.', ({ source, year }, known) =>
    olderSource([source], `${year}-01-01`, `năm ${year} mà kết quả nói tới`, known),
  ),
];
