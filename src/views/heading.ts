/** A heading's words: syllables that are one word are not parted at the end of a line. */
import { NBSP } from '../format.ts';

const WORDS = /sở hữu trí tuệ|công bố|cung cấp|kết quả|nhiệm vụ|chỉ tiêu|số liệu|thông tin|phải làm gì/giu;

export function heading(text: string): string {
  return text.replace(WORDS, (word) => word.replaceAll(' ', NBSP));
}
