/** Status messages with counts. */
import type { CheckReport } from '../report.ts';

/** The result in one line, as announced. */
export function summary(report: CheckReport): string {
  const { files, problemCount, problems, warningCount, reasons, changeCount } = report;
  const asked = files.filter(({ path }) => path === undefined).length;
  const read = files.length - asked;
  const wait = asked > 0 ? `${asked} tệp chờ bạn chọn bảng hoặc năm.` : '';
  if (read === 0) return wait;
  const found =
    problemCount === 0
      ? `Đã kiểm tra ${read} tệp: không có lỗi.`
      : `Đã kiểm tra ${read} tệp: có ${problemCount} lỗi trong ${problems.length} tệp.`;
  const changed =
    changeCount > 0
      ? `${changeCount} thay đổi so với dữ liệu đã công bố.`
      : problemCount === 0
        ? 'Không có gì khác với dữ liệu đã công bố.'
        : '';
  const doubtful = warningCount > 0 ? `${warningCount} chỗ nên xem lại.` : '';
  const explain = reasons.total > 0 ? `${reasons.total} thay đổi cần nêu lý do.` : '';
  return [found, doubtful, changed, explain, wait].filter(Boolean).join(' ');
}

/** Skipped files; empty if none. */
export function leftOut(workbooks: string[], skippedCount: number): string {
  const first = workbooks[0];
  const books = first
    ? `“${first}”${workbooks.length > 1 ? ` và ${workbooks.length - 1} tệp nữa` : ''} là bảng tính: hãy lưu thành kiểu “CSV UTF-8” rồi thả lại.`
    : '';
  return [books, skippedCount > 0 ? `Bỏ qua ${skippedCount} tệp không phải CSV.` : '']
    .filter(Boolean)
    .join(' ');
}

/** Two files with different names for one place: the reader must know that one of them is ignored. */
export function replaced(name: string, path: string): string {
  return `Không kiểm tra “${name}”: tệp thả sau cũng là ${path}. Muốn ghép hai tệp của một năm thì đặt tên khác nhau sau tên bảng, ví dụ nhiem-vu.so-ct.csv.`;
}

export const failures = {
  chua_tai_duoc: 'Chưa tải được dữ liệu đã công bố để so sánh. Kiểm tra kết nối mạng rồi bấm “Kiểm tra lại”.',
  loi: 'Phần kiểm tra gặp lỗi khi xử lý các tệp này. Hãy bỏ bớt tệp rồi kiểm tra lại; nếu vẫn lỗi, cứ gửi đề nghị: các tệp sẽ được kiểm tra ở đó.',
  khong_chay:
    'Trình duyệt này không chạy được phần kiểm tra. Hãy dùng trình duyệt mới hơn; hoặc cứ gửi đề nghị, các tệp sẽ được kiểm tra ở đó.',
} as const;
