import { audienceLabels } from '../../labels.ts';
import { code, list, oneOf, optional, text, year } from '../column.ts';
import { table } from '../table.ts';

export const SCHEDULES = [
  'hang_nam',
  'tu_nam',
  'mot_nam',
  'theo_trung_uong',
  'nhieu_moc',
  'khong_neu',
] as const;

/** Each plan may close this list in its own way (`src/dataset/plan-schema.ts`). */
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
    text: text('noi_dung', 'Nguyên văn nội dung, không kèm gạch đầu dòng hay số thứ tự.'),
    /** The plan's own words about time, each a part of the text or of the appendix cell. */
    timing: list(text('thoi_gian', 'Chữ của Kế hoạch về thời gian, nguyên văn.')),
    schedule: oneOf('lich', 'Lịch thực hiện, theo cách hiểu câu chữ của Kế hoạch.', SCHEDULES),
    fromYear: optional(year('tu_nam', 'Năm bắt đầu, nếu Kế hoạch nêu.')),
    toYear: optional(year('den_nam', 'Năm kết thúc, nếu Kế hoạch nêu.')),
    audiences: list(
      oneOf(
        AUDIENCE_HEADER,
        'Ai được phục vụ, theo cách đọc của người biên tập.',
        Object.keys(audienceLabels),
      ),
    ),
    /** On an appendix row: the body task it repeats. */
    repeats: optional(
      code('lien_quan', 'Trên dòng phụ lục: nhiệm vụ thân bài mà dòng này nhắc lại.', 'tasks'),
    ),
    /** The timing as we understand it. */
    note: optional(text('ghi_chu', 'Cách hiểu về thời gian.')),
    /** The editor's short title, for lists; where there is none a list shows the beginning of the text. */
    shortTitle: optional(
      text(
        'ten_ngan',
        'Tên ngắn để gọi nhiệm vụ trong các danh sách, do người biên tập đặt, không phải chữ của Kế hoạch; tối đa 70 ký tự.',
      ),
    ),
    /** What the task asks, in the editor's plain words; never the plan's. */
    plainText: optional(
      text(
        'noi_gon',
        'Một câu dễ hiểu nói nhiệm vụ này yêu cầu gì, của người biên tập, không phải chữ của Kế hoạch; tối đa 160 ký tự.',
      ),
    ),
  },
});
