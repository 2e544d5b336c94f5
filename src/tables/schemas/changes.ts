/** The two tables that explain changes: amendments to the plan, revisions of published figures. */
import { code, date, oneOf, optional, text, type Column } from '../column.ts';
import { table } from '../table.ts';

/** A value of any column. A negative number is not a formula, though it begins like one. */
function cellValue(header: string, description: string): Column<string> {
  const base = text(header, description);
  return {
    ...base,
    parse: (cell) => (/^-\d+(?:[.,]\d+)?$/u.test(cell) ? { value: cell } : base.parse(cell)),
  };
}

export const amendments = table({
  name: 'dieu-chinh',
  title: 'Điều chỉnh Kế hoạch',
  description: 'Thay đổi của Kế hoạch đã được quyết định; dòng ban đầu không bao giờ bị sửa.',
  key: ['code'],
  yearly: false,
  columns: {
    code: code('ma', 'Mã điều chỉnh.'),
    date: date('ngay', 'Ngày quyết định điều chỉnh.'),
    table: text('tep', 'Bảng được điều chỉnh, ví dụ chi-so.'),
    key: text('khoa', 'Mã của dòng được điều chỉnh.'),
    column: text('cot', 'Cột được điều chỉnh; * là cả dòng.'),
    before: optional(cellValue('gia_tri_cu', 'Giá trị trước khi điều chỉnh.')),
    after: optional(
      cellValue('gia_tri_moi', 'Giá trị sau khi điều chỉnh; cả dòng thì ghi them hoặc bai_bo.'),
    ),
    basis: code('can_cu', 'Nguồn của quyết định.', 'sources'),
    reason: text('ly_do', 'Lý do điều chỉnh.'),
  },
});

export const revisions = table({
  name: 'dinh-chinh',
  title: 'Đính chính và cập nhật',
  description: 'Mỗi lần một số liệu đã công bố thay đổi, kèm lý do.',
  key: ['table', 'key', 'column', 'date'],
  yearly: false,
  columns: {
    table: text('tep', 'Bảng có số liệu thay đổi.'),
    key: text('khoa', 'Khóa của dòng, các phần nối bằng |.'),
    column: text('cot', 'Cột thay đổi.'),
    date: date('ngay', 'Ngày thay đổi.'),
    before: optional(cellValue('gia_tri_cu', 'Giá trị cũ.')),
    after: optional(cellValue('gia_tri_moi', 'Giá trị mới.')),
    kind: oneOf('loai', 'cap_nhat: số liệu hoặc cách tính mới; dinh_chinh: sửa sai.', [
      'cap_nhat',
      'dinh_chinh',
    ]),
    reason: text('ly_do', 'Lý do thay đổi.'),
  },
});
