import { code, list, number, oneOf, optional, rare, text, year } from '../column.ts';
import { table } from '../table.ts';

export const INDICATOR_KINDS = ['muc_tieu', 'dinh_tinh', 'theo_doi'] as const;
export const MEASURES = [
  ...(['luy_ke', 'hien_co', 'trong_nam', 'ty_le', 'diem'] as const),
  ...(['thu_hang', 'tang_binh_quan', 'co_khong'] as const),
];
export const COMPARISONS = ['it_nhat', 'tren', 'khoang', 'nhieu_nhat', 'duoi', 'bang'] as const;
/** By the end of the target year, or anew in each period. */
const RHYTHMS = ['den_nam', 'hang_nam', 'hang_quy', 'hang_thang', 'khong_neu'] as const;
const RELATIONS = ['tang_phan_tram', 'giam_phan_tram', 'giam_so'] as const;

export const indicators = table({
  name: 'chi-so',
  title: 'Mục tiêu và chỉ số',
  description: 'Chỉ tiêu bằng số, mục tiêu định tính và số liệu bối cảnh.',
  key: ['code'],
  yearly: false,
  columns: {
    code: code('ma', 'Mã chỉ số.'),
    name: text('ten', 'Tên chỉ số.'),
    clause: optional(code('dan_chieu', 'Điều khoản của Kế hoạch đặt ra mục tiêu.', 'clauses')),
    kind: oneOf(
      'loai',
      'muc_tieu: chỉ tiêu bằng số; dinh_tinh: mục tiêu định tính; theo_doi: số liệu bối cảnh.',
      INDICATOR_KINDS,
    ),
    unit: optional(text('don_vi_tinh', 'Đơn vị tính.')),
    measure: optional(
      oneOf(
        'cach_tinh',
        'luy_ke: lũy kế từ năm gốc; hien_co: số đang có; trong_nam: riêng từng năm; ty_le: phần trăm; diem: điểm; thu_hang: thứ hạng; tang_binh_quan: phần trăm tăng bình quân mỗi năm từ năm gốc; co_khong: 1 là có, 0 là không.',
        MEASURES,
      ),
    ),
    comparison: optional(
      oneOf(
        'so_sanh',
        'it_nhat: bằng hoặc hơn; tren: phải lớn hơn; khoang: từ muc_tieu đến muc_tieu_den; nhieu_nhat: bằng hoặc kém; duoi: phải nhỏ hơn; bang: Kế hoạch chỉ nêu con số.',
        COMPARISONS,
      ),
    ),
    target: optional(number('muc_tieu', 'Mức phải đạt; với khoảng là đầu dưới.')),
    /** Upper end of a range. */
    targetUpper: optional(number('muc_tieu_den', 'Đầu trên của khoảng.')),
    targetYear: optional(
      year(
        'nam_muc_tieu',
        'Năm phải đạt; của mức xét theo từng kỳ là năm cuối, có thể để trống; Kế hoạch không nêu năm nào thì để trống và ghi khong_neu ở ap_dung.',
      ),
    ),
    baseline: optional(number('gia_tri_goc', 'Giá trị ở năm gốc.')),
    baselineYear: optional(year('nam_goc', 'Năm gốc.')),
    note: optional(text('ghi_chu', 'Định nghĩa, quy ước và giới hạn.')),
    /** Whether its values are whole things. */
    valueKind: optional(
      oneOf('kieu_gia_tri', 'dem: giá trị là số đếm, chỉ nhận số nguyên; để trống: nhận cả số lẻ.', ['dem']),
    ),
    /** Least and greatest possible value. */
    least: optional(number('gia_tri_nho_nhat', 'Giá trị nhỏ nhất có thể có; để trống là 0.')),
    most: optional(number('gia_tri_lon_nhat', 'Giá trị lớn nhất có thể có; để trống là không giới hạn.')),
    /** The agency responsible for the target, if the plan names one. */
    answering: rare(
      list(code('don_vi_phu_trach', 'Đơn vị mà Kế hoạch giao phụ trách riêng chỉ tiêu này.', 'agencies')),
    ),
    /** Undefined: by the end of the target year. */
    rhythm: rare(
      optional(
        oneOf(
          'ap_dung',
          'den_nam hoặc để trống: phải đạt chậm nhất vào năm phải đạt; hang_nam, hang_quy, hang_thang: phải đạt ở từng kỳ, xét riêng từng kỳ; khong_neu: Kế hoạch không nêu đến năm nào, cũng không nêu hằng năm.',
          RHYTHMS,
        ),
      ),
    ),
    /** How the target relates to the baseline; undefined for an absolute level. */
    relation: rare(
      optional(
        oneOf(
          'so_voi_goc',
          'muc_tieu là mức thay đổi so với gia_tri_goc: tang_phan_tram, giam_phan_tram: theo phần trăm; giam_so: giảm đi bấy nhiêu.',
          RELATIONS,
        ),
      ),
    ),
    /** The indicator this one is a part of. */
    partOf: rare(
      optional(
        code('thuoc', 'Chỉ số lớn mà chỉ số này là một phần; các phần không được cộng lại.', 'indicators'),
      ),
    ),
  },
});
