/** Files that programs leave behind. Imports nothing, since the page that collects files uses it too. */

const LOCK = /^(?:\.~lock\..*|~\$.*)$/u;
const DEBRIS =
  /^(?:\..*|.*~|~.*\.tmp|#.*#|thumbs\.db|ehthumbs.*\.db|desktop\.ini|icon\r?|.*\.(?:bak|old|orig|rej|sw[opn]|te?mp|lock|crdownload|part|lnk|url))$/iu;

/** Describes a file left by an office program, an editor or a system; undefined for any other. */
export function leftoverOf(path: string): string | undefined {
  const base = path.split('/').at(-1) ?? '';
  if (LOCK.test(base)) return 'Tệp tạm của Excel hoặc LibreOffice, có khi bảng đang mở';
  return DEBRIS.test(base) ? 'Tệp tạm hoặc bản lưu cũ do máy tính tự tạo' : undefined;
}
