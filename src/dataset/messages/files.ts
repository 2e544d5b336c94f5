/** What is wrong with a file, its header line or the shape of a line. */
import { suggest, type Near, type Wordings } from './text.ts';

export const filesWordings = {
  'unknown-file': (f: Near) => ({
    message: 'Tệp này không có trong quy ước dữ liệu.',
    hint: `Đổi tên cho đúng hoặc bỏ tệp ra khỏi thư mục data.${suggest(f)}`,
  }),
  'missing-file': () => ({
    message: 'Thiếu tệp này.',
    hint: 'Khôi phục tệp. Bảng chưa có gì để công bố vẫn cần tệp với một dòng tiêu đề; trang chữ vẫn cần tệp với tiêu đề và nội dung.',
  }),
  'file-too-large': () => ({
    message: 'Tệp lớn hơn 10 MB.',
    hint: 'Chia bảng thành nhiều tệp hoặc xóa phần thừa rồi lưu lại.',
  }),
  'too-much': (f: { what: string; found: string; unit: string; limit: string }) => ({
    message: `${f.what} có ${f.found} ${f.unit}, nhiều nhất là ${f.limit}.`,
    hint: 'Bỏ phần thừa. Bảng dài thì chia thành nhiều tệp, ô dài thì chia thành nhiều dòng.',
  }),
  'empty-file': () => ({
    message: 'Tệp rỗng.',
    hint: 'Cần ít nhất dòng tiêu đề. Lấy lại tệp mẫu rồi điền vào.',
  }),
  encoding: () => ({
    message: 'Bảng mã của tệp không phải Unicode (có thể là TCVN3, VNI hoặc Windows-1258).',
    hint: 'Trong Excel chọn Lưu dưới dạng, kiểu “CSV UTF-8 (phân tách bằng dấu phẩy)”, rồi thay tệp này.',
  }),
  quotes: () => ({
    message: 'Dấu ngoặc kép không thành cặp: mở mà không đóng, hoặc đóng quá sớm.',
    hint: 'Mở tệp bằng Excel hoặc LibreOffice rồi lưu lại dạng CSV; đừng sửa bằng Notepad.',
  }),
  'header-blank': () => ({
    message: 'Cột này không có tên ở dòng đầu.',
    hint: 'Ghi tên cột ở dòng đầu, hoặc xóa cả cột.',
  }),
  'header-duplicate': (f: { value: string }) => ({
    message: `Cột “${f.value}” có hai lần.`,
    hint: 'Giữ lại một cột, xóa cột kia.',
  }),
  'header-missing': (f: { header: string }) => ({
    message: `Thiếu cột “${f.header}”.`,
    hint: `Thêm cột “${f.header}” vào dòng tiêu đề rồi điền ở từng dòng.`,
  }),
  'header-unknown': (f: { value: string } & Near) => ({
    message: `Không có cột nào tên “${f.value}” trong bảng này.`,
    hint: `Sửa tên cột hoặc xóa cột.${suggest(f)}`,
  }),
  'cells-too-many': (f: { found: number; expected: number }) => ({
    message: `Dòng có ${f.found} ô, bảng chỉ có ${f.expected} cột.`,
    hint: 'Thường do một ô có dấu phẩy mà không nằm trong ngoặc kép. Mở bằng Excel để xem ô nào bị tách.',
  }),
  'cells-too-few': (f: { found: number; expected: number }) => ({
    message: `Dòng chỉ có ${f.found} ô, bảng có ${f.expected} cột.`,
    hint: 'Điền đủ các ô, ô không có gì thì để trống nhưng không bỏ.',
  }),
  'blank-row': () => ({
    message: 'Dòng trống nằm giữa bảng.',
    hint: 'Xóa dòng trống.',
  }),
} satisfies Wordings;
