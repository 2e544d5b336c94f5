/** Problems of the texts in `content/`. */
import { type Wordings } from './text.ts';

export const siteWordings = {
  'to-fill-in': (f: { value: string }) => ({
    message: `Chỗ này chưa điền: ${f.value}.`,
    hint: 'Thay cả phần trong ngoặc vuông, kể cả dấu ngoặc, bằng nội dung của kế hoạch.',
  }),
  'section-missing': (f: { value: string }) => ({
    message: `Thiếu mục có id="${f.value}": các trang khác dẫn đến mục này.`,
    hint: `Thêm tiêu đề <h2 id="${f.value}">…</h2> vào trang.`,
  }),
  site: (f: { detail: string }) => ({
    message: `Thông tin chung của trang chưa đúng: ${f.detail}.`,
    hint: 'Sửa trong content/site.yaml; lời giải thích nằm cạnh từng mục.',
  }),
  'plan-text': (f: { detail: string }) => ({
    message: `Toàn văn Kế hoạch: ${f.detail}.`,
    hint: 'Sửa trong content/ke-hoach.mdx; mỗi đoạn có một mã riêng.',
  }),
} satisfies Wordings;
