/** What is wrong with a change, or with the row that tells of it. */
import { type Wordings } from './text.ts';

/** A change of what was published, and the row that explains it. */
interface Changed {
  kind: 'added' | 'removed' | 'changed';
  key: string;
  column: string;
  before: string;
  after: string;
  row: string;
}

export const changesWordings = {
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
  'key-parts': (f: { value: string; found: number; table: string; expected: number; parts: string }) => ({
    message: `Khóa “${f.value}” có ${f.found} phần, bảng ${f.table} cần ${f.expected} phần: ${f.parts}.`,
    hint: 'Ghi đủ các phần của khóa theo đúng thứ tự ấy, nối bằng dấu |.',
  }),
  'whole-row': () => ({
    message: 'Cột “cot” ghi * (cả dòng) nên ô này chỉ nhận them (thêm dòng) hoặc bai_bo (bãi bỏ dòng).',
    hint: 'Ghi them hoặc bai_bo. Nếu chỉ một ô của dòng được điều chỉnh thì ghi tên cột ấy ở “cot”.',
  }),
  'unknown-ref': (f: { value: string }) => ({
    message: `Không tìm thấy mốc “${f.value}” trong lịch sử thay đổi.`,
    hint: 'Kiểm tra lại tên mốc, hoặc tải đủ lịch sử (git fetch --unshallow --tags).',
  }),
} satisfies Wordings;
