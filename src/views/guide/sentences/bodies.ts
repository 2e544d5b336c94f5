import { lamDong, row, type SentenceGroup } from './sentence.ts';

const COMMUNES = 'UBND các xã, phường, đặc khu';
const DECISION = 'Theo phân công tại Quyết định số 1441/QĐ-UBND ngày 25/9/2025 của Chủ tịch UBND tỉnh';

export const ofBodies: SentenceGroup = {
  id: 'don-vi',
  title: 'Đơn vị và vai trò',
  lead: 'Mỗi cơ quan một dòng, mã tự đặt; mỗi vai trò trong một nhiệm vụ một dòng.',
  sentences: [
    {
      kind: 'Một cơ quan chủ trì',
      ...lamDong('PL.I.1', 'Sở Tư pháp'),
      typed: [
        row('don-vi', { ma: 'so-tp', ten: 'Sở Tư pháp', nhom: 'so_nganh', bao_cao: 'khong' }),
        row('phan-cong', {
          ma_nhiem_vu: 'PL.I.1',
          ma_don_vi: 'so-tp',
          vai_tro: 'chu_tri',
          thu_tu: '1',
          nguyen_van: 'Sở Tư pháp',
        }),
      ],
    },
    {
      kind: 'Hai cơ quan cùng chủ trì',
      ...lamDong('PL.I.2', 'Sở Tư pháp; UBND các xã, phường, đặc khu'),
      typed: [
        row('phan-cong', { ma_nhiem_vu: 'PL.I.2', ma_don_vi: 'so-tp', vai_tro: 'chu_tri', thu_tu: '1' }),
        row('phan-cong', { ma_nhiem_vu: 'PL.I.2', ma_don_vi: 'ubnd-xa', vai_tro: 'chu_tri', thu_tu: '2' }),
      ],
      note: 'Phối hợp: phoi_hop.',
    },
    {
      kind: 'Theo dõi, kiểm tra, đôn đốc',
      ...lamDong('PL.VI.6', 'Văn phòng UBND tỉnh'),
      typed: [
        row('phan-cong', { ma_nhiem_vu: 'PL.VI.6', ma_don_vi: 'vp-ubnd', vai_tro: 'theo_doi', thu_tu: '1' }),
      ],
      note: 'Chỉ đạo: chi_dao. Cả hai không thay cho chủ trì.',
    },
    {
      kind: 'Nêu tên mà không ghi vai trò',
      ...lamDong('II.6.b.6', 'Giao Văn phòng Ủy ban nhân dân tỉnh'),
      typed: [
        row('phan-cong', {
          ma_nhiem_vu: 'II.6.b.6',
          ma_don_vi: 'vp-ubnd',
          vai_tro: 'thuc_hien',
          thu_tu: '1',
          nguyen_van: 'Văn phòng Ủy ban nhân dân tỉnh',
        }),
      ],
      note: 'Gọi khác “ten” thì ghi ở “nguyen_van”, vẫn một mã.',
    },
    {
      kind: 'Đơn vị được nêu ở một đoạn khác',
      ...lamDong('III.1.3', 'Sở Nội vụ có trách nhiệm giúp Ủy ban nhân dân tỉnh theo dõi'),
      typed: [
        row('phan-cong', {
          ma_nhiem_vu: 'III.1.1',
          ma_don_vi: 'so-nv',
          vai_tro: 'theo_doi',
          thu_tu: '1',
          dan_chieu: 'III.1.3',
        }),
      ],
      note: 'Cũng vậy với dòng cuối nhóm: “Đơn vị chủ trì: …”. Ở tiêu đề thì không cần.',
    },
    {
      kind: 'Không nêu tên, chỉ nêu nơi phân công',
      ...lamDong('PL.II.5', DECISION),
      typed: [
        row('phan-cong', {
          ma_nhiem_vu: 'PL.II.5',
          ma_don_vi: '',
          vai_tro: 'chu_tri',
          thu_tu: '1',
          nguyen_van: DECISION,
        }),
      ],
      note: 'Không lập đơn vị mang tên câu này.',
    },
    {
      kind: 'Tên chung của nhiều cơ quan',
      ...lamDong('PL.I.2', COMMUNES),
      typed: [row('don-vi', { ma: 'ubnd-xa', ten: COMMUNES, nhom: 'dia_phuong', so_luong: '124' })],
      note: '“so_luong” không có trong câu; không chắc thì để trống.',
    },
    {
      kind: 'Tên gọi chung, không nêu từng cơ quan',
      ...lamDong('PL.VII.1', 'Các cơ quan, đơn vị, địa phương'),
      typed: [
        row('don-vi', { ma: 'cac-co-quan', ten: 'Các cơ quan, đơn vị, địa phương', nhom: 'nhom_chung' }),
      ],
      note: 'Hai cách gọi là hai dòng. Phòng của một sở: phong_ban.',
    },
  ],
};
