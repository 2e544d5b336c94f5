/** Problems of one cell by itself. */
import { suggest, type Near, type Wordings } from './text.ts';

/** What an address with this scheme is; one without a scheme is a path on a disk. */
const SCHEMES: Readonly<Record<string, string>> = {
  '': 'là tệp trong máy tính, không phải một trang web',
  file: 'là tệp trong máy tính, không phải một trang web',
  mailto: 'là địa chỉ thư điện tử, không phải một trang web',
  tel: 'là số điện thoại, không phải một trang web',
  javascript: 'là lệnh cho máy, không phải một trang web',
  ftp: 'là kho tệp mà trình duyệt không mở được, không phải một trang web',
};

export const cellsWordings = {
  'replacement-character': () => ({
    message: 'Có ký tự “�”: chữ ở đây đã hỏng khi chuyển bảng mã.',
    hint: 'Gõ lại chữ đúng, hoặc lưu lại bản gốc theo kiểu “CSV UTF-8”.',
  }),
  'letters-lost': (f: { value: string }) => ({
    message: `Có dấu “?” ở giữa chữ: “${f.value}”. Chữ có dấu đã mất khi lưu tệp.`,
    hint: 'Lấy lại bản gốc và lưu bằng kiểu “CSV UTF-8”; chữ đã mất thì không tự khôi phục được. Nếu đúng là dấu hỏi thì viết cách chữ sau một dấu cách.',
  }),
  'control-character': () => ({
    message: 'Có ký tự điều khiển không nhìn thấy trong ô.',
    hint: 'Xóa nội dung ô rồi gõ lại bằng tay.',
  }),
  'invisible-character': (f: { point: string; name: string; at: number; after: string; text: string }) => ({
    message: `Có ký tự không nhìn thấy (${f.point}, ${f.name}) ${f.after ? `ngay sau “${f.after}”` : 'ở đầu ô'}: ký tự thứ ${f.at} của ô.`,
    hint: f.text ? `Xóa nội dung ô rồi gõ lại bằng tay: ${f.text}` : 'Xóa chữ ở chỗ ấy rồi gõ lại bằng tay.',
  }),
  'look-alike': (f: { letter: string; point: string; meant: string; word: string; text: string }) => ({
    message: `Ký tự “${f.letter}” (${f.point}) trong “${f.word}” trông giống “${f.meant}” nhưng là ký tự khác.`,
    hint: `Gõ lại bằng bộ gõ tiếng Việt: ${f.text}`,
  }),
  'error-value': (f: { value: string }) => ({
    message: `“${f.value}” là ${/^#+$/u.test(f.value) ? 'dấu bảng tính hiện khi cột quá hẹp' : 'lời báo lỗi của bảng tính'}, không phải nội dung.`,
    hint: 'Xem ô ấy trong bảng tính gốc, nới rộng cột hoặc sửa công thức, rồi ghi giá trị thật.',
  }),
  'number-shortened': (f: { value: string }) => ({
    message: `“${f.value}” là cách bảng tính viết gọn một số dài: có thể đã mất chữ số.`,
    hint: 'Mở bảng gốc, định dạng ô là Văn bản, rồi chép lại đủ các chữ số.',
  }),
  nothing: (f: { value: string; header: string; mayBeEmpty: boolean }) => ({
    message: `“${f.value}” ở cột “${f.header}” được ghi thay cho ô trống.`,
    hint: f.mayBeEmpty
      ? 'Ô chưa có gì thì để trống.'
      : 'Ô này phải có nội dung thật. Nếu chưa biết thì chưa đưa dòng này vào bảng.',
  }),
  required: (f: { header: string }) => ({
    message: `Ô “${f.header}” không được để trống.`,
    hint:
      f.header === 'nguon'
        ? 'Mỗi số liệu phải có nguồn: ghi mã của nguồn trong bảng nguon.csv.'
        : 'Điền giá trị. Nếu chưa biết thì chưa đưa dòng này vào bảng.',
  }),
  enum: (f: { value: string; header: string; allowed: string } & Near) => ({
    message: `“${f.value}” không phải giá trị được dùng ở cột “${f.header}”.`,
    hint: `Chọn một trong: ${f.allowed}.${suggest(f)}`,
  }),
  date: (f: { value: string }) => ({
    message: `“${f.value}” không phải một ngày có trong lịch.`,
    hint: 'Viết ngày/tháng/năm, ví dụ 28/11/2024, hoặc 2024-11-28.',
  }),
  'date-form': (f: { value: string; write: string }) => ({
    message: `“${f.value}” là một ngày, nhưng viết theo kiểu bảng này không nhận.`,
    hint: `Ghi ${f.write}.`,
  }),
  'date-serial': (f: { value: string; write: string }) => ({
    message: `“${f.value}” là số mà bảng tính dùng để đếm ngày.`,
    hint: `Ghi ${f.write}, nếu đúng là ngày ấy.`,
  }),
  'date-year-digits': (f: { value: string; write: string }) => ({
    message: `“${f.value}” không ghi năm bằng đúng bốn chữ số.`,
    hint: `Ghi đủ ngày, tháng và bốn chữ số của năm${f.write ? `: ${f.write}, nếu đúng là năm ấy` : ', ví dụ 28/11/2024'}.`,
  }),
  'date-year-slip': (f: { value: string; year: string }) => ({
    message: `Năm ${f.year} trong “${f.value}” không thể đúng.`,
    hint: 'Kiểm tra lại bốn chữ số của năm.',
  }),
  'date-period': ({
    value,
    header,
    what,
    lastDay,
    precision,
  }: Record<'value' | 'header' | 'what' | 'lastDay' | 'precision', string>) => ({
    message: `“${value}” là một ${what}, không phải một ngày.`,
    hint:
      header === 'ngay_so_lieu' || header === 'han'
        ? `Ghi ngày cuối của kỳ: ${lastDay}; ở cột “${header === 'han' ? 'han_chinh_xac' : 'do_chinh_xac'}” ghi ${precision}.`
        : `Ghi đủ ngày, tháng, năm. Ngày cuối của kỳ ấy là ${lastDay}: chỉ ghi nếu đúng là ngày này.`,
  }),
  'date-month-first': (f: { value: string; header: string; first: string; second: string }) => ({
    message: `Cột “${f.header}” có ngày viết tháng trước, ngày sau; “${f.value}” ${
      f.second ? `đọc được hai cách: ${f.first} hoặc ${f.second}` : `chỉ có thể là ${f.first}`
    } (năm-tháng-ngày).`,
    hint: `So mọi ngày có dấu / trong cột này với bản gốc, rồi ghi theo năm-tháng-ngày: ${f.first}${f.second ? ` hoặc ${f.second}` : ''}.`,
  }),
  'day-in-year': (f: { value: string; write: string }) => ({
    message: `“${f.value}” không phải một ngày hay một tháng của mọi năm.`,
    hint: `${f.write ? `Ghi ${f.write}, nếu đúng là ngày hay tháng ấy.` : 'Viết tháng-ngày, ví dụ 11-30, hoặc chỉ tháng, ví dụ 09.'} Nếu là của năm sau thì thêm +1, ví dụ 01-31+1; của năm trước thì thêm (-1), ví dụ 12-31(-1). Bảng tính đổi ô thành ngày thì định dạng ô là Văn bản rồi gõ lại.`,
  }),
  'report-deadline': (f: { value: string }) => ({
    message: `“${f.value}” không phải một hạn gửi báo cáo.`,
    hint: 'Ghi 05 (ngày của tháng liền sau kỳ), 18+0 (của tháng cuối kỳ), 06-15|12-01 (mỗi nửa năm một ngày), 12-15 (hằng năm) hoặc 2026-06-30 (một lần).',
  }),
  year: (f: { value: string; write: string }) => ({
    message: `“${f.value}” không phải một năm.`,
    hint: f.write ? `Chỉ ghi ${f.write}.` : 'Viết năm bằng bốn chữ số, ví dụ 2024.',
  }),
  number: (f: { value: string }) => ({
    message: `“${f.value}” không phải một con số.`,
    hint: /^(?:có|không)$/iu.test(f.value)
      ? 'Ghi 1 nếu có, 0 nếu không; chỉ tiêu có hay không thì “cach_tinh” ở bảng chi-so.csv là co_khong.'
      : 'Chỉ ghi chữ số, ví dụ 12 hoặc 82,5. Đơn vị tính và dấu % ghi ở bảng chi-so.csv, không ghi trong ô.',
  }),
  'number-form': (f: { value: string; write: string }) => ({
    message: `“${f.value}” là một số, nhưng viết theo kiểu bảng này không nhận.`,
    hint: `Ghi ${f.write}: không dùng dấu tách hàng nghìn; phần thập phân ghi sau dấu phẩy.`,
  }),
  'number-unit': (f: { write: string; unit: string }) => ({
    message: `Trong ô số có thêm “${f.unit}”.`,
    hint: `Chỉ ghi ${f.write}, theo đúng đơn vị tính của chỉ số trong bảng chi-so.csv.`,
  }),
  'number-approximate': (f: { value: string; write: string }) => ({
    message: `“${f.value}” không phải một con số: có dấu hoặc chữ chỉ mức trên, dưới hay xấp xỉ.`,
    hint: `Chỉ ghi con số${f.write ? ` (${f.write})` : ''} như nguồn nêu; dấu hoặc chữ ấy ghi ở ô ghi chú.`,
  }),
  'number-range': (f: { value: string }) => ({
    message: `“${f.value}” là hai số, ô này chỉ nhận một số.`,
    hint: 'Ghi một số như nguồn nêu. Nếu là khoảng của chỉ tiêu thì số nhỏ ghi ở “muc_tieu”, số lớn ở “muc_tieu_den”.',
  }),
  'number-long': (f: { value: string; write: string }) => ({
    message: `“${f.value}” có quá nhiều chữ số.`,
    hint: `Nhiều nhất là 15 chữ số. Nếu bảng tính tự thêm phần lẻ thì ghi số như nguồn nêu, ví dụ ${f.write}.`,
  }),
  'number-ambiguous': (f: { value: string; asThousands: string; asDecimal: string }) => ({
    message: `“${f.value}” đọc được theo hai cách: ${f.asThousands} hoặc ${f.asDecimal}.`,
    hint: `Ghi ${f.asThousands} nếu là hàng nghìn; ghi ${f.asDecimal}0 nếu là số thập phân.`,
  }),
  integer: (f: { value: string; write: string }) => ({
    message: `“${f.value}” không phải số nguyên.`,
    hint: f.write ? `Chỉ ghi ${f.write}.` : 'Ghi số nguyên từ 0 trở lên, ví dụ 1, 2, 3.',
  }),
  'list-gap': () => ({
    message: 'Có chỗ trống giữa hai dấu | trong ô.',
    hint: 'Bỏ dấu | thừa.',
  }),
  'codes-joined': (f: { value: string; write: string }) => ({
    message: `Mã trong “${f.value}” không nối bằng dấu |, hoặc có thêm dấu khác.`,
    hint: `Ghi: ${f.write}`,
  }),
  'one-code': (f: { value: string; header: string; found: number }) => ({
    message: `Cột “${f.header}” chỉ nhận một mã ở mỗi dòng, “${f.value}” có ${f.found} mã.`,
    hint: 'Giữ một mã trong ô này; mã còn lại ghi ở dòng khác.',
  }),
  'code-rewritten': (f: { value: string }) => ({
    message: `Mã “${f.value}” sẽ bị bảng tính đổi thành thứ khác (ngày, số …) khi mở tệp.`,
    hint: `Đặt mã bắt đầu bằng chữ, ví dụ ma-${f.value.toLowerCase()}; địa chỉ của trang lấy theo mã nên mã phải giữ nguyên.`,
  }),
  'codes-alike': (f: { value: string; other: string; first: string }) => ({
    message: `Mã “${f.value}” và mã “${f.other}” (${f.first}) cho cùng một địa chỉ trang.`,
    hint: 'Đặt mã khác hẳn cho một trong hai dòng, không chỉ khác chữ hoa, chữ thường hay dấu chấm, gạch nối.',
  }),
  code: (f: { value: string }) => ({
    message: `Mã “${f.value}” có ký tự không dùng được trong mã.`,
    hint: 'Mã chỉ gồm chữ cái không dấu, chữ số, dấu chấm và gạch nối, ví dụ so-tai-chinh hoặc II.1.2.',
  }),
  link: (f: { value: string }) => ({
    message: `“${f.value}” không phải địa chỉ trang web.`,
    hint: 'Chép cả địa chỉ, bắt đầu bằng http:// hoặc https://.',
  }),
  'link-opening': (f: { value: string } & Near) => ({
    message: `Đầu địa chỉ “${f.value}” thiếu hoặc viết sai phần https:// (hoặc http://).`,
    hint: f.near ? `Ghi ${f.near} rồi mở thử.` : 'Mở trang rồi chép cả địa chỉ ở thanh địa chỉ.',
  }),
  'link-scheme': (f: { value: string; scheme: string }) => ({
    message: `“${f.value}” ${SCHEMES[f.scheme] ?? 'không phải một trang web'}.`,
    hint: 'Ghi địa chỉ trang web mà ai cũng mở được, bắt đầu bằng https:// hoặc http://; không có thì để trống.',
  }),
  'link-two': (f: { value: string }) => ({
    message: `Trong ô có hơn một địa chỉ: “${f.value}”.`,
    hint: 'Giữ một địa chỉ; trang kia là một nguồn khác, ghi ở dòng riêng.',
  }),
  'link-space': (f: { value: string } & Near) => ({
    message: `Trong địa chỉ “${f.value}” có dấu cách hoặc chữ khác.`,
    hint: f.near ? `Chỉ ghi ${f.near}` : 'Mở trang rồi chép lại cả địa chỉ ở thanh địa chỉ.',
  }),
  'link-wrapped': (f: { value: string } & Near) => ({
    message: `Quanh địa chỉ “${f.value}” có dấu ngoặc.`,
    hint: f.near ? `Chỉ ghi ${f.near}` : 'Chỉ ghi địa chỉ, bắt đầu bằng https://.',
  }),
  'link-cut': (f: { value: string }) => ({
    message: `Địa chỉ “${f.value}” bị cắt, không đầy đủ.`,
    hint: 'Mở trang rồi chép lại cả địa chỉ ở thanh địa chỉ.',
  }),
  // The value is not quoted: other people read the message, and it holds a password.
  'link-login': () => ({
    message: 'Trong địa chỉ có tên đăng nhập hoặc mật khẩu.',
    hint: 'Bỏ phần trước dấu @. Nếu là mật khẩu thật thì đổi mật khẩu ấy. Trang phải đăng nhập mới xem được thì để trống ô này.',
  }),
  'link-private': (f: { host: string }) => ({
    message: `“${f.host}” là địa chỉ trong mạng nội bộ hoặc máy riêng: người ngoài không mở được.`,
    hint: 'Ghi địa chỉ trang công khai; không có thì để trống.',
  }),
  'archive-same': () => ({
    message: 'Bản lưu (“ban_luu”) có cùng địa chỉ với trang gốc (“lien_ket”).',
    hint: 'Ghi địa chỉ của bản lưu ở một kho lưu trữ web, hoặc để trống ô “ban_luu”.',
  }),
  formula: (f: { value: string }) => ({
    message: `Ô bắt đầu bằng ${/^[=+\-@]/u.test(f.value) ? `“${f.value.slice(0, 1)}”` : 'dấu Tab'}: bảng tính sẽ hiểu là công thức.`,
    hint: 'Bỏ ký tự ấy, hoặc viết thêm chữ vào trước nó.',
  }),
  'formula-inside': (f: { sign: string }) => ({
    message: `Trong ô có “${f.sign}” ngay sau dấu ; hoặc ở đầu một dòng: bảng tính có thể tách ô ở đó và hiểu là công thức.`,
    hint: 'Bỏ ký tự ấy, hoặc viết thêm chữ vào trước nó.',
  }),
  placeholder: (f: { value: string; header: string }) => ({
    message: `Ô còn chữ nhắc “${f.value}”.`,
    hint:
      f.header === 'ly_do'
        ? 'Thay bằng lý do thật, một câu ngắn để người đọc hiểu vì sao có thay đổi.'
        : 'Thay bằng nội dung thật của ô này.',
  }),
} satisfies Wordings;
