/** A heading's words: syllables that are one word, and a range, are not parted at the end of a line. */
import { NBSP } from '../format.ts';

const WORDS = /sở hữu trí tuệ|công bố|cung cấp|kết quả|nhiệm vụ|chỉ tiêu|số liệu|thông tin|phải làm gì/giu;

const RANGE = /(?<=\d)–(?=\d)/gu;
const WORD_JOINER = '\u2060';

export function heading(text: string): string {
  return text
    .replace(WORDS, (word) => word.replaceAll(' ', NBSP))
    .replace(RANGE, `${WORD_JOINER}–${WORD_JOINER}`);
}
