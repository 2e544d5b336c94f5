/** Problems of an office's own Word templates in `content/mau/`. */
import { suggest, type Near, type Wordings } from './text.ts';

/** Place in the template: the words of the paragraph, or empty. */
interface At {
  at: string;
}

const paragraph = ({ at }: At): string => (at ? ` Xem ${at}.` : '');

export const templatesWordings = {
  'template-name': (f: { names: string; exists: boolean } & Near) => ({
    message: `Tệp này không phải mẫu Word: thư mục content/mau chỉ nhận ${f.names}.`,
    hint: f.exists
      ? `Đã có “${f.near ?? ''}”: nếu tệp này thừa thì bỏ ra khỏi thư mục content/mau; nếu là bản mới hơn thì thay tệp kia.`
      : `Đổi tên cho đúng hoặc bỏ tệp ra khỏi thư mục.${suggest(f)}`,
  }),
  'template-leftover': (f: { what: string }) => ({
    message: `${f.what}, không phải mẫu.`,
    hint: 'Đóng mẫu đang mở, rồi xóa tệp này khỏi thư mục content/mau.',
  }),
  'template-not-docx': (f: { what: string; fix: string }) => ({
    message: `Không dùng được mẫu này: ${f.what}.`,
    hint: f.fix,
  }),
  'template-too-large': (f: { what: string; limit: string }) => ({
    message: `${f.what} lớn hơn ${f.limit}.`,
    hint: 'Bỏ bớt hoặc thu nhỏ hình ảnh trong mẫu, bỏ phần thừa, rồi lưu lại.',
  }),
  'template-unsafe': (f: { what: string; fix: string }) => ({
    message: `Mẫu có ${f.what}: có thể chạy lệnh hoặc lấy nội dung từ nơi khác khi mở văn bản.`,
    hint: f.fix,
  }),
  'template-review': (f: { what: string }) => ({
    message: `Mẫu còn ${f.what}: sẽ in ra ở mọi văn bản làm từ mẫu.`,
    hint: 'Trong Word, vào thẻ Xem lại (Review): chấp nhận hoặc từ chối hết các thay đổi, xóa mọi chú thích, rồi lưu lại.',
  }),
  'mark-unknown': (f: { value: string } & Near & At) => ({
    message: `Không có chỗ điền nào tên “${f.value}” trong loại văn bản này.`,
    hint: `Sửa tên hoặc xóa chỗ điền; tên và nghĩa của từng chỗ có ở trang Mẫu Word (/du-lieu/mau-word/).${suggest(f)}${paragraph(f)}`,
  }),
  'mark-outside-list': (f: { value: string; lists: string } & At) => ({
    message: `Chỗ điền “${f.value}” đứng ngoài danh sách của nó nên sẽ trống.`,
    hint: `Chỉ dùng chỗ này bên trong ${f.lists}.${paragraph(f)}`,
  }),
  'mark-is-list': (f: { value: string; marks: string } & At) => ({
    message: `“{${f.value}}” là một danh sách, không điền được như một chỗ thường.`,
    hint: `Viết {#${f.value}} trước phần lặp lại và {/${f.value}} sau phần ấy; ở giữa dùng ${f.marks}.${paragraph(f)}`,
  }),
  'mark-missing': (f: { value: string; meaning: string; lists: string }) => ({
    message: `Mẫu thiếu ${f.value}, chỗ bắt buộc. Nghĩa: ${f.meaning}`,
    hint: `Thêm ${f.value} vào ${f.lists || 'mẫu, ngoài mọi danh sách'}: thiếu chỗ này thì văn bản thiếu số liệu, nguồn hoặc lời lưu ý. Cách viết có ở trang Mẫu Word (/du-lieu/mau-word/).`,
  }),
  'list-prints-nothing': (f: { value: string; marks: string }) => ({
    message: `Danh sách ${f.value} không in gì: ở giữa không có chỗ điền nào của danh sách.`,
    hint: `Đặt giữa hai dấu ấy ít nhất một trong: ${f.marks}.`,
  }),
  'list-within': (f: { value: string; outer: string } & At) => ({
    message: `Danh sách “${f.value}” nằm trong “${f.outer}” mà không thuộc danh sách ấy nên in lặp lại nhiều lần.`,
    hint: `Đưa cả danh sách ra ngoài “${f.outer}”.${paragraph(f)}`,
  }),
  'mark-torn': (f: { what: string; fix: string } & At) => ({
    message: `${f.what}.`,
    hint: `${f.fix}${paragraph(f)}`,
  }),
} satisfies Wordings;
