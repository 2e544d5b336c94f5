import { lamDong, resolution, row, type SentenceGroup } from './sentence.ts';

const TARGET = { loai: 'muc_tieu' };
const RANK = { ...TARGET, cach_tinh: 'thu_hang', so_sanh: 'nhieu_nhat' };
const SHARE = { don_vi_tinh: '%', cach_tinh: 'ty_le' };

export const ofTargets: SentenceGroup = {
  id: 'chi-tieu',
  title: 'Chỉ tiêu',
  lead: 'Mỗi con số một dòng, mã tự đặt. Số ghi 90; 0,7; 2989,5; không ghi 1.865 (đọc được hai cách), không ghi %, ≥, ≤ trong ô.',
  sentences: [
    {
      kind: 'Tối thiểu, ít nhất, ≥',
      ...lamDong('I.2.1', 'sự phục vụ của cơ quan hành chính nhà nước đạt tối thiểu 95%.'),
      typed: [
        row('chi-so', {
          ma: 'hai-long',
          dan_chieu: 'I.2.1',
          ...TARGET,
          ...SHARE,
          so_sanh: 'it_nhat',
          muc_tieu: '95',
          nam_muc_tieu: '2030',
        }),
      ],
      note: 'Năm lấy ở tiêu đề I.2.',
    },
    {
      kind: 'Mức của từng năm',
      ...lamDong(
        'II.5.a.1',
        'Phấn đấu hằng năm tỷ lệ giải ngân kế hoạch vốn đầu tư công từ nguồn ngân sách nhà nước đạt trên 90%',
      ),
      typed: [
        row('chi-so', {
          ma: 'giai-ngan',
          dan_chieu: 'II.5.a.1',
          ...TARGET,
          ...SHARE,
          so_sanh: 'tren',
          muc_tieu: '90',
          nam_muc_tieu: '',
          ap_dung: 'hang_nam',
        }),
      ],
      note: '“Trên” là tren, không phải it_nhat. Từng quý: hang_quy.',
    },
    {
      kind: 'Chỉ nêu con số, không nêu năm',
      ...lamDong('II.1.a.2', '100% văn bản quy phạm pháp luật hết hiệu lực, tạm ngưng hiệu lực'),
      typed: [
        row('chi-so', {
          ma: 'cong-bo-het-hieu-luc',
          dan_chieu: 'II.1.a.2',
          ...TARGET,
          ...SHARE,
          so_sanh: 'bang',
          muc_tieu: '100',
          ap_dung: 'khong_neu',
        }),
      ],
      note: 'Không viết “tối thiểu” thì ghi bang; không nêu năm thì ghi khong_neu.',
    },
    {
      kind: 'Một đoạn có nhiều con số',
      ...lamDong('II.6.a.11', 'các cấp đạt tối thiểu 90%. Tỷ lệ khai thác, sử dụng lại thông tin'),
      typed: [
        row('chi-so', { ma: 'so-hoa-ho-so', dan_chieu: 'II.6.a.11', so_sanh: 'it_nhat', muc_tieu: '90' }),
        row('chi-so', { ma: 'dung-lai-du-lieu', dan_chieu: 'II.6.a.11', so_sanh: 'it_nhat', muc_tieu: '90' }),
      ],
    },
    {
      kind: 'Từ số này đến số kia',
      ...resolution('PL1.I.19', '40 - 50'),
      typed: [
        row('chi-so', {
          ma: 'to-chuc-xep-hang',
          ...TARGET,
          cach_tinh: 'hien_co',
          so_sanh: 'khoang',
          muc_tieu: '40',
          muc_tieu_den: '50',
          nam_muc_tieu: '2030',
        }),
      ],
    },
    {
      kind: 'Thứ hạng, không quá, ≤',
      ...resolution('PL1.I.33', '≤ 10'),
      typed: [row('chi-so', { ma: 'an-toan-thong-tin', ...RANK, muc_tieu: '10', nam_muc_tieu: '2030' })],
      note: 'Không ghi it_nhat. “Dưới 10”: duoi.',
    },
    {
      kind: 'Hai mức trong một ô',
      ...resolution('PL1.I.4', '≤ 3 Đông Nam Á; ≤ 50 Thế giới'),
      typed: [
        row('chi-so', { ma: 'canh-tranh-so-dna', dan_chieu: 'PL1.I.4', ...RANK, muc_tieu: '3' }),
        row('chi-so', { ma: 'canh-tranh-so-tg', dan_chieu: 'PL1.I.4', ...RANK, muc_tieu: '50' }),
      ],
    },
    {
      kind: 'Tăng bình quân mỗi năm',
      ...resolution('PL1.I.20', 'Số lượng công bố khoa học quốc tế tăng trung bình'),
      typed: [
        row('chi-so', {
          ma: 'cong-bo-quoc-te',
          ...TARGET,
          don_vi_tinh: '%/năm',
          cach_tinh: 'tang_binh_quan',
          so_sanh: 'bang',
          muc_tieu: '10',
          nam_goc: '',
        }),
      ],
      note: 'Con số ở cột “Kết quả”. Có nêu năm gốc thì ghi “nam_goc”.',
    },
    {
      kind: 'Tăng, giảm so với một năm gốc',
      shape: 'Tăng 20% so với năm 2025',
      typed: [
        row('chi-so', {
          ...TARGET,
          muc_tieu: '20',
          nam_muc_tieu: '2030',
          so_voi_goc: 'tang_phan_tram',
          gia_tri_goc: '',
          nam_goc: '2025',
        }),
      ],
      note: 'Năm gốc được trước thời kỳ của Kế hoạch. Giảm: giam_phan_tram, giam_so. “Nâng tổng số lên 12”: “muc_tieu” là 12.',
    },
    {
      kind: 'Cùng chỉ tiêu, năm khác',
      ...resolution('PL1.II.36', '≥ 50'),
      typed: [
        row('chi-so', { ma: 'kinh-te-so', so_sanh: 'it_nhat', muc_tieu: '30', nam_muc_tieu: '2030' }),
        row('moc-chi-so', {
          ma_chi_so: 'kinh-te-so',
          ngay: '2045-12-31',
          so_sanh: 'it_nhat',
          muc_tieu: '50',
        }),
      ],
      note: 'Mốc giữa kỳ cũng vậy.',
    },
    {
      kind: 'Có hay không, đến một thời điểm',
      ...lamDong('II.6.a.14', 'Hoàn thành và đưa Trung tâm IOC vào hoạt động trong quý I năm 2026.'),
      typed: [
        row('chi-so', {
          ma: 'trung-tam-ioc',
          dan_chieu: 'II.6.a.14',
          ...TARGET,
          cach_tinh: 'co_khong',
          so_sanh: 'bang',
          muc_tieu: '1',
          nam_muc_tieu: '2026',
        }),
        row('moc-chi-so', { ma_chi_so: 'trung-tam-ioc', ngay: '2026-03-31', muc_tieu: '1' }),
      ],
      note: '1 là có, 0 là không. Sớm hơn cuối năm thì thêm mốc.',
    },
    {
      kind: 'Mục tiêu bằng lời',
      ...lamDong('II.2.a.1', 'Không có thủ tục hành chính ban hành trái quy định.'),
      typed: [row('chi-so', { ma: 'khong-trai-quy-dinh', dan_chieu: 'II.2.a.1', loai: 'dinh_tinh' })],
      note: 'Cũng vậy: “giảm so với năm trước liền kề”. Các ô về số để trống.',
    },
    {
      kind: 'Chỉ tiêu lớn gồm nhiều chỉ tiêu nhỏ',
      ...resolution('PL1.I.11.2', 'Tỉ lệ cung cấp dịch vụ công trực tuyến'),
      typed: [
        row('chi-so', { ma: 'thu-tuc', dan_chieu: 'PL1.I.11', loai: 'dinh_tinh' }),
        row('chi-so', { ma: 'dvc-toan-trinh', dan_chieu: 'PL1.I.11.2', thuoc: 'thu-tuc' }),
      ],
      note: 'Các phần không được cộng lại.',
    },
    {
      kind: 'Cơ quan phụ trách riêng một chỉ tiêu',
      ...resolution('PL1.I.17', 'Bộ Tài chính'),
      typed: [row('chi-so', { ma: 'chi-ngan-sach', don_vi_phu_trach: 'bo-tc' })],
      note: 'Chung cho mọi chỉ tiêu thì ghi “phu_trach_chi_tieu” ở site.yaml.',
    },
  ],
};
