/** Cells of a figure: date, precision, territory, value, sources. */
import { yearOf } from '../../calendar/dates.ts';
import { firstDayOf, lastDayOf } from '../../calendar/period.ts';
import { formatDate, formatPeriod } from '../../format/days.ts';
import { disagrees, olderSource, pair } from './pair.ts';
import { scopeFault } from './scope-fault.ts';
import { valueFault } from './value-fault.ts';

export const figurePairs = [
  pair('observations', ['ngay_so_lieu'], 'Ngày số liệu thuộc năm của thư mục.', ({ date, year }) =>
    yearOf(date) === year ? undefined : { fault: 'year-folder', facts: { year: yearOf(date), folder: year } },
  ),
  pair(
    'observations',
    ['ngay_so_lieu', 'do_chinh_xac'],
    'Chỉ biết năm (nam) thì ghi ngày 31/12; chỉ biết tháng (thang) thì ghi ngày cuối tháng.',
    (row) =>
      row.date === lastDayOf(row)
        ? undefined
        : disagrees(
            formatDate(row.date),
            `nhưng “do_chinh_xac” là ${String(row.precision)} thì phải ghi ngày cuối của ${formatPeriod(row)}`,
            `Ghi ${formatDate(lastDayOf(row))}; nếu nguồn nêu đúng ngày thì ghi ngay ở “do_chinh_xac”.`,
          ),
  ),
  pair(
    'observations',
    ['pham_vi', 'ngay_so_lieu'],
    'Địa bàn mới (moi) chỉ có từ ngày thay đổi địa giới; địa bàn cũ (cu) sau ngày ấy thì nên xem lại.',
    ({ scope, date }, { site }) => scopeFault(scope, date, date, site),
  ),
  pair(
    'observations',
    ['gia_tri', 'ma_chi_so'],
    'Giá trị hợp với những gì bảng chi-so.csv ghi về chỉ số: tỷ lệ từ 0 đến 100, không dưới mức nhỏ nhất, không trên mức lớn nhất, số đếm là số nguyên.',
    ({ indicator, value }, known) => {
      const row = known.indicator(indicator);
      return row && valueFault(row, value);
    },
  ),
  pair(
    'observations',
    ['ma_chi_so'],
    'Mục tiêu định tính (dinh_tinh) không có số liệu.',
    ({ indicator }, known) =>
      known.indicator(indicator)?.kind === 'dinh_tinh'
        ? disagrees(
            indicator,
            'nhưng đó là mục tiêu định tính (dinh_tinh), không có số liệu',
            'Ghi mã của chỉ số có số liệu, hoặc xóa dòng.',
          )
        : undefined,
  ),
  pair(
    'observations',
    ['ngay_cong_bo', 'ngay_so_lieu'],
    'Số liệu được công bố sau khi kỳ số liệu kết thúc.',
    ({ publishedOn, date }) =>
      publishedOn !== undefined && publishedOn < date
        ? disagrees(
            formatDate(publishedOn),
            `trước ngày cuối của kỳ số liệu là ${formatDate(date)}`,
            'Kiểm tra lại hai ngày: số liệu chỉ có sau khi kỳ số liệu kết thúc.',
          )
        : undefined,
  ),
  pair(
    'observations',
    ['nguon', 'ngay_so_lieu', 'do_chinh_xac'],
    'Không nguồn nào cũ hơn ngày đầu của kỳ số liệu.',
    (row, known) => {
      const day = firstDayOf(row);
      return olderSource(row.sources, day, `kỳ số liệu là ${formatPeriod(row)}`, known);
    },
  ),
];
