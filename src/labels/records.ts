/** Kinds of agencies, sources, events and corrections, and of the text that is shown. */

export const agencyGroupLabels = {
  so_nganh: 'Sở, ngành của tỉnh',
  trung_uong: 'Cơ quan trung ương tại tỉnh',
  truyen_thong: 'Cơ quan truyền thông',
  luc_luong: 'Lực lượng vũ trang',
  hoi: 'Hội',
  dia_phuong: 'Địa phương',
  nhom_chung: 'Tên gọi chung, không nêu từng cơ quan',
  phong_ban: 'Phòng, ban, đơn vị trực thuộc',
};

export const verificationLabels = {
  ban_goc: 'Đã đối chiếu bản ký',
  trich_dan: 'Đọc trong bản đăng lại',
  bao_chi: 'Theo báo chí',
};

export const sourceKindLabels = {
  van_ban: 'Văn bản',
  bao_cao: 'Báo cáo',
  bao_chi: 'Báo chí',
  thong_ke: 'Thống kê',
};

export const eventKindLabels = {
  huong_dan_trung_uong: 'Hướng dẫn của Trung ương',
  thu_tuong_phe_duyet: 'Thủ tướng Chính phủ phê duyệt',
  tinh_phe_duyet: 'Văn bản của tỉnh',
  dia_gioi: 'Thay đổi địa giới',
  so_ket: 'Sơ kết',
  khac: 'Sự kiện',
};

export const revisionKindLabels = {
  cap_nhat: 'cập nhật',
  dinh_chinh: 'đính chính',
};

export const shownTextLabels = {
  du_thao: 'Bản dự thảo',
  ban_hanh: 'Bản ban hành',
  minh_hoa: 'Bản minh họa',
  ban_thu: 'Bản thử',
} as const;
