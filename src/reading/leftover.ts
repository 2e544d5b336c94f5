/** What programs leave beside a file. Nothing is imported: the page that takes files up asks it, too. */

const LOCK = /^(?:\.~lock\..*|~\$.*)$/u;
const DEBRIS =
  /^(?:\..*|.*~|~.*\.tmp|#.*#|thumbs\.db|ehthumbs.*\.db|desktop\.ini|icon\r?|.*\.(?:bak|old|orig|rej|sw[opn]|te?mp|lock|crdownload|part|lnk|url))$/iu;

/** What office programs, editors and systems leave beside a file: said in words, or undefined. */
export function leftoverOf(path: string): string | undefined {
  const base = path.split('/').at(-1) ?? '';
  if (LOCK.test(base)) return 'Tệp tạm của Excel hoặc LibreOffice, có khi bảng đang mở';
  return DEBRIS.test(base) ? 'Tệp tạm hoặc bản lưu cũ do máy tính tự tạo' : undefined;
}
