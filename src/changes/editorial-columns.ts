/** Columns the editor adds and may correct: they are not the plan's, so no decision changes them. */
export const EDITORIAL_COLUMNS = [
  ...['ghi_chu', 'doi_tuong', 'lien_quan', 'ten_ngan', 'noi_gon'],
  ...['kieu_gia_tri', 'gia_tri_nho_nhat', 'gia_tri_lon_nhat'],
];
