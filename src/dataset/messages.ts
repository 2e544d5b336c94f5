/**
 * Every problem's wording for the official who meets it: the fact, then the mend. Plain
 * Vietnamese, no term of programming. One entry a code; the guide lists them from here.
 */
interface Text {
  message: string;
  hint: string;
}

/** What may have been meant. */
interface Near {
  near?: string | undefined;
}

/** A change of what was published, and the row that explains it. */
interface Changed {
  kind: 'added' | 'removed' | 'changed';
  key: string;
  column: string;
  before: string;
  after: string;
  row: string;
}

const suggest = ({ near }: Near): string => (near ? ` Có phải “${near}”?` : '');

export const wordings = {
  'unknown-file': (f: Near) => ({
    message: 'Tệp này không có trong quy ước dữ liệu.',
    hint: `Đổi tên cho đúng hoặc bỏ tệp ra khỏi thư mục data.${suggest(f)}`,
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
    hint: 'Trong Excel chọn Lưu dưới dạng, kiểu “CSV UTF-8 (phân tách bằng dấu phẩy)”, rồi thay tệp này.',
  }),
  'replacement-character': () => ({
    message: 'Có ký tự “�”: chữ ở đây đã hỏng khi chuyển bảng mã.',
    hint: 'Gõ lại chữ đúng, hoặc lưu lại từ bản gốc bằng kiểu “CSV UTF-8”.',
  }),
  'control-character': () => ({
    message: 'Có ký tự điều khiển không nhìn thấy trong ô.',
    hint: 'Xóa nội dung ô rồi gõ lại bằng tay.',
  }),
  quotes: () => ({
    message: 'Dấu ngoặc kép không thành cặp: mở mà không đóng, hoặc đóng quá sớm.',
    hint: 'Mở tệp bằng Excel hoặc LibreOffice rồi lưu lại dạng CSV; đừng sửa bằng Notepad.',
  }),
  'header-blank': () => ({
    message: 'Cột này không có tên ở dòng đầu.',
    hint: 'Ghi tên cột ở dòng đầu, hoặc xóa cả cột.',
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
    hint: 'Điền đủ các ô, ô không có gì thì để trống nhưng không bỏ.',
  }),
  'blank-row': () => ({
    message: 'Dòng trống nằm giữa bảng.',
    hint: 'Xóa dòng trống.',
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
  year: (f: { value: string }) => ({
    message: `“${f.value}” không phải một năm.`,
    hint: 'Viết năm bằng bốn chữ số, ví dụ 2024.',
  }),
  number: (f: { value: string }) => ({
    message: `“${f.value}” không phải một con số.`,
    hint: 'Chỉ ghi chữ số, ví dụ 12 hoặc 82,5. Đơn vị tính và dấu % ghi ở bảng chi-so.csv, không ghi trong ô.',
  }),
  'number-ambiguous': (f: { value: string; asThousands: string; asDecimal: string }) => ({
    message: `“${f.value}” đọc được theo hai cách: ${f.asThousands} hoặc ${f.asDecimal}.`,
    hint: `Ghi ${f.asThousands} nếu là hàng nghìn; ghi ${f.asDecimal}0 nếu là số thập phân.`,
  }),
  integer: (f: { value: string }) => ({
    message: `“${f.value}” không phải số nguyên.`,
    hint: 'Ghi số nguyên từ 0 trở lên, ví dụ 1, 2, 3.',
  }),
  'list-gap': () => ({
    message: 'Có chỗ trống giữa hai dấu | trong ô.',
    hint: 'Bỏ dấu | thừa.',
  }),
  code: (f: { value: string }) => ({
    message: `Mã “${f.value}” có ký tự không dùng được trong mã.`,
    hint: 'Mã chỉ gồm chữ cái không dấu, chữ số, dấu chấm và gạch nối, ví dụ so-khcn hoặc III.1.6.',
  }),
  link: (f: { value: string }) => ({
    message: `“${f.value}” không phải địa chỉ trang web.`,
    hint: 'Chép cả địa chỉ, bắt đầu bằng http:// hoặc https://.',
  }),
  formula: (f: { value: string }) => ({
    message: `Ô bắt đầu bằng ${/^[=+\-@]/u.test(f.value) ? `“${f.value.slice(0, 1)}”` : 'dấu tab'}: bảng tính sẽ hiểu là công thức.`,
    hint: 'Bỏ ký tự đầu, hoặc viết thêm chữ vào trước.',
  }),
  'formula-inside': (f: { sign: string }) => ({
    message: `Trong ô có “${f.sign}” ngay sau dấu ; hoặc ở đầu một dòng: bảng tính có thể tách ô ở đó và hiểu là công thức.`,
    hint: 'Bỏ ký tự ấy, hoặc viết thêm chữ vào trước nó.',
  }),
  reference: (f: { what?: string; value: string; table: string; mend?: string } & Near) => ({
    message: `Không có ${f.what ?? 'mã'} “${f.value}” trong ${f.table}.`,
    hint: `${f.mend ?? `Sửa lại mã, hoặc thêm dòng có mã này vào ${f.table} trước.`}${suggest(f)}`,
  }),
  'no-page': (f: { value: string } & Near) => ({
    message: `Không có trang “${f.value}” để tìm đến.`,
    hint: `Sửa địa chỉ cho đúng, hoặc xóa dòng.${suggest(f)}`,
  }),
  'duplicate-key': (f: { first: string; key: string }) => ({
    message: `Trùng với ${f.first}: hai dòng cùng ${f.key}.`,
    hint: 'Giữ một dòng, hoặc sửa mã của một trong hai dòng.',
  }),
  horizon: (f: { value: string; from: number; to: number }) => ({
    message: `“${f.value}” nằm ngoài thời kỳ ${f.from}–${f.to} của Kế hoạch.`,
    hint: 'Kiểm tra lại năm.',
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
    message: `Chỉ tiêu bằng số cần có “${f.header}”.`,
    hint: 'Điền ô này, hoặc đổi “loai” thành dinh_tinh hay theo_doi.',
  }),
  'clause-missing': () => ({
    message: 'Mục tiêu của Kế hoạch cần dẫn chiếu đến điều khoản.',
    hint: 'Ghi mã điều khoản, ví dụ II.2.1.',
  }),
  'percent-range': (f: { value: string }) => ({
    message: `Tỷ lệ “${f.value}” nằm ngoài khoảng 0–100.`,
    hint: 'Kiểm tra lại số; tỷ lệ ghi theo phần trăm.',
  }),
  'cumulative-falls': (f: { before: string; date: string; value: string }) => ({
    message: `Số lũy kế giảm từ ${f.before} (${f.date}) xuống ${f.value} mà không có dòng giải thích.`,
    hint: 'Kiểm tra lại số. Nếu đúng, thêm một dòng vào dinh-chinh.csv nói rõ lý do.',
  }),
  'nobody-responsible': (f: { value: string }) => ({
    message: `Chưa có đơn vị nào chủ trì hay thực hiện nhiệm vụ “${f.value}”.`,
    hint: 'Thêm một dòng cho nhiệm vụ này vào data/phan-cong.csv, vai trò chu_tri hoặc thuc_hien.',
  }),
  'text-long': (f: { header: string; found: number; limit: number }) => ({
    message: `Ô “${f.header}” có ${f.found} ký tự, nhiều nhất là ${f.limit}.`,
    hint: 'Viết ngắn lại: ô này để người đọc lướt qua danh sách; nguyên văn của Kế hoạch nằm ở cột noi_dung.',
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
  'not-verbatim': (f: { value: string; where: string }) => ({
    message: `“${f.value}” không có nguyên văn trong ${f.where}.`,
    hint: 'Chép lại đúng từng chữ, từng dấu của Kế hoạch; chỗ sai của bản gốc cũng giữ nguyên.',
  }),
  'late-without-reason': () => ({
    message: 'Công bố muộn so với ngày dự kiến mà không có lý do.',
    hint: 'Ghi lý do vào ô “ly_do”.',
  }),
  frozen: (f: Changed) => ({
    message:
      f.kind === 'added'
        ? `Dòng mới (${f.key}) trong phần cố định của Kế hoạch: “${f.after}”.`
        : f.kind === 'removed'
          ? `Phần cố định của Kế hoạch mất dòng ${f.key}: “${f.before}”.`
          : `Phần cố định của Kế hoạch bị đổi (${f.key}, cột ${f.column}): trước là “${f.before}”, nay là “${f.after}”.`,
    hint: `${f.kind === 'added' ? 'Bỏ dòng này' : 'Khôi phục như cũ'}. Nếu Kế hoạch đã được điều chỉnh bằng văn bản, thêm vào dieu-chinh.csv dòng sau, thay các chữ GHI … bằng nội dung thật: ${f.row}`,
  }),
  unexplained: (f: Changed) => ({
    message:
      f.kind === 'removed'
        ? `Dòng đã công bố bị xóa mà không có lý do (${f.key}): trước là “${f.before}”.`
        : `Số liệu đã công bố bị đổi mà không có lý do (${f.key}, cột ${f.column}): trước là “${f.before}”, nay là “${f.after}”.`,
    hint: `Nếu đổi nhầm, khôi phục như cũ. Nếu đúng là phải đổi, thêm vào dinh-chinh.csv dòng sau, thay chữ GHI LÝ DO bằng lý do thật: ${f.row}`,
  }),
  placeholder: (f: { value: string; header: string }) => ({
    message: `Ô còn chữ nhắc “${f.value}”.`,
    hint:
      f.header === 'ly_do'
        ? 'Thay bằng lý do thật, một câu ngắn để người đọc hiểu vì sao có thay đổi.'
        : 'Thay bằng nội dung thật của ô này.',
  }),
  'key-parts': (f: { value: string; found: number; table: string; expected: number; parts: string }) => ({
    message: `Khóa “${f.value}” có ${f.found} phần, bảng ${f.table} cần ${f.expected} phần: ${f.parts}.`,
    hint: 'Ghi đủ các phần của khóa theo đúng thứ tự ấy, nối bằng dấu |.',
  }),
  'whole-row': () => ({
    message: 'Cột “cot” ghi * (cả dòng) nên ô này chỉ nhận them (thêm dòng) hoặc bai_bo (bãi bỏ dòng).',
    hint: 'Ghi them hoặc bai_bo. Nếu chỉ một ô của dòng được điều chỉnh thì ghi tên cột ấy ở “cot”.',
  }),
  'to-fill-in': (f: { value: string }) => ({
    message: `Chỗ này chưa điền: ${f.value}.`,
    hint: 'Thay cả phần trong ngoặc vuông, kể cả dấu ngoặc, bằng nội dung của kế hoạch.',
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
  'unknown-ref': (f: { value: string }) => ({
    message: `Không tìm thấy mốc “${f.value}” trong lịch sử thay đổi.`,
    hint: 'Kiểm tra lại tên mốc, hoặc tải đủ lịch sử (git fetch --unshallow --tags).',
  }),
  'section-missing': (f: { value: string }) => ({
    message: `Thiếu mục có id="${f.value}": các trang khác dẫn đến mục này.`,
    hint: `Thêm tiêu đề <h2 id="${f.value}">…</h2> vào trang.`,
  }),
  site: (f: { detail: string }) => ({
    message: `Thông tin chung của trang chưa đúng: ${f.detail}.`,
    hint: 'Sửa trong content/site.yaml; lời giải thích nằm cạnh từng mục.',
  }),
  'plan-text': (f: { detail: string }) => ({
    message: `Toàn văn Kế hoạch: ${f.detail}.`,
    hint: 'Sửa trong content/ke-hoach.mdx; mỗi đoạn có một mã riêng.',
  }),
} satisfies Record<string, (facts: never) => Text>;

export type ProblemCode = keyof typeof wordings;

/** What the wording of a code asks for. */
export type Facts<C extends ProblemCode> = Parameters<(typeof wordings)[C]> extends [infer F] ? F : object;

/** What its wording asks for beside the value and the header, which every problem has. */
export type FurtherFacts<C extends ProblemCode> = Omit<Facts<C>, 'value' | 'header'>;

/** A code with its facts; a wording that asks for none needs none. */
export type Fault = {
  [C in ProblemCode]: { fault: C } & (object extends FurtherFacts<C>
    ? { facts?: Partial<Facts<C>> }
    : { facts: FurtherFacts<C> & Partial<Facts<C>> });
}[ProblemCode];

export function wordingOf(code: ProblemCode, facts: object): Text {
  return (wordings[code] as (facts: object) => Text)(facts);
}
