/** Problems of a change, or of the row that records it. */
import { quote, shorten } from '../../format/text.ts';
import { type Wordings } from './text.ts';

/** A change of what was published, and the row that explains it. */
interface Changed {
  kind: 'added' | 'removed' | 'changed';
  key: string;
  column: string;
  before: string;
  after: string;
  /** Absent if no row can make the change. */
  row?: string;
}

const shown = (value: string): string => (value === '' ? '(trống)' : quote(shorten(value, 60)));

export const changesWordings = {
  frozen: (f: Changed) => ({
    message:
      f.kind === 'added'
        ? `Dòng mới (${f.key}) trong phần cố định của Kế hoạch: “${f.after}”.`
        : f.kind === 'removed'
          ? `Phần cố định của Kế hoạch mất dòng ${f.key}: “${f.before}”.`
          : `Phần cố định của Kế hoạch bị đổi (${f.key}, cột ${f.column}): trước là “${f.before}”, nay là “${f.after}”.`,
    hint: f.row
      ? `${f.kind === 'added' ? 'Nếu thêm nhầm, bỏ dòng này. Nếu Kế hoạch đã được điều chỉnh bằng văn bản, giữ dòng và' : 'Khôi phục như cũ. Nếu Kế hoạch đã được điều chỉnh bằng văn bản,'} thêm vào dieu-chinh.csv dòng sau, thay các chữ GHI … bằng nội dung thật: ${f.row}`
      : 'Khôi phục như cũ. Nếu văn bản đổi hẳn dòng này, thêm dòng mới có mã mới, rồi ghi them cho dòng mới và bai_bo cho dòng cũ ở dieu-chinh.csv.',
  }),
  unexplained: (f: Changed & { what: string; row: string }) => ({
    message:
      f.kind === 'removed'
        ? `${f.what} đã bị xóa mà chưa có lý do (${f.key}): trước là “${f.before}”.`
        : `${f.what} đã đổi mà chưa có lý do (${f.key}, cột ${f.column}): trước là “${f.before}”, nay là “${f.after}”.`,
    hint: `Nếu đổi nhầm, khôi phục như cũ. Nếu đúng là phải đổi, thêm vào dinh-chinh.csv dòng sau, thay chữ GHI LÝ DO bằng lý do thật: ${f.row}`,
  }),
  'key-parts': (f: { value: string; found: number; table: string; expected: number; parts: string }) => ({
    message: `Khóa “${f.value}” có ${f.found} phần, bảng ${f.table} cần ${f.expected} phần: ${f.parts}.`,
    hint: 'Ghi đủ các phần của khóa theo đúng thứ tự ấy, nối bằng dấu |.',
  }),
  'whole-row': () => ({
    message: 'Cột “cot” ghi * (cả dòng) nên ô này chỉ nhận them (thêm dòng) hoặc bai_bo (bãi bỏ dòng).',
    hint: 'Ghi them hoặc bai_bo. Nếu chỉ một ô của dòng được điều chỉnh thì ghi tên cột ấy ở “cot”.',
  }),
  'whole-row-value': (f: { header: string }) => ({
    message: `Cột “cot” ghi * (cả dòng) nên ô “${f.header}” phải để trống.`,
    hint: 'Xóa giá trị ở ô này. Nếu chỉ một ô của dòng thay đổi thì ghi tên cột ấy ở “cot”.',
  }),
  'not-amendable': (f: { why: string; fix: string }) => ({
    message: `${f.why}, nên không điều chỉnh được ở đây.`,
    hint: f.fix,
  }),
  'changes-nothing': () => ({
    message: 'Giá trị mới giống giá trị cũ nên dòng này không đổi gì.',
    hint: 'Ghi giá trị mới cho đúng, hoặc xóa dòng này.',
  }),
  'old-value': (f: { value: string; column: string; was: string; since: string }) => ({
    message: `Giá trị cũ ghi là ${shown(f.value)}, nhưng ${f.since}, cột “${f.column}” là ${shown(f.was)}.`,
    hint: `${f.was ? `Ghi ${shown(f.was)} ở “gia_tri_cu”` : 'Để trống “gia_tri_cu”'}. Nếu nhầm dòng, nhầm cột hay nhầm ngày thì sửa “khoa”, “cot” hoặc “ngay”.`,
  }),
  'new-value': (f: { value: string; column: string; is: string }) => ({
    message: `Giá trị mới ghi là ${shown(f.value)}, nhưng trong bảng, cột “${f.column}” của dòng ấy đang là ${shown(f.is)}.`,
    hint: 'Sửa ô trong bảng hoặc sửa “gia_tri_moi” cho hai nơi giống nhau. Nếu ô ấy đã sửa thêm lần nữa thì thêm một dòng cho lần sửa sau.',
  }),
  'changed-twice': (f: { first: string; day: string }) => ({
    message: `Trùng với ${f.first}: cùng một ô được điều chỉnh hai lần trong ngày ${f.day}.`,
    hint: 'Giữ một dòng, có giá trị cuối cùng của ngày ấy; hoặc sửa ngày của một trong hai dòng.',
  }),
  'amended-before-plan': (f: { day: string; first: string }) => ({
    message: `Ngày điều chỉnh ${f.day} sớm hơn ngày Kế hoạch bắt đầu (${f.first}).`,
    hint: 'Kiểm tra lại ngày, tháng và năm của văn bản điều chỉnh.',
  }),
  'row-out-of-force': (f: { why: string }) => ({
    message: `Dòng được điều chỉnh ${f.why}.`,
    hint: 'Kiểm tra lại “khoa” và “ngay”, hoặc xóa dòng này.',
  }),
  'corrected-too-early': (f: { day: string; of: string }) => ({
    message: `Ngày sửa ${f.day} sớm hơn thời gian mà số liệu hay kết quả ấy nói đến (${f.of}).`,
    hint: 'Ghi ngày sửa thật ở “ngay”; nếu nhầm dòng thì sửa “tep”, “khoa”.',
  }),
  'key-part': (f: { value: string; part: string }) => ({
    message: `Trong khóa, “${f.value}” không đọc được ở phần “${f.part}”.`,
    hint: 'Chép khóa đúng như các ô của dòng ấy, ngày viết năm-tháng-ngày, các phần nối bằng dấu |.',
  }),
  'corrected-before-published': (f: { day: string; first: string }) => ({
    message: f.first
      ? `Ngày sửa ${f.day} sớm hơn ngày dòng ấy được ghi lần đầu (${f.first}).`
      : 'Dòng được sửa chưa từng được lưu vào lịch sử thay đổi, nên chưa có gì để đính chính.',
    hint: f.first
      ? 'Kiểm tra lại ngày, tháng và năm.'
      : 'Sửa thẳng trong bảng và xóa dòng này; chỉ số liệu đã công bố mới cần lý do khi sửa.',
  }),
  'never-stood': (f: { value: string; column: string; stood: string }) => ({
    message: `Giá trị cũ ghi là ${shown(f.value)}, nhưng đến ngày ấy, cột “${f.column}” của dòng chưa bao giờ có giá trị này. Đã từng có: ${f.stood}.`,
    hint: 'Ghi ở “gia_tri_cu” giá trị đã công bố trước khi sửa.',
  }),
  'history-cut': (f: { isShallow: boolean }) => ({
    message: 'Máy này chỉ có một phần lịch sử thay đổi nên không so được với lần đã công bố.',
    hint: `Tải phần còn thiếu rồi kiểm tra lại: gõ ${f.isShallow ? 'git fetch --unshallow --tags' : 'git fetch --refetch --no-filter --tags'}. Người phụ trách máy tính của cơ quan có thể giúp việc này.`,
  }),
  'unknown-ref': (f: { value: string }) => ({
    message: `Không tìm thấy mốc “${f.value}” trong lịch sử thay đổi.`,
    hint: 'Kiểm tra lại tên mốc, hoặc tải đủ lịch sử (git fetch --unshallow --tags).',
  }),
} satisfies Wordings;
