import { code, date, list, oneOf, text } from '../column.ts';
import { table } from '../table.ts';

export const EVENT_KINDS = [
  'huong_dan_trung_uong',
  'thu_tuong_phe_duyet',
  'tinh_phe_duyet',
  'dia_gioi',
  'so_ket',
  'khac',
] as const;

export const events = table({
  name: 'su-kien',
  title: 'Sự kiện',
  description: 'Quyết định, hướng dẫn và sự kiện khác liên quan đến Kế hoạch, mỗi dòng có ngày.',
  key: ['code'],
  yearly: false,
  columns: {
    code: code('ma', 'Mã sự kiện.'),
    date: date('ngay', 'Ngày của sự kiện.'),
    kind: oneOf(
      'loai',
      'Loại; huong_dan_trung_uong và thu_tuong_phe_duyet đáp ứng điều kiện của Trung ương.',
      EVENT_KINDS,
    ),
    title: text('ten', 'Tên sự kiện.'),
    tasks: list(code('ma_nhiem_vu', 'Nhiệm vụ liên quan.', 'tasks')),
    indicators: list(code('ma_chi_so', 'Chỉ số liên quan.', 'indicators')),
    source: code('nguon', 'Nguồn.', 'sources'),
  },
});
