import { lamDong, type SentenceGroup } from './sentence.ts';

export const leftOut: SentenceGroup = {
  id: 'khong-nhap',
  title: 'Điều không nhập vào bảng',
  lead: 'Những câu này chỉ ở toàn văn, không ghép vào cột nào.',
  sentences: [
    {
      kind: 'Quan điểm, yêu cầu, lời dẫn',
      ...lamDong('I.1.1', 'Lấy người dân, doanh nghiệp làm trung tâm phục vụ.'),
      typed: [],
    },
    {
      kind: 'Nguồn kinh phí, bảng vốn nhiều năm',
      ...lamDong('III.2.1', 'Kinh phí thực hiện Kế hoạch được bố trí từ nguồn ngân sách nhà nước'),
      typed: [],
      note: 'Mỗi nhiệm vụ một con số thì dùng cột riêng.',
    },
    {
      kind: 'Tên người',
      shape: 'Lãnh đạo phụ trách: Phó giám đốc …',
      typed: [],
      note: 'Không ghi vào cột nào, kể cả “ghi_chu”.',
    },
    {
      kind: 'Điều Kế hoạch không nói',
      shape: '(ô trống, không có câu nào)',
      typed: [],
      note: 'Để trống, không ghi 0. Cách hiểu của người nhập ghi ở “ghi_chu”.',
    },
  ],
};
