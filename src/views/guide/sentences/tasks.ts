import { lamDong, row, type SentenceGroup } from './sentence.ts';

export const ofTasks: SentenceGroup = {
  id: 'nhiem-vu',
  title: 'Nhiệm vụ',
  lead: '“noi_dung” là cả đoạn, những câu trọn của đoạn, hoặc đúng một ô của dòng phụ lục.',
  sentences: [
    {
      kind: 'Nhiệm vụ ở một dòng phụ lục',
      ...lamDong('PL.VI.1', 'Xây dựng và tổ chức thực hiện kế hoạch chuyển đổi số hằng năm của tỉnh.'),
      typed: [
        row('nhiem-vu', {
          ma: 'PL.VI.1',
          noi_dung: 'Xây dựng và tổ chức thực hiện kế hoạch chuyển đổi số hằng năm của tỉnh.',
        }),
      ],
      note: 'Chỉ chép ô ấy, không chép cả dòng.',
    },
    {
      kind: 'Nhiệm vụ ở thân bài, phụ lục nhắc lại',
      ...lamDong('II.6.b.6', 'Hoàn thành và đưa Trung tâm IOC vào hoạt động trong quý I năm 2026.'),
      typed: [row('nhiem-vu', { ma: 'PL.VI.7', lien_quan: 'II.6.b.6' })],
      note: 'Mỗi nơi một dòng; chỉ cần một nơi có đơn vị chủ trì.',
    },
    {
      kind: 'Sản phẩm, kết quả',
      ...lamDong('PL.VI.7', 'Trung tâm IOC đi vào hoạt động'),
      typed: [row('nhiem-vu', { ma: 'PL.VI.7', san_pham: 'Trung tâm IOC đi vào hoạt động' })],
    },
  ],
};
