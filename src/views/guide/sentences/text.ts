import { lamDong, planLines, resolution, siteLines, type SentenceGroup } from './sentence.ts';

export const ofText: SentenceGroup = {
  id: 'van-ban',
  title: 'Văn bản và phụ lục',
  lead: 'Mỗi đoạn một dòng có mã; dấu … là chữ của đoạn. Lệnh npm run --silent codes -- ke-hoach.txt > doan.mdx viết sẵn các dòng này từ chữ chép ở Word.',
  sentences: [
    {
      kind: 'Số và ngày ban hành',
      ...resolution('TD.3', 'ngày 09 tháng 01 năm 2025'),
      typed: [siteLines('ban_hanh:', '  so: 03/NQ-CP', "  ngay: '2025-01-09'", '  nguon: nq-03-2025')],
      note: 'Chưa có số, chưa có ngày thì không ghi mục này.',
    },
    {
      kind: 'Căn cứ',
      ...lamDong('CC.2', 'Căn cứ Chỉ thị số 23/CT-TTg ngày 02/9/2021'),
      typed: [planLines('<Clause code="CC.2">…</Clause>')],
      note: 'Đoạn đầu văn bản là TD.1, TD.2; nơi nhận NN, NN.1; người ký KY.',
    },
    {
      kind: 'Điều của văn bản ban hành',
      ...resolution('D2', 'Nghị quyết này có hiệu lực thi hành kể từ ngày ký ban hành.'),
      typed: [planLines('<Clause code="D2" mark="Điều 2.">…</Clause>')],
      note: 'Không phải nhiệm vụ.',
    },
    {
      kind: 'Tiêu đề',
      ...lamDong('I.2', 'Mục tiêu tổng quát đến năm 2030'),
      typed: [planLines('<Heading code="I.2" mark="2.">…</Heading>')],
    },
    {
      kind: 'Gạch đầu dòng',
      ...lamDong('II.2.a.1', 'Không có thủ tục hành chính ban hành trái quy định.'),
      typed: [planLines('<Clause code="II.2.a.1" mark="-">…</Clause>')],
      note: 'Đếm từ 1: gạch thứ nhất của II.2.a.',
    },
    {
      kind: 'Điểm đ)',
      ...resolution('II.1.dd', 'Xây dựng nền tảng số, công cụ số'),
      typed: [planLines('<Clause code="II.1.dd" mark="đ)">…</Clause>')],
      note: 'Mã không có dấu: đ) là dd, d) là d.',
    },
    {
      kind: 'Đoạn không có số, không có dấu',
      ...lamDong('III.1.1', 'chậm nhất là ngày 15/4/2026.'),
      typed: [planLines('<Clause code="III.1.1">…</Clause>')],
      note: 'Đếm dưới dấu gần nhất ở trên.',
    },
    {
      kind: 'Câu bị xuống dòng giữa chừng',
      ...lamDong('II.7.b.1', 'hoàn thành nhiệm vụ được giao'),
      typed: [planLines('<Clause code="II.7.b" mark="b)">…</Clause>', '<Clause code="II.7.b.1">…</Clause>')],
      note: 'Không nối lại.',
    },
    {
      kind: 'Nhiều phụ lục',
      ...resolution('PL2', 'PHỤ LỤC II'),
      typed: [planLines('<AppendixTitle code="PL2">…</AppendixTitle>')],
      note: 'Một phụ lục là PL; Biểu 01 của phụ lục II là PL2.B1.',
    },
    {
      kind: 'Dòng tiêu đề, dòng tên nhóm của bảng',
      ...lamDong('PL.0', 'Theo dõi, kiểm tra, đôn đốc'),
      typed: [
        planLines(
          '<AppendixHead code="PL.0"><Cell>STT</Cell><Cell>…</Cell></AppendixHead>',
          '<AppendixPart code="PL.I" mark="I">…</AppendixPart>',
        ),
      ],
    },
    {
      kind: 'Dòng của bảng',
      ...lamDong('PL.VI.7', 'Hoàn thành và đưa Trung tâm IOC vào hoạt động'),
      typed: [planLines('<AppendixRow code="PL.VI.7" mark="7"><Cell>…</Cell><Cell>…</Cell></AppendixRow>')],
      note: 'Ô trống cũng ghi. Dòng 11.2, nhóm I, phụ lục I là PL1.I.11.2.',
    },
    {
      kind: 'Ô ghép hai dòng',
      ...lamDong('PL.VII.5.1', 'Trước ngày 05 của tháng liền kề'),
      typed: [
        planLines(
          '<AppendixRow code="PL.VII.5" mark="5"><Cell hop={2}>…</Cell></AppendixRow>',
          '<AppendixRow code="PL.VII.5.1"><Cell>…</Cell></AppendixRow>',
        ),
      ],
      note: 'Ghi một lần, ở dòng đầu; mỗi dòng là một nhiệm vụ, cùng “noi_dung”. Ghép hai cột: <Cell cot={2}>.',
    },
  ],
};
