/**
 * Keeps words of several syllables, and ranges, on one line of a heading; in addition to the common words, those
 * this plan abbreviates.
 */
import type { Plan } from '../plan/plan.ts';
import { NBSP } from '../format/numbers.ts';

const WORDS = [
  'công bố',
  'cung cấp',
  'kết quả',
  'nhiệm vụ',
  'chỉ tiêu',
  'số liệu',
  'thông tin',
  'phải làm gì',
];
/** A longer word would leave a phone's line half empty. */
const MOST = 4;

const RANGE = /(?<=\d)–(?=\d)/gu;
const WORD_JOINER = '\u2060';

export function heading(text: string, { abbreviations }: Pick<Plan, 'abbreviations'>): string {
  const own = abbreviations.map(({ full }) => full).filter((full) => full.split(' ').length <= MOST);
  const words = new RegExp(
    [...own, ...WORDS].map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join('|'),
    'giu',
  );
  return text
    .replace(words, (word) => word.replaceAll(' ', NBSP))
    .replace(RANGE, `${WORD_JOINER}–${WORD_JOINER}`);
}
