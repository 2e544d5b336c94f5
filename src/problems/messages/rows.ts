/** Problems between cells and between rows. */
import { suggest, type Near, type Wordings } from './text.ts';

/** Advice if a second row is intended, by the table's published name. */
const SECOND_ROWS: Readonly<Record<string, string>> = {
  'tien-do-nhiem-vu':
    ' Kết quả thứ hai của cùng đơn vị trong năm thì ghi 2 ở “thu_tu”; kết quả của từng tháng, từng quý thì ghi kỳ ở “ky”, ví dụ q1.',
  'tien-do-bao-cao':
    ' Đơn vị gửi nhiều báo cáo trong năm thì ghi kỳ của mỗi báo cáo ở “ky” (q1, n1, t01 …) và mã nghĩa vụ ở “ma_nghia_vu”; nghĩa vụ khai báo ở bảng nghia-vu-bao-cao.csv.',
  'tien-do-chi-so':
    ' Hai số cùng ngày là của hai phần khác nhau thì ghi mã của phần ở “phan_to”; các phần khai báo ở bảng phan-to.csv.',
};

/** What a task's text may be, for an appendix row and for any other clause. */
const TEXT_OF_TASK = {
  row: ' Nhiệm vụ ở dòng phụ lục thì chép đúng một ô của dòng, không kèm số thứ tự; sản phẩm, thời gian, đơn vị ghi ở cột riêng.',
  clause: ' Nhiệm vụ là cả đoạn hoặc những câu trọn của đoạn.',
};

export const rowsWordings = {
  reference: (f: { what?: string; value: string; table: string; fix?: string } & Near) => ({
    message: `Không có ${f.what ?? 'mã'} “${f.value}” trong ${f.table}.`,
    hint: `${f.fix ?? `Sửa lại mã, hoặc thêm dòng có mã này vào ${f.table} trước.`}${suggest(f)}`,
  }),
  'no-page': (f: { value: string } & Near) => ({
    message: `Không có trang nào ở địa chỉ “${f.value}”.`,
    hint: `Sửa địa chỉ cho đúng, hoặc xóa dòng.${suggest(f)}`,
  }),
  'duplicate-key': (f: { first: string; key: string; table?: string }) => ({
    message: `Trùng với ${f.first}: hai dòng có cùng ${f.key}.`,
    hint: `Giữ một dòng, hoặc sửa mã của một trong hai dòng.${SECOND_ROWS[f.table ?? ''] ?? ''}`,
  }),
  horizon: (f: { value: string; header: string; from: number; to: number }) => ({
    message: `“${f.value}” nằm ngoài thời kỳ ${f.from}–${f.to} của Kế hoạch.`,
    hint: `Kiểm tra lại năm.${f.header === 'nam_muc_tieu' && Number(f.value) > f.to ? ' Kế hoạch có nêu mức cho một năm sau thời kỳ thì ghi mức ấy ở bảng moc-chi-so.csv.' : ''}`,
  }),
  'day-ahead': (f: { header: string; day: string; today: string }) => ({
    message: `Ngày ${f.day} ở “${f.header}” chưa tới: hôm nay là ${f.today}.`,
    hint: 'Kiểm tra lại ngày, tháng và năm. Việc chưa xảy ra thì chưa ghi; ngày định công bố ghi ở “ngay_du_kien” của lich-cong-bo.csv.',
  }),
  'period-open': (f: { period: string; today: string }) => ({
    message: `${f.period} chưa kết thúc nên chưa thể có số liệu: hôm nay là ${f.today}.`,
    hint: 'Kiểm tra lại năm. Nếu số liệu tính đến một ngày sớm hơn thì ghi ngày ấy ở “ngay_so_lieu” và ghi ngay hoặc thang ở “do_chinh_xac”.',
  }),
  'year-ahead': (f: { value: string; today: string }) => ({
    message: `Năm ${f.value} chưa bắt đầu nên chưa thể có kết quả hay báo cáo: hôm nay là ${f.today}.`,
    hint: 'Chuyển các dòng sang thư mục của đúng năm.',
  }),
  'year-folder': (f: { year: number; folder: number }) => ({
    message: `Ngày số liệu thuộc năm ${f.year} nhưng dòng nằm trong thư mục năm ${f.folder}.`,
    hint: `Chuyển dòng này sang data/tien-do/${f.year}/ hoặc sửa ngày.`,
  }),
  'range-swapped': () => ({
    message: 'Hai đầu của khoảng bị đảo: “muc_tieu” lớn hơn “muc_tieu_den”.',
    hint: 'Ghi số nhỏ ở “muc_tieu”, số lớn ở “muc_tieu_den”.',
  }),
  'target-incomplete': (f: { header: string }) => ({
    message: `Chỉ tiêu bằng số phải có ô “${f.header}”.`,
    hint: `Điền ô này, hoặc đổi “loai” thành dinh_tinh hay theo_doi.${f.header === 'nam_muc_tieu' ? ' Mức của từng năm thì ghi hang_nam, không nêu năm thì ghi khong_neu ở “ap_dung”.' : ''}`,
  }),
  'clause-missing': () => ({
    message: 'Mục tiêu của Kế hoạch phải dẫn chiếu điều khoản.',
    hint: 'Ghi mã điều khoản, ví dụ II.2.1.',
  }),
  'cells-disagree': (f: { header: string; value: string; but: string; fix: string }) => ({
    message: `“${f.header}” là ${f.value}, ${f.but}.`,
    hint: f.fix,
  }),
  'cell-lacking': (f: { header: string; because: string; fix: string }) => ({
    message: `Ô “${f.header}” không được để trống khi ${f.because}.`,
    hint: f.fix,
  }),
  'value-below': (f: { value: string; least: string; code: string }) => ({
    message: `Giá trị ${f.value} nhỏ hơn mức nhỏ nhất có thể có là ${f.least}.`,
    hint: `Kiểm tra lại số. Nếu chỉ số này có thể xuống thấp hơn thì ghi mức ấy ở “gia_tri_nho_nhat”, dòng ${f.code} của chi-so.csv.`,
  }),
  'value-above': (f: { value: string; most: string; code: string }) => ({
    message: `Giá trị ${f.value} lớn hơn mức lớn nhất có thể có là ${f.most}.`,
    hint: `Kiểm tra lại số. Nếu chỉ số này có thể lên cao hơn thì sửa “gia_tri_lon_nhat”, dòng ${f.code} của chi-so.csv.`,
  }),
  'value-not-whole': (f: { value: string; code: string }) => ({
    message: `Giá trị ${f.value} có phần lẻ, mà chỉ số này là số đếm (“kieu_gia_tri” là dem).`,
    hint: `Ghi số nguyên. Nếu chỉ số này đo được đến phần lẻ thì để trống “kieu_gia_tri”, dòng ${f.code} của chi-so.csv.`,
  }),
  'percent-range': (f: { value: string }) => ({
    message: `Tỷ lệ “${f.value}” nằm ngoài khoảng 0–100.`,
    hint: 'Kiểm tra lại số; tỷ lệ ghi theo phần trăm.',
  }),
  'cumulative-falls': (f: { before: string; date: string; now: string; row: string }) => ({
    message: `Số lũy kế giảm từ ${f.before} (${f.date}) xuống ${f.now} mà chưa có lý do.`,
    hint: `Kiểm tra lại số. Nếu số đúng, thêm vào dinh-chinh.csv dòng sau, thay chữ GHI LÝ DO bằng lý do thật: ${f.row}`,
  }),
  'nobody-responsible': (f: { value: string }) => ({
    message: `Chưa có đơn vị nào chủ trì hay thực hiện nhiệm vụ “${f.value}”.`,
    hint: 'Thêm dòng vào data/phan-cong.csv, vai trò chu_tri hoặc thuc_hien. Đơn vị nêu ở dòng phụ lục nhắc lại nhiệm vụ này thì ghi mã nhiệm vụ vào “lien_quan” của dòng ấy (nhiem-vu.csv). Nêu ở đoạn khác thì ghi mã đoạn vào “dan_chieu”. Chỉ viết “theo phân công tại …” thì để trống “ma_don_vi”, chép câu ấy vào “nguyen_van”.',
  }),
  'text-long': (f: { header: string; found: number; limit: number }) => ({
    message: `Ô “${f.header}” có ${f.found} ký tự, nhiều nhất là ${f.limit}.`,
    hint: 'Viết ngắn lại: ô này để người đọc lướt qua danh sách; nguyên văn của Kế hoạch nằm ở cột “noi_dung”.',
  }),
  'title-twice': (f: { value: string; task: string }) => ({
    message: `Tên ngắn “${f.value}” đã dùng cho nhiệm vụ ${f.task}.`,
    hint: 'Đặt tên khác để hai nhiệm vụ không bị lẫn. Chỉ dòng phụ lục được dùng chung tên với nhiệm vụ mà nó nhắc lại.',
  }),
  'title-alone': (f: { task: string }) => ({
    message: `Dòng phụ lục có tên ngắn, còn nhiệm vụ ${f.task} mà nó nhắc lại thì chưa có.`,
    hint: 'Đặt tên ngắn cho nhiệm vụ ấy, hoặc để trống ô này.',
  }),
  'succession-loop': (f: { loop: string }) => ({
    message: `Chuỗi kế thừa quay vòng: ${f.loop}.`,
    hint: 'Sửa cột “ke_thua_boi” để chuỗi kết thúc ở một đơn vị.',
  }),
  'not-verbatim': (f: {
    value: string;
    where: string;
    difference?: string | undefined;
    textOf?: keyof typeof TEXT_OF_TASK;
  }) => ({
    message: `“${f.value}” không có nguyên văn trong ${f.where}${f.difference ? `: ${f.difference}` : ''}.`,
    hint: `Chép lại đúng từng chữ, từng dấu của Kế hoạch; chỗ sai của bản gốc cũng giữ nguyên.${f.textOf ? TEXT_OF_TASK[f.textOf] : ''}`,
  }),
  'late-without-reason': () => ({
    message: 'Công bố muộn hơn ngày dự kiến mà chưa có lý do.',
    hint: 'Ghi lý do vào ô “ly_do”.',
  }),
  'illustrative-unmarked': (f: { value: string; mark: string }) => ({
    message: `“${f.value}” nằm trong một kế hoạch minh họa mà không ghi là minh họa.`,
    hint: `Viết ô này bắt đầu bằng “${f.mark}”, để không ai lấy nhầm làm số liệu thật.`,
  }),
  'illustrative-row': (f: { value: string }) => ({
    message: `“${f.value}” là dữ liệu minh họa, không được nằm trong một kế hoạch thật.`,
    hint: 'Xóa dòng này và mọi dòng lấy số liệu từ đây.',
  }),
  'illustrative-link': (f: { value: string }) => ({
    message: `Nguồn minh họa dẫn đến một trang có thật: “${f.value}”.`,
    hint: 'Dùng một địa chỉ đặt ra để làm ví dụ, chẳng hạn https://example.org/bao-cao, hoặc để trống.',
  }),
  'reserved-link': (f: { value: string }) => ({
    message: `“${f.value}” là địa chỉ chỉ dùng làm ví dụ, không phải một trang có thật.`,
    hint: 'Chép địa chỉ của trang đã đọc, hoặc để trống.',
  }),
  'aid-typed': (f: { value: string }) => ({
    message: `Có chữ gõ vào cột “de_doc”: “${f.value}”. Cột này chỉ để đọc, không được công bố.`,
    hint: 'Chuyển nội dung sang đúng cột của nó (kết quả vào “ket_qua”, số vào “gia_tri”); rồi để trống ô “de_doc”, hoặc ghi lại đúng chữ của tệp mẫu.',
  }),
  'aid-of-other': (f: { value: string; other: string }) => ({
    message: `Cột “de_doc” nói về “${f.other}” (“${f.value}”), còn mã ở đầu dòng là của dòng khác.`,
    hint: 'Có thể chỉ một vài cột được sắp xếp lại, các cột khác thì không. Lấy lại tệp mẫu và điền lại; hoặc sửa mã cho khớp. Nếu mã đã đúng thì để trống ô “de_doc”.',
  }),
} satisfies Wordings;
