/** What is wrong with one cell, whatever stands beside it. */
import { suggest, type Near, type Wordings } from './text.ts';

export const cellsWordings = {
  'replacement-character': () => ({
    message: 'Có ký tự “�”: chữ ở đây đã hỏng khi chuyển bảng mã.',
    hint: 'Gõ lại chữ đúng, hoặc lưu lại từ bản gốc bằng kiểu “CSV UTF-8”.',
  }),
  'control-character': () => ({
    message: 'Có ký tự điều khiển không nhìn thấy trong ô.',
    hint: 'Xóa nội dung ô rồi gõ lại bằng tay.',
  }),
  required: (f: { header: string }) => ({
    message: `Ô “${f.header}” không được để trống.`,
    hint:
      f.header === 'nguon'
        ? 'Mỗi số liệu phải có nguồn: ghi mã của nguồn trong bảng nguon.csv.'
        : 'Điền giá trị. Nếu chưa biết thì chưa đưa dòng này vào bảng.',
  }),
  enum: (f: { value: string; header: string; allowed: string } & Near) => ({
    message: `“${f.value}” không phải giá trị được dùng ở cột “${f.header}”.`,
    hint: `Chọn một trong: ${f.allowed}.${suggest(f)}`,
  }),
  date: (f: { value: string }) => ({
    message: `“${f.value}” không phải một ngày có trong lịch.`,
    hint: 'Viết ngày/tháng/năm, ví dụ 28/11/2024, hoặc 2024-11-28.',
  }),
  year: (f: { value: string }) => ({
    message: `“${f.value}” không phải một năm.`,
    hint: 'Viết năm bằng bốn chữ số, ví dụ 2024.',
  }),
  number: (f: { value: string }) => ({
    message: `“${f.value}” không phải một con số.`,
    hint: 'Chỉ ghi chữ số, ví dụ 12 hoặc 82,5. Đơn vị tính và dấu % ghi ở bảng chi-so.csv, không ghi trong ô.',
  }),
  'number-ambiguous': (f: { value: string; asThousands: string; asDecimal: string }) => ({
    message: `“${f.value}” đọc được theo hai cách: ${f.asThousands} hoặc ${f.asDecimal}.`,
    hint: `Ghi ${f.asThousands} nếu là hàng nghìn; ghi ${f.asDecimal}0 nếu là số thập phân.`,
  }),
  integer: (f: { value: string }) => ({
    message: `“${f.value}” không phải số nguyên.`,
    hint: 'Ghi số nguyên từ 0 trở lên, ví dụ 1, 2, 3.',
  }),
  'list-gap': () => ({
    message: 'Có chỗ trống giữa hai dấu | trong ô.',
    hint: 'Bỏ dấu | thừa.',
  }),
  code: (f: { value: string }) => ({
    message: `Mã “${f.value}” có ký tự không dùng được trong mã.`,
    hint: 'Mã chỉ gồm chữ cái không dấu, chữ số, dấu chấm và gạch nối, ví dụ so-khcn hoặc III.1.6.',
  }),
  link: (f: { value: string }) => ({
    message: `“${f.value}” không phải địa chỉ trang web.`,
    hint: 'Chép cả địa chỉ, bắt đầu bằng http:// hoặc https://.',
  }),
  formula: (f: { value: string }) => ({
    message: `Ô bắt đầu bằng ${/^[=+\-@]/u.test(f.value) ? `“${f.value.slice(0, 1)}”` : 'dấu tab'}: bảng tính sẽ hiểu là công thức.`,
    hint: 'Bỏ ký tự đầu, hoặc viết thêm chữ vào trước.',
  }),
  'formula-inside': (f: { sign: string }) => ({
    message: `Trong ô có “${f.sign}” ngay sau dấu ; hoặc ở đầu một dòng: bảng tính có thể tách ô ở đó và hiểu là công thức.`,
    hint: 'Bỏ ký tự ấy, hoặc viết thêm chữ vào trước nó.',
  }),
  placeholder: (f: { value: string; header: string }) => ({
    message: `Ô còn chữ nhắc “${f.value}”.`,
    hint:
      f.header === 'ly_do'
        ? 'Thay bằng lý do thật, một câu ngắn để người đọc hiểu vì sao có thay đổi.'
        : 'Thay bằng nội dung thật của ô này.',
  }),
} satisfies Wordings;
