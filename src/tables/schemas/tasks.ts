import { audienceLabels } from '../../labels/audiences.ts';
import { code, date, dayInYear, list, oneOf, optional, rare, text, year } from '../column.ts';
import { table } from '../table.ts';
import { PRECISIONS } from '../../calendar/period.ts';

export const SCHEDULES = [
  'hang_nam',
  'tu_nam',
  'mot_nam',
  'theo_trung_uong',
  'nhieu_moc',
  'thuong_xuyen',
  'hang_thang',
  'hang_quy',
  'nua_nam',
  'co_han',
  'khoang_nam',
  'theo_van_ban',
  'khong_neu',
] as const;

/** A plan may replace the values of this list (`src/tables/plan-schema.ts`). */
export const AUDIENCE_HEADER = 'doi_tuong';

export const tasks = table({
  name: 'nhiem-vu',
  title: 'Nhiệm vụ',
  description: 'Các nhiệm vụ của Kế hoạch, nguyên văn, theo thứ tự trong văn bản.',
  key: ['code'],
  yearly: false,
  columns: {
    code: code('ma', 'Mã điều khoản của nhiệm vụ trong toàn văn Kế hoạch.'),
    /** Verbatim, without dash or number. */
    text: text(
      'noi_dung',
      'Nguyên văn nội dung, không kèm gạch đầu dòng hay số thứ tự: cả đoạn, những câu trọn của đoạn, hoặc đúng một ô của dòng phụ lục.',
    ),
    /** The plan's own words about time, each a substring of the text or of the appendix cell. */
    timing: list(text('thoi_gian', 'Chữ của Kế hoạch về thời gian, nguyên văn.')),
    schedule: oneOf(
      'lich',
      'Lịch thực hiện, theo cách hiểu câu chữ của Kế hoạch; khong_neu chỉ khi Kế hoạch không nêu gì về thời gian.',
      SCHEDULES,
    ),
    fromYear: optional(year('tu_nam', 'Năm bắt đầu, nếu Kế hoạch nêu.')),
    toYear: optional(year('den_nam', 'Năm kết thúc, nếu Kế hoạch nêu.')),
    audiences: list(
      oneOf(
        AUDIENCE_HEADER,
        'Ai được phục vụ, theo cách đọc của người biên tập.',
        Object.keys(audienceLabels),
      ),
    ),
    /** For an appendix row: the body task it repeats. */
    repeats: optional(
      code('lien_quan', 'Trên dòng phụ lục: nhiệm vụ thân bài mà dòng này nhắc lại.', 'tasks'),
    ),
    /** The editor's note, usually on the timing; never the plan's words. */
    note: optional(
      text(
        'ghi_chu',
        'Cách hiểu của người biên tập, nhất là về thời gian; không phải chữ của Kế hoạch, trang nhiệm vụ ghi rõ như vậy.',
      ),
    ),
    /** The editor's short title, for lists; without one a list shows the beginning of the text. */
    shortTitle: optional(
      text(
        'ten_ngan',
        'Tên ngắn để gọi nhiệm vụ trong các danh sách, do người biên tập đặt, không phải chữ của Kế hoạch; tối đa 70 ký tự.',
      ),
    ),
    /** What the task requires, in the editor's plain words; never the plan's. */
    plainText: optional(
      text(
        'noi_gon',
        'Một câu dễ hiểu nói nhiệm vụ này yêu cầu gì, của người biên tập, không phải chữ của Kế hoạch; tối đa 160 ký tự.',
      ),
    ),
    /** Expected products, each a substring of the text or of a cell of its row. */
    products: rare(
      list(
        text(
          'san_pham',
          'Sản phẩm hay kết quả mà Kế hoạch yêu cầu, nguyên văn trong điều khoản hay trong một ô của dòng phụ lục; nhiều đoạn thì cách nhau bằng dấu |.',
        ),
      ),
    ),
    /** For `co_han`. */
    dueOn: rare(
      optional(
        date(
          'han',
          'Ngày cuối của hạn mà Kế hoạch nêu, khi lich là co_han: “chậm nhất là ngày 15/4/2026” ghi 2026-04-15, “trong quý I năm 2026” ghi 2026-03-31.',
        ),
      ),
    ),
    duePrecision: rare(
      optional(
        oneOf(
          'han_chinh_xac',
          'Kế hoạch nêu hạn đến đâu. ngay: đến ngày; thang: đến tháng; quy: đến quý; nua_nam: 6 tháng; nam: đến năm. Để trống là đến ngày.',
          PRECISIONS,
        ),
      ),
    ),
    /** For yearly work. */
    dueInYear: rare(
      optional(
        dayInYear(
          'han_trong_nam',
          'Hạn trong năm của việc hằng năm: tháng-ngày như 11-30, hoặc chỉ tháng như 09; thêm +1 nếu là của năm sau, “trước ngày 31/01 năm liền kề” ghi 01-31+1; thêm (-1) nếu là của năm trước, “chậm nhất ngày 31/12 năm trước liền kề” ghi 12-31(-1).',
        ),
      ),
    ),
  },
});
