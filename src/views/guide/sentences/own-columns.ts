import { row, siteLines, type SentenceGroup } from './sentence.ts';

export const ofOwnColumns: SentenceGroup = {
  id: 'cot-rieng',
  title: 'Cột riêng của kế hoạch',
  sentences: [
    {
      kind: 'Cột của phụ lục mà không bảng nào có',
      shape: 'Tổng mức đầu tư (tỷ đồng): 2.989,5',
      typed: [
        siteLines(
          'cot_them:',
          '  - bang: nhiem-vu',
          '    cot: tong_muc_dau_tu',
          '    ten: Tổng mức đầu tư',
          '    kieu: so',
          '    don_vi: tỷ đồng',
        ),
        row('nhiem-vu', { tong_muc_dau_tu: '2989,5' }),
      ],
      note: 'Khai báo rồi thêm cột vào cuối bảng. “kieu”: chu, so, ngay.',
    },
  ],
};
