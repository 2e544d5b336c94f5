/** Kinds, measures and statuses of indicators. */

export const indicatorStatusLabels = {
  chua_co_so_lieu: 'Chưa có số liệu công bố',
  chua_du_so_lieu: 'Chưa đủ số liệu để so sánh',
  dat: 'Đạt chỉ tiêu',
  tren_duong: 'Bằng hoặc cao hơn đường tham chiếu',
  duoi_duong: 'Thấp hơn đường tham chiếu',
  bai_bo: 'Đã bãi bỏ',
  giam_kip: 'Bằng hoặc thấp hơn đường tham chiếu giảm dần',
  giam_cham: 'Cao hơn đường tham chiếu giảm dần',
  dat_ky: 'Đạt mức của kỳ mới nhất',
  khong_dat_ky: 'Chưa đạt mức của kỳ mới nhất',
};

export const insufficiencyLabels = {
  khac_pham_vi: 'Số liệu mới nhất thuộc địa bàn khác với địa bàn của Kế hoạch.',
  khong_co_goc: 'Kế hoạch không nêu mức gốc nên không có đường tham chiếu để so.',
  chi_hai_muc: 'Chỉ tiêu chỉ có hai mức, có hoặc không, nên không có đường tham chiếu để so.',
  chua_tron_nam: 'Mức này xét theo năm; chưa có số liệu nào được công bố cho trọn một năm.',
  chua_tron_quy: 'Mức này xét theo quý; chưa có số liệu nào được công bố cho trọn một quý.',
  chua_tron_thang: 'Mức này xét theo tháng; chưa có số liệu nào được công bố cho trọn một tháng.',
  khong_ro_muc: 'Mức phải đạt được nêu so với mức gốc và không tính được thành một con số.',
  khong_neu_nam:
    'Kế hoạch không nêu phải đạt đến năm nào hay từng năm, nên mức và số liệu chỉ đứng cạnh nhau, không xét đạt hay chưa.',
  khong_ro_chieu: 'Kế hoạch chỉ nêu con số, không nêu cao hơn hay thấp hơn con số ấy là đạt.',
};

export const indicatorKindLabels = {
  muc_tieu: 'Chỉ tiêu bằng số',
  dinh_tinh: 'Mục tiêu định tính',
  theo_doi: 'Số liệu bối cảnh',
};

export const measureLabels = {
  luy_ke: 'lũy kế',
  hien_co: 'số hiện có',
  trong_nam: 'trong năm',
  ty_le: 'tỷ lệ',
  diem: 'điểm số',
  thu_hang: 'thứ hạng',
  tang_binh_quan: 'tăng bình quân mỗi năm',
  co_khong: 'có hoặc không',
};

export const rhythmLabels = {
  den_nam: 'Đến năm phải đạt',
  hang_nam: 'Hằng năm',
  hang_quy: 'Hằng quý',
  hang_thang: 'Hằng tháng',
  khong_neu: 'Không nêu năm',
};
