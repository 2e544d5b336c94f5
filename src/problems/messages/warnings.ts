/**
 * Doubtful values: both readings, and what to do for each. A warning stops nothing. Its code is data: an
 * official writes it into `da_xem_lai` to mark the row as reviewed.
 */
import { type Wordings } from './text.ts';

export const warningWordings = {
  nguon_hai_lan: (f: { value: string }) => ({
    message: `Nguồn “${f.value}” ghi hai lần trong một ô.`,
    hint: 'Bỏ một lần; hoặc thay một trong hai bằng nguồn định ghi.',
  }),
  ngay_sau_hom_nay: (f: { day: string; today: string }) => ({
    message: `${f.day} có thể chưa tới: ngày cập nhật ghi ở content/site.yaml là ${f.today}.`,
    hint: 'Nếu ngày này đúng thì sửa “cap_nhat” trong content/site.yaml; nếu gõ nhầm thì sửa ngày.',
  }),
  dia_ban_cu: (f: { from: string }) => ({
    message: `Địa bàn cũ (cu) được ghi cho thời gian từ ngày ${f.from} trở đi, khi địa giới đã thay đổi.`,
    hint: 'Nếu số liệu hay kết quả nói về địa bàn mới thì ghi moi; nếu nguồn tính riêng địa bàn cũ thì giữ nguyên.',
  }),
  bao_cao_nham_nam: (f: { value: string; year: number }) => ({
    message: `Báo cáo của năm ${f.year} ghi ngày gửi ${f.value}: đúng là báo cáo năm ${f.year}, hay là của năm khác?`,
    hint: 'Nếu là báo cáo của năm khác thì chuyển dòng sang thư mục của năm ấy; nếu đúng là gửi sớm hoặc muộn như vậy thì giữ nguyên.',
  }),
  gap_muoi_lan: (f: { value: string; before: string; period: string }) => ({
    message: `Giá trị ${f.value} gấp hoặc kém khoảng mười lần giá trị trước đó là ${f.before} (${f.period}).`,
    hint: 'Kiểm tra xem có thừa, thiếu một chữ số hay đặt nhầm dấu phẩy không; nếu số đúng thì giữ nguyên.',
  }),
  moc_nguoc_chieu: (f: Record<'value' | 'day' | 'before' | 'earlier' | 'way', string>) => ({
    message: `Mức ngày ${f.day} là ${f.value}, ${f.way} mức ngày ${f.earlier} là ${f.before}.`,
    hint: 'Kiểm tra hai ngày có bị đổi chỗ không; nếu Kế hoạch nêu đúng như vậy thì giữ nguyên.',
  }),
  ty_le_duoi_mot: (f: { value: string; percent: string }) => ({
    message: `Tỷ lệ là ${f.value} % hay ${f.percent} %?`,
    hint: `Tỷ lệ ghi theo phần trăm: ghi ${f.percent} nếu là ${f.percent} %; nếu đúng là chưa tới 1 % thì giữ nguyên.`,
  }),
  so_nhu_ngay_excel: (f: { value: string; day: string }) => ({
    message: `Giá trị là ${f.value}, hay là ngày ${f.day}? Bảng tính lưu ngày ấy thành số ${f.value}.`,
    hint: 'Nếu ô đã bị bảng tính đổi thành ngày thì gõ lại giá trị; nếu số đúng thì giữ nguyên.',
  }),
  dem_co_phan_le: (f: { value: string; unit: string; code: string }) => ({
    message: `Giá trị ${f.value} có phần lẻ, mà ${f.unit} thường đếm bằng số nguyên.`,
    hint: `Kiểm tra lại số. Nếu chỉ số chỉ nhận số nguyên thì ghi dem ở “kieu_gia_tri”, dòng ${f.code} của chi-so.csv; nếu phần lẻ đúng thì giữ nguyên.`,
  }),
  ket_qua_hai_lan: (f: { first: string }) => ({
    message: `Kết quả này giống hệt ${f.first}, cùng nhiệm vụ, cùng năm.`,
    hint: 'Nếu một kết quả bị ghi hai lần thì xóa một dòng; nếu là hai kết quả khác nhau thì viết rõ hơn, hoặc giữ nguyên.',
  }),
  giong_nam_truoc: (f: { year: number; what: string }) => ({
    message: `${f.what} giống dòng của năm ${f.year}: chép lại mà chưa sửa, hay năm nay vẫn thế?`,
    hint: 'Nếu dòng được chép từ năm trước thì sửa theo nguồn của năm nay; nếu năm nay vẫn thế thì giữ nguyên.',
  }),
  ngay_doc_hai_cach: (f: { value: string; header: string; dayFirst: string; monthFirst: string }) => ({
    message: `Trong tệp mới này, ngày như “${f.value}” ở cột “${f.header}” đọc được hai cách (${f.dayFirst} hoặc ${f.monthFirst}, viết năm-tháng-ngày); không có ngày nào trong cột cho biết cách nào đúng. Trang này đọc ngày trước, tháng sau: ${f.dayFirst}.`,
    hint: 'So với bản gốc. Nếu bảng tính đã đảo ngày với tháng, ghi lại cả cột theo năm-tháng-ngày.',
  }),
  so_hieu_nhu_thang: (f: { value: string }) => ({
    message: `Số hiệu “${f.value}” trông như tháng hay ngày do bảng tính đổi ra, không giống số hiệu của văn bản.`,
    hint: 'So với văn bản: nếu bảng tính đã đổi, định dạng ô là Văn bản rồi gõ lại số hiệu; nếu số hiệu đúng thì giữ nguyên.',
  }),
} satisfies Wordings;
