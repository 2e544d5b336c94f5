/**
 * What is doubtful, not wrong: both readings, and what to do with either. A warning stops nothing. Its code is what an
 * official writes into `da_xem_lai` of the row to say that somebody has looked; so it is a word of the data.
 */
import { type Wordings } from './text.ts';

export const warningWordings = {
  nguon_hai_lan: (f: { value: string }) => ({
    message: `Nguồn “${f.value}” ghi hai lần trong một ô.`,
    hint: 'Bỏ một lần; hoặc thay một trong hai bằng nguồn định ghi.',
  }),
  ngay_doc_hai_cach: (f: { value: string; header: string; dayFirst: string; monthFirst: string }) => ({
    message: `Trong tệp mới này, ngày như “${f.value}” ở cột “${f.header}” đọc được hai cách (${f.dayFirst} hoặc ${f.monthFirst}, viết năm-tháng-ngày); không có ngày nào trong cột cho biết cách nào đúng. Trang này đọc ngày trước, tháng sau: ${f.dayFirst}.`,
    hint: 'So với bản gốc. Nếu bảng tính đã đảo ngày với tháng, ghi lại cả cột theo năm-tháng-ngày.',
  }),
  so_hieu_nhu_thang: (f: { value: string }) => ({
    message: `Số hiệu “${f.value}” trông như tháng hay ngày do bảng tính đổi ra, không như số của văn bản.`,
    hint: 'So với văn bản: nếu bảng tính đã đổi, định dạng ô là Văn bản rồi gõ lại số hiệu; nếu đúng như thế thì giữ.',
  }),
} satisfies Wordings;
