/**
 * Marks of a Word template (`{ten}`), and lists (`{#viec}…{/viec}`) whose entries have marks of their own.
 * Templates, their check, the dictionary and the types of the data are all based on this list. `{^viec}…{/viec}`
 * prints its content for an empty list.
 */

export interface Mark {
  meaning: string;
  /** Required: without it a document would lack facts, sources or a notice. */
  isNeeded?: true;
  /** For a list: the marks of each entry. */
  each?: Marks;
}

export type Marks = Readonly<Record<string, Mark>>;

/** Data for a template with these marks: text, and entries of lists. */
export type Filled<M extends Marks> = {
  -readonly [Name in keyof M]: M[Name] extends { each: infer Each extends Marks } ? Filled<Each>[] : string;
};

const sentences = { cau: { meaning: 'Câu, kèm số của nguồn.' } } satisfies Marks;

/** In every document. */
const common = {
  canh_bao: {
    meaning: 'Điều phải biết trước khi đọc, như dữ liệu minh họa; trống ở một kế hoạch thật.',
    isNeeded: true,
    each: sentences,
  },
  co_quan_cap_tren: { meaning: 'Cơ quan chủ quản, chữ in hoa; trống nếu chưa biết.' },
  co_quan: { meaning: 'Cơ quan gửi văn bản, chữ in hoa.' },
  noi_gui: { meaning: 'Địa danh ghi trước ngày tháng.' },
  nam: { meaning: 'Năm của văn bản.' },
  ke_hoach: { meaning: 'Tên đầy đủ, số và ngày của Kế hoạch.' },
  ke_hoach_ngan: { meaning: 'Kế hoạch, gọi bằng số từ lần thứ hai.' },
  ngay_so_lieu: { meaning: 'Ngày chốt của số liệu.' },
  luu_y: { meaning: 'Lưu ý khi dùng số liệu.', isNeeded: true, each: sentences },
  nguon: {
    meaning: 'Danh mục nguồn.',
    isNeeded: true,
    each: {
      so: { meaning: 'Số trong ngoặc vuông.' },
      ten: { meaning: 'Tên, số hiệu, nơi ban hành, ngày, địa chỉ.' },
    },
  },
} satisfies Marks;

const figures = {
  chi_tieu: {
    meaning: 'Bảng mục tiêu, chỉ số.',
    isNeeded: true,
    each: {
      stt: { meaning: 'Số thứ tự.' },
      ten: { meaning: 'Tên, kèm mục của Kế hoạch.' },
      goc: { meaning: 'Mức gốc.' },
      muc_tieu: { meaning: 'Mức phải đạt.' },
      moi_nhat: { meaning: 'Giá trị mới nhất đến hết năm của văn bản, kèm kỳ và điều cần biết khi so sánh.' },
      nguon: { meaning: 'Số của nguồn.' },
    },
  },
  so_lieu: { meaning: 'Từng số liệu được công bố của năm.', isNeeded: true, each: sentences },
} satisfies Marks;

const sections = {
  phan: {
    meaning: 'Từng phần của Kế hoạch có việc.',
    isNeeded: true,
    each: {
      chu: { meaning: 'Chữ cái thứ tự: a, b, c, d, đ …' },
      ten: { meaning: 'Mục và tên của phần.' },
      ket_qua: { meaning: 'Từng kết quả được công bố.', isNeeded: true, each: sentences },
      chua_thay: { meaning: 'Những việc chưa thấy kết quả.', isNeeded: true, each: sentences },
    },
  },
} satisfies Marks;

const appendix = {
  don_vi: {
    meaning: 'Phụ lục nhiệm vụ, theo đơn vị chủ trì.',
    isNeeded: true,
    each: {
      ten: { meaning: 'Tên đơn vị.' },
      viec: {
        meaning: 'Từng nhiệm vụ.',
        isNeeded: true,
        each: {
          stt: { meaning: 'Số thứ tự.' },
          ma: { meaning: 'Mục của Kế hoạch.' },
          noi_dung: { meaning: 'Nguyên văn nhiệm vụ.' },
          thoi_gian: { meaning: 'Chữ của Kế hoạch về thời gian.' },
          phoi_hop: { meaning: 'Đơn vị phối hợp.' },
          tinh_trang: { meaning: 'Tình trạng đến ngày chốt số liệu.' },
          ket_qua: { meaning: 'Kết quả được công bố của năm, kèm số của nguồn.' },
        },
      },
    },
  },
} satisfies Marks;

const yearlyReport = {
  ...common,
  noi_nhan: { meaning: 'Nơi nhận báo cáo.' },
  ten_co_quan: { meaning: 'Tên của cơ quan báo cáo.' },
  mo_dau: { meaning: 'Đầu câu mở đầu, đứng trước tên Kế hoạch: thực hiện nhiệm vụ nào.' },
  nam_truoc: { meaning: 'Năm trước.' },
  nam_toi: { meaning: 'Năm sau.' },
  van_ban: { meaning: 'Văn bản, sự kiện trong năm có trong bảng.', isNeeded: true, each: sentences },
  viec_trong_nam: { meaning: 'Số việc phải làm trong năm và số việc có kết quả.', isNeeded: true },
  bao_cao_don_vi: { meaning: 'Câu về báo cáo của các đơn vị; trống nếu Kế hoạch không yêu cầu báo cáo.' },
  bao_cao: {
    meaning: 'Bảng báo cáo của từng đơn vị; trống nếu Kế hoạch không yêu cầu báo cáo.',
    isNeeded: true,
    each: {
      stt: { meaning: 'Số thứ tự.' },
      co_quan: { meaning: 'Đơn vị phải gửi.' },
      ngay_gui: { meaning: 'Ngày gửi.' },
      so_hieu: { meaning: 'Số hiệu báo cáo.' },
      tinh_trang: { meaning: 'Đúng hạn, muộn, chưa thấy …' },
      nguon: { meaning: 'Số của nguồn.' },
    },
  },
  ...figures,
  ...sections,
  so_sanh: {
    meaning: 'Bảng so với năm trước, chỉ gồm những số so sánh được với nhau.',
    isNeeded: true,
    each: {
      noi_dung: { meaning: 'Điều được so sánh.' },
      truoc: { meaning: 'Của năm trước.' },
      nay: { meaning: 'Của năm này.' },
      nguon: { meaning: 'Số của nguồn.' },
    },
  },
  khong_so_sanh: { meaning: 'Câu cho biết điều gì không so sánh và vì sao.', isNeeded: true },
  chua_ro: { meaning: 'Những điều chưa có thông tin, cần lưu ý.', isNeeded: true, each: sentences },
  viec_nam_toi: {
    meaning: 'Những việc phải thực hiện trong năm sau, theo đơn vị được giao.',
    each: sentences,
  },
  ...appendix,
} satisfies Marks;

const review = {
  ...common,
  noi_nhan: yearlyReport.noi_nhan,
  ten_co_quan: yearlyReport.ten_co_quan,
  mo_dau: yearlyReport.mo_dau,
  tu_nam: { meaning: 'Năm đầu của giai đoạn.' },
  van_ban: { meaning: 'Văn bản, sự kiện của giai đoạn có trong bảng.', isNeeded: true, each: sentences },
  theo_nam: {
    meaning: 'Bảng từng năm.',
    isNeeded: true,
    each: {
      nam: { meaning: 'Năm.' },
      viec: { meaning: 'Số việc có kết quả trên số việc có phần phải làm.' },
      so_lieu: { meaning: 'Số mục tiêu, chỉ số có số liệu của năm.' },
    },
  },
  bao_cao_don_vi: yearlyReport.bao_cao_don_vi,
  nguon_dem: { meaning: 'Câu cho biết các số đếm lấy từ nguồn nào, đếm thế nào.' },
  bao_cao: {
    meaning: 'Bảng báo cáo của từng đơn vị qua các năm; trống nếu Kế hoạch không yêu cầu báo cáo.',
    isNeeded: true,
    each: {
      stt: { meaning: 'Số thứ tự.' },
      co_quan: { meaning: 'Đơn vị phải gửi.' },
      da_gui: { meaning: 'Những năm có báo cáo được công bố, kèm ngày gửi.' },
      chua_thay: { meaning: 'Những năm chưa thấy báo cáo.' },
      nguon: { meaning: 'Số của nguồn.' },
    },
  },
  ...figures,
  ...sections,
  khong_so_sanh: yearlyReport.khong_so_sanh,
  chua_ro: yearlyReport.chua_ro,
  ...appendix,
} satisfies Marks;

const taskRow = {
  stt: { meaning: 'Số thứ tự.' },
  ma: { meaning: 'Mục của Kế hoạch.' },
  noi_dung: { meaning: 'Nguyên văn nhiệm vụ.' },
  thoi_gian: { meaning: 'Chữ của Kế hoạch về thời gian.' },
} satisfies Marks;

const recorded = {
  meaning: 'Kết quả của năm đã được ghi nhận, kèm số của nguồn.',
  isNeeded: true,
} satisfies Mark;

const agencyReport = {
  ...common,
  doi_ten: {
    meaning: 'Việc đơn vị đã thay đổi tổ chức, để người soạn rà lại tên cơ quan báo cáo; trống nếu không có.',
  },
  noi_nhan: { meaning: 'Cơ quan nhận báo cáo.' },
  ten_co_quan: { meaning: 'Tên của đơn vị báo cáo.' },
  mo_dau: { meaning: 'Đầu câu mở đầu, đứng trước tên Kế hoạch: thực hiện điều nào.' },
  viec: {
    meaning: 'Từng nhiệm vụ đơn vị chủ trì hoặc thực hiện.',
    isNeeded: true,
    each: {
      ...taskRow,
      vai_tro: { meaning: 'Vai trò của đơn vị.' },
      da_ghi: recorded,
      truoc_do: { meaning: 'Kết quả gần nhất của những năm trước, kèm số của nguồn.' },
    },
  },
  phoi_hop: {
    meaning: 'Từng nhiệm vụ đơn vị phối hợp.',
    each: { ...taskRow, chu_tri: { meaning: 'Đơn vị chủ trì.' }, da_ghi: recorded },
  },
  bao_cao_truoc: { meaning: 'Báo cáo các năm trước của đơn vị, theo thông tin đã công bố.', each: sentences },
} satisfies Marks;

const reminder = {
  ...common,
  ten_co_quan: { meaning: 'Tên của cơ quan gửi công văn.' },
  noi_nhan_mot: { meaning: 'Nơi nhận, khi chỉ có một.' },
  noi_nhan: {
    meaning: 'Các nơi nhận, khi có từ hai.',
    isNeeded: true,
    each: { ten: { meaning: 'Tên nơi nhận.' } },
  },
  can_cu: { meaning: 'Câu dẫn điều của Kế hoạch về báo cáo.', isNeeded: true },
  chua_thay: { meaning: 'Câu cho biết báo cáo nào chưa được ghi nhận, đến ngày nào.', isNeeded: true },
  han: { meaning: 'Hạn gửi: hạn của Kế hoạch nếu chưa qua, nếu đã qua thì là chỗ để trống.' },
  noi_gui_ve: { meaning: 'Cơ quan nhận báo cáo.' },
  doi_ten: {
    meaning: 'Những đơn vị đã thay đổi tổ chức, để người soạn rà lại nơi nhận; trống nếu không có.',
  },
  don_vi: {
    meaning: 'Việc của từng nơi nhận.',
    each: { ten: { meaning: 'Tên đơn vị.' }, viec: { meaning: 'Từng nhiệm vụ.', each: taskRow } },
  },
} satisfies Marks;

const meetingSheet = {
  ...common,
  con_so: {
    meaning: 'Năm con số.',
    isNeeded: true,
    each: {
      so: { meaning: 'Con số, ví dụ 3/15.' },
      nghia: { meaning: 'Con số ấy đếm gì.' },
      nguon: { meaning: 'Số của nguồn.' },
    },
  },
  den_han: { meaning: 'Những gì đến hạn trong năm.', isNeeded: true, each: sentences },
  da_co: { meaning: 'Những gì đã được công bố.', isNeeded: true, each: sentences },
  chua_thay: {
    meaning: 'Những đơn vị chưa thấy báo cáo, những việc chưa thấy kết quả.',
    isNeeded: true,
    each: sentences,
  },
} satisfies Marks;

/** By template name: `content/mau/bao-cao.docx`. */
export const documentMarks = {
  'bao-cao': yearlyReport,
  'so-ket': review,
  'don-vi': agencyReport,
  nhac: reminder,
  hop: meetingSheet,
} satisfies Record<string, Marks>;

export type DocumentKind = keyof typeof documentMarks;

export const documentKinds = Object.keys(documentMarks) as DocumentKind[];

/** Data for the template of a kind. */
export type DocumentData<Kind extends DocumentKind> = Filled<(typeof documentMarks)[Kind]>;

/** Names of the kinds. */
export const documentTitles: Record<DocumentKind, string> = {
  'bao-cao': 'Báo cáo năm',
  'so-ket': 'Báo cáo sơ kết',
  'don-vi': 'Báo cáo của một đơn vị',
  nhac: 'Công văn đề nghị gửi báo cáo',
  hop: 'Tài liệu phục vụ họp',
};
