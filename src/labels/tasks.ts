/** Labels of roles, schedules and statuses of tasks. */

export const roleLabels = {
  chu_tri: 'Chủ trì',
  phoi_hop: 'Phối hợp',
  thuc_hien: 'Thực hiện',
  theo_doi: 'Theo dõi, kiểm tra',
  chi_dao: 'Chỉ đạo',
};

export const scheduleLabels = {
  hang_nam: 'Hằng năm',
  tu_nam: 'Từ một năm nhất định trở đi',
  mot_nam: 'Trong một năm nhất định',
  theo_trung_uong: 'Sau khi có văn bản của Trung ương',
  nhieu_moc: 'Nhiều mốc thời gian',
  thuong_xuyen: 'Thường xuyên',
  hang_thang: 'Hằng tháng',
  hang_quy: 'Hằng quý',
  nua_nam: '6 tháng một lần',
  co_han: 'Có một thời hạn nhất định',
  khoang_nam: 'Trong một khoảng năm nhất định',
  theo_van_ban: 'Theo văn bản hoặc sự kiện khác',
  khong_neu: 'Kế hoạch không nêu thời gian',
};

/** Without year: for legends, filters and charts. */
export const taskStatusLabels = {
  hoan_thanh: 'Đã hoàn thành',
  co_ket_qua: 'Có kết quả được công bố',
  dang_thuc_hien: 'Đang thực hiện',
  chua_bat_dau: 'Chưa bắt đầu',
  cham: 'Chậm, theo báo cáo của cơ quan',
  dung: 'Đã dừng',
  khac_nhau: 'Các cơ quan báo cáo khác nhau',
  cho_trung_uong: 'Phụ thuộc văn bản của Trung ương',
  den_han_chua_cong_bo: 'Đã qua mốc, chưa thấy kết quả được công bố',
  chua_cong_bo: 'Chưa thấy kết quả được công bố',
  chua_den_han: 'Chưa đến mốc',
  bai_bo: 'Đã bãi bỏ',
};

export const taskYearLabels = {
  da_cong_bo: 'có kết quả được công bố',
  chua_cong_bo: 'chưa thấy kết quả được công bố',
  trong_nam: 'năm chưa kết thúc',
  trong_han: 'chưa đến hạn',
  chua_den: 'chưa đến',
  khong_den_han: 'không xét năm này',
};
