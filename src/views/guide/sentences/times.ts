import { lamDong, resolution, row, siteLines, type SentenceGroup } from './sentence.ts';

export const ofTimes: SentenceGroup = {
  id: 'thoi-gian',
  title: 'Thời gian',
  lead: 'Chữ của Kế hoạch chép vào “thoi_gian”, cách hiểu ghi ở “lich”.',
  sentences: [
    {
      kind: 'Trong một năm',
      ...lamDong('PL.I.4', 'Năm 2026'),
      typed: [row('nhiem-vu', { ma: 'PL.I.4', thoi_gian: 'Năm 2026', lich: 'mot_nam', tu_nam: '2026' })],
      note: 'Chỉ nêu năm phải xong thì ghi “den_nam”.',
    },
    {
      kind: 'Đến một ngày',
      ...lamDong('PL.VII.1', 'chậm nhất là ngày 15/4/2026'),
      typed: [row('nhiem-vu', { ma: 'PL.VII.1', lich: 'co_han', han: '2026-04-15', han_chinh_xac: 'ngay' })],
    },
    {
      kind: 'Trong một tháng',
      ...resolution('PL2.II.16', 'Tháng 10/2025'),
      typed: [
        row('nhiem-vu', { ma: 'PL2.II.16', lich: 'co_han', han: '2025-10-31', han_chinh_xac: 'thang' }),
      ],
    },
    {
      kind: 'Trong một quý',
      ...lamDong('PL.VI.7', 'Trong quý I năm 2026'),
      typed: [row('nhiem-vu', { ma: 'PL.VI.7', lich: 'co_han', han: '2026-03-31', han_chinh_xac: 'quy' })],
      note: '“han” là ngày cuối của kỳ; 6 tháng đầu năm ghi nua_nam.',
    },
    {
      kind: 'Hằng năm',
      ...lamDong('PL.VI.6', 'Hằng năm'),
      typed: [row('nhiem-vu', { ma: 'PL.VI.6', lich: 'hang_nam' }), siteLines('viec_dinh_ky_tu: 2026')],
      note: 'Để trống thì tính từ năm ban hành nếu ban hành trước ngày 01/7, không thì từ năm sau; npm run check nói rõ năm nào. Riêng một việc thì ghi “tu_nam”.',
    },
    {
      kind: 'Hằng năm, trong một tháng',
      ...lamDong('PL.VI.1', 'trong tháng 01 hằng năm'),
      typed: [row('nhiem-vu', { ma: 'PL.VI.1', lich: 'hang_nam', han_trong_nam: '01' })],
      note: 'Một ngày thì ghi như 11-30.',
    },
    {
      kind: 'Hằng năm, hạn ở năm sau',
      ...lamDong('PL.I.2', 'Trước ngày 31/01 năm liền kề'),
      typed: [row('nhiem-vu', { ma: 'PL.I.2', lich: 'hang_nam', han_trong_nam: '01-31+1' })],
    },
    {
      kind: 'Hằng năm, nhiều hạn trong một ô',
      ...lamDong('PL.VII.2.1', 'tổ chức kiểm tra chậm nhất trong tháng 6 hằng năm'),
      typed: [row('nhiem-vu', { ma: 'PL.VII.2.1', lich: 'hang_nam', han_trong_nam: '' })],
      note: 'Ô này có ba hạn: chỉ chép vào “thoi_gian”.',
    },
    {
      kind: 'Hằng tháng',
      ...lamDong('PL.II.11', 'Định kỳ hằng tháng'),
      typed: [row('nhiem-vu', { ma: 'PL.II.11', lich: 'hang_thang' })],
      note: 'Hằng quý: hang_quy; 6 tháng: nua_nam. Ngày trong tháng chỉ ghi ở “thoi_gian”.',
    },
    {
      kind: 'Thường xuyên',
      ...lamDong('PL.VI.4', 'Thực hiện thường xuyên khi có yêu cầu'),
      typed: [row('nhiem-vu', { ma: 'PL.VI.4', lich: 'thuong_xuyen' })],
    },
    {
      kind: 'Từ một năm trở đi',
      ...resolution('PL2.III.76', '2025 và những năm tiếp theo'),
      typed: [row('nhiem-vu', { ma: 'PL2.III.76', lich: 'tu_nam', tu_nam: '2025' })],
    },
    {
      kind: 'Từ năm này đến năm kia',
      ...resolution('PL2.III.47', '2025 - 2026'),
      typed: [row('nhiem-vu', { ma: 'PL2.III.47', lich: 'khoang_nam', tu_nam: '2025', den_nam: '2026' })],
    },
    {
      kind: 'Nhiều mốc khác loại',
      ...lamDong('II.6.b.6', 'trong quý I năm 2026'),
      typed: [
        row('nhiem-vu', {
          ma: 'II.6.b.6',
          thoi_gian: 'thường xuyên|trong quý I năm 2026',
          lich: 'nhieu_moc',
        }),
      ],
    },
    {
      kind: 'Chờ hướng dẫn của Trung ương',
      ...lamDong('PL.VI.2', 'Theo hướng dẫn của Trung ương'),
      typed: [
        row('nhiem-vu', {
          ma: 'PL.VI.2',
          thoi_gian: 'Theo hướng dẫn của Trung ương',
          lich: 'theo_trung_uong',
        }),
      ],
    },
    {
      kind: 'Theo văn bản hay sự kiện khác',
      ...lamDong('PL.III.4', 'Theo kế hoạch của tỉnh'),
      typed: [row('nhiem-vu', { ma: 'PL.III.4', thoi_gian: 'Theo kế hoạch của tỉnh', lich: 'theo_van_ban' })],
      note: 'Cũng vậy: “Sau 03 tháng kể từ khi …”.',
    },
    {
      kind: 'Không nêu thời gian',
      ...resolution('PL2.II.42', 'Đề án huy động hạ tầng viễn thông'),
      typed: [row('nhiem-vu', { ma: 'PL2.II.42', thoi_gian: '', lich: 'khong_neu' })],
      note: 'Chỉ khi cả ô lẫn câu đều không nói.',
    },
  ],
};
