import { lamDong, resolution, row, siteLines, type SentenceGroup } from './sentence.ts';

export const ofReports: SentenceGroup = {
  id: 'bao-cao',
  title: 'Báo cáo',
  sentences: [
    {
      kind: 'Mỗi năm một lần, trước một ngày',
      shape: 'Báo cáo kết quả trước ngày 15 tháng 12 hằng năm',
      typed: [
        siteLines('bao_cao:', "  han: '12-15'", '  tu_nam: 2026', '  dan_chieu: III.1'),
        row('don-vi', { bao_cao: 'gui' }),
      ],
      note: 'Đơn vị nhận: nhan.',
    },
    {
      kind: 'Nhiều lần trong năm',
      ...resolution('III.3', 'trước ngày 15 tháng 6 và trước ngày 01 tháng 12'),
      typed: [
        row('nghia-vu-bao-cao', {
          ma: 'sau-thang',
          ten: 'báo cáo kết quả thực hiện',
          dan_chieu: 'III.3',
          don_vi_gui: 'bo-truong|ngang-bo|thuoc-cp|ubnd-tinh',
          don_vi_nhan: 'bo-kh-cn|bo-tttt',
          nhip: 'nua_nam',
          han: '06-15|12-01',
          tu: '2025-01-09',
        }),
      ],
      note: 'Báo cáo đã gửi ghi ở bao-cao.csv của năm, mỗi kỳ một dòng, có “ma_nghia_vu” và “ky”.',
    },
    {
      kind: 'Hằng tháng, hằng quý',
      shape: 'Báo cáo trước ngày 05 của tháng sau',
      typed: [row('nghia-vu-bao-cao', { ma: 'hang-thang', nhip: 'thang', han: '05' })],
      note: 'Ngày 18 của chính tháng ấy: 18+0. Hằng quý: quy; một lần: mot_lan, “han” là ngày.',
    },
    {
      kind: 'Không nêu kỳ, không nêu ngày',
      ...lamDong('III.1.1', 'báo cáo kết quả thực hiện định kỳ theo quy định'),
      typed: [],
      note: 'Không ghi gì: không đặt ra ngày mà Kế hoạch không nêu.',
    },
  ],
};
