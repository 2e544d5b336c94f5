/** Problems of a file, its header line or the shape of a line. */
import { suggest, type Near, type Wordings } from './text.ts';

/** A path that may have been meant, and whether that file exists. */
type NearFile = Near & { exists?: boolean };

const suggestFile = ({ near, exists }: NearFile, fix: string): string =>
  exists
    ? `Đã có “${near ?? ''}”: nếu tệp này thừa thì xóa; nếu là bản mới hơn thì thay tệp kia; nếu là phần của một đơn vị thì ghi mã đơn vị sau dấu chấm, ví dụ nhiem-vu.so-ct.csv.`
    : `${fix}${suggest({ near })}`;

export const filesWordings = {
  'unknown-file': (f: NearFile) => ({
    message: 'Tệp này không có trong quy ước dữ liệu.',
    hint: suggestFile(f, 'Đổi tên cho đúng hoặc bỏ tệp ra khỏi thư mục data.'),
  }),
  'leftover-file': (f: { what: string }) => ({
    message: `${f.what}, không phải dữ liệu.`,
    hint: 'Đóng bảng đang mở, rồi xóa tệp này khỏi thư mục data.',
  }),
  'not-csv': (f: { what: string; isTable: boolean } & Near) => ({
    message: `Tệp này là ${f.what}, không phải bảng CSV.`,
    hint: f.isTable
      ? `Mở tệp bằng Excel hoặc LibreOffice, chọn Lưu dưới dạng, kiểu “CSV UTF-8 (phân tách bằng dấu phẩy)”${f.near ? `, tên “${f.near}”` : ''}, rồi dùng tệp mới thay tệp này.`
      : `Chép bảng trong tệp sang Excel hoặc LibreOffice, lưu thành kiểu “CSV UTF-8 (phân tách bằng dấu phẩy)”${f.near ? `, tên “${f.near}”` : ''}; tệp này để ngoài thư mục data.`,
  }),
  'strange-part': (f: { value: string } & NearFile) => ({
    message: `“${f.value}” trong tên tệp không phải mã của đơn vị nào trong bảng don-vi.csv.`,
    hint: suggestFile(
      f,
      'Bảng của một năm chỉ chia thành nhiều tệp theo mã đơn vị, ví dụ nhiem-vu.so-ct.csv. Đổi tên tệp; bản nháp, bản cũ thì để ngoài thư mục data.',
    ),
  }),
  'missing-file': () => ({
    message: 'Thiếu tệp này.',
    hint: 'Khôi phục tệp. Bảng chưa có gì để công bố vẫn cần tệp với một dòng tiêu đề; trang chữ vẫn cần tệp với tiêu đề và nội dung.',
  }),
  'file-too-large': () => ({
    message: 'Tệp lớn hơn 10 MB.',
    hint: 'Chia bảng thành nhiều tệp hoặc xóa phần thừa rồi lưu lại.',
  }),
  'too-much': (f: { what: string; found: string; unit: string; limit: string }) => ({
    message: `${f.what} có ${f.found} ${f.unit}, nhiều nhất là ${f.limit}.`,
    hint: 'Bỏ phần thừa. Bảng dài thì chia thành nhiều tệp, ô dài thì chia thành nhiều dòng.',
  }),
  'empty-file': () => ({
    message: 'Tệp rỗng.',
    hint: 'Cần ít nhất dòng tiêu đề. Lấy lại tệp mẫu rồi điền vào.',
  }),
  encoding: () => ({
    message: 'Bảng mã của tệp không phải Unicode (có thể là TCVN3, VNI hoặc Windows-1258).',
    hint: 'Trong Excel chọn Lưu dưới dạng, kiểu “CSV UTF-8 (phân tách bằng dấu phẩy)”, rồi dùng tệp mới thay tệp này.',
  }),
  'letters-broken': (f: { value: string }) => ({
    message: `Chữ tiếng Việt trong tệp đã hỏng khi lưu, ví dụ “${f.value}”.`,
    hint: 'Tệp đã được mở sai bảng mã rồi lưu lại. Lấy lại bản gốc, mở bằng Dữ liệu > Từ văn bản/CSV với bảng mã UTF-8, rồi lưu kiểu “CSV UTF-8”.',
  }),
  quotes: () => ({
    message: 'Dấu ngoặc kép không thành cặp: mở mà không đóng, hoặc đóng quá sớm.',
    hint: 'Mở tệp bằng Excel hoặc LibreOffice rồi lưu lại dạng CSV; đừng sửa bằng Notepad.',
  }),
  'conflict-marks': (f: { lines: string }) => ({
    message: `Hai bản sửa của tệp này chưa được ghép xong: còn dấu <<<<<<<, ======= hoặc >>>>>>> ở dòng ${f.lines}.`,
    hint: 'Giữa các dấu ấy là hai bản của cùng một đoạn: giữ lại những dòng đúng, xóa những dòng thừa và các dòng có dấu.',
  }),
  'header-below': (f: { line: number; lines: string }) => ({
    message: `Dòng tiêu đề (tên các cột) nằm ở dòng ${f.line}, phải là dòng đầu tiên.`,
    hint: `Xóa dòng ${f.lines}.`,
  }),
  'header-absent': (f: { headers: string }) => ({
    message: 'Dòng đầu không phải dòng tiêu đề: không thấy tên cột nào của bảng này.',
    hint: `Thêm dòng tiêu đề vào đầu tệp, chép đúng từ tệp mẫu: ${f.headers}.`,
  }),
  'other-table': (f: { title: string; path: string }) => ({
    message: `Các cột trong tệp là của bảng khác: “${f.title}”.`,
    hint: `Chuyển tệp về đúng chỗ “${f.path}”, rồi khôi phục bảng trước đây mang tên tệp này.`,
  }),
  'wrong-delimiter': (f: { found: string }) => ({
    message: `Các ô trong dòng tiêu đề ngăn cách bằng ${f.found}.`,
    hint: 'Mọi ô phải ngăn cách bằng cùng một dấu: dấu phẩy hoặc dấu chấm phẩy. Mở tệp bằng Excel hoặc LibreOffice, chia cột cho đúng, rồi lưu lại kiểu “CSV UTF-8”.',
  }),
  'mixed-delimiters': (f: { lines: string; found: string }) => ({
    message: `Dòng ${f.lines} ngăn cách các ô bằng ${f.found}, khác với dòng tiêu đề.`,
    hint: 'Dùng cùng một dấu ngăn cách cho cả tệp: chép các dòng ấy vào bảng mở bằng Excel hoặc LibreOffice, rồi lưu lại kiểu “CSV UTF-8”.',
  }),
  'lines-quoted': (f: { lines: string }) => ({
    message: `${f.lines ? `Dòng ${f.lines}: c` : 'C'}ả dòng nằm trong một ô, vì có dấu ngoặc kép bao cả dòng.`,
    hint: 'Trong Excel chọn cột A, vào Dữ liệu, Văn bản thành cột, chọn đúng dấu ngăn cách của bảng, rồi lưu lại kiểu “CSV UTF-8”; hoặc xóa dấu ngoặc kép ở đầu và cuối mỗi dòng.',
  }),
  transposed: () => ({
    message: 'Bảng bị xoay: tên các cột nằm dọc ở cột A.',
    hint: 'Trong Excel chép cả bảng, chọn Dán đặc biệt, Chuyển vị, để tên các cột nằm ở dòng đầu, rồi lưu lại.',
  }),
  'header-repeated': (f: { lines: string }) => ({
    message: `Dòng tiêu đề lặp lại ở dòng ${f.lines}.`,
    hint: 'Giữ dòng tiêu đề đầu tiên, xóa các dòng lặp. Nếu ghép từ hai tệp, thứ tự các cột phải giống nhau.',
  }),
  'second-header': (f: { lines: string }) => ({
    message: `Dòng ${f.lines} giải thích tên cột hoặc đánh số cột, không phải dữ liệu.`,
    hint: `Xóa dòng ${f.lines}: dưới dòng tiêu đề chỉ có dữ liệu.`,
  }),
  'totals-row': (f: { lines: string; value: string }) => ({
    message: `Dòng ${f.lines} là dòng tổng hợp (“${f.value}”), không phải dữ liệu.`,
    hint: `Xóa dòng ${f.lines}. Trang tự tính các con số tổng.`,
  }),
  'note-lines': (f: { lines: string; value: string }) => ({
    message: `Dòng ${f.lines} chỉ có chữ (“${f.value}”), không phải dòng của bảng.`,
    hint: 'Nếu là ghi chú, tên nhóm hoặc phần ký tên thì xóa; nếu là dữ liệu thì điền đủ các ô.',
  }),
  'header-blank': () => ({
    message: 'Cột này không có tên ở dòng tiêu đề.',
    hint: 'Ghi tên cột ở dòng tiêu đề, hoặc xóa cả cột.',
  }),
  'header-duplicate': (f: { value: string }) => ({
    message: `Cột “${f.value}” có hai lần.`,
    hint: 'Giữ lại một cột, xóa cột kia.',
  }),
  'header-missing': (f: { header: string }) => ({
    message: `Thiếu cột “${f.header}”.`,
    hint: `Thêm cột “${f.header}” vào dòng tiêu đề rồi điền ở từng dòng.`,
  }),
  'header-unknown': (f: { value: string } & Near) => ({
    message: `Không có cột nào tên “${f.value}” trong bảng này.`,
    hint: `Sửa tên cột hoặc xóa cột.${suggest(f)}`,
  }),
  'cells-too-many': (f: { found: number; expected: number }) => ({
    message: `Dòng có ${f.found} ô, bảng chỉ có ${f.expected} cột.`,
    hint: 'Thường do một ô có dấu phẩy mà không nằm trong ngoặc kép. Mở bằng Excel để xem ô nào bị tách.',
  }),
  'cells-too-few': (f: { found: number; expected: number }) => ({
    message: `Dòng chỉ có ${f.found} ô, bảng có ${f.expected} cột.`,
    hint: 'Điền đủ các ô; ô chưa có gì thì để trống, không bỏ bớt ô.',
  }),
  'blank-row': (f: { lines: string }) => ({
    message: `Dòng trống nằm giữa bảng: dòng ${f.lines}.`,
    hint: 'Xóa dòng trống.',
  }),
} satisfies Wordings;
