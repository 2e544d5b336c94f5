/** Report rhythms, and whether a report was on time. */

export const reportStatusLabels = {
  dung_han: 'Đúng hạn',
  muon: 'Muộn',
  da_gui: 'Đã gửi',
  mot_phan: 'Có một phần',
  chua_thay: 'Chưa thấy báo cáo được công bố',
  chua_thay_khong_han: 'Chưa thấy báo cáo được công bố; Kế hoạch không nêu hạn gửi',
  chua_den_han: 'Chưa đến hạn',
  to_chuc_thay_doi: 'Tổ chức đã thay đổi',
};

export const reportRhythmLabels = {
  thang: 'Hằng tháng',
  quy: 'Hằng quý',
  nua_nam: '6 tháng một lần',
  nam: 'Hằng năm',
  mot_lan: 'Một lần',
};
