/** Vietnamese words: split, compared without accents, and in their correct spellings. */

/** Syllables and numbers; a number next to letters (`QH15`) is a word of its own. */
export const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;
const TONE = '[\u0300\u0301\u0303\u0309\u0323]?';
const TONE_ON_EITHER_VOWEL = new RegExp(
  `^(?<start>.*)(?<first>[ou])(?<before>${TONE})(?<second>[aey])(?<after>${TONE})$`,
  'u',
);
const ENDS_IN_I = new RegExp(`^(?<start>qu|[hklmstv])(?<vowel>[iy])(?<tone>${TONE})$`, 'u');

/** Replaces look-alike letters (eth for `đ`) and full-width letters. */
export function unmasked(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[Ðð\u0189\u0256]/gu, (eth) => (eth === 'Ð' || eth === '\u0189' ? 'Đ' : 'đ'))
    .replace(/[\uFF01-\uFF5E]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

export const wordsOf = memoized((text: string): readonly string[] => unmasked(text).match(WORD) ?? []);

/** Strips accents and case, `đ` to `d`, to compare spellings. */
export const fold = memoized((text: string) =>
  unmasked(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'),
);

/**
 * Correct spellings of a syllable: the tone mark on either vowel (`uỷ`, `ủy`; `hoà`, `hòa`), and `y` for final
 * `i` (`lí`, `lý`). The typed spelling comes first.
 */
export const spellings = memoized((word: string): readonly string[] => {
  const plain = unmasked(word).toLowerCase().normalize('NFD');
  const moved = plain.replace(TONE_ON_EITHER_VOWEL, '$<start>$<first>$<after>$<second>$<before>');
  const forms = [plain, moved].flatMap((form) => [form, otherI(form)]);
  return [...new Set(forms.map((form) => form.normalize('NFC')))];
});

function otherI(form: string): string {
  return form.replace(
    ENDS_IN_I,
    (_, start: string, vowel: string, tone: string) => start + (vowel === 'i' ? 'y' : 'i') + tone,
  );
}

/** Whether the typed word can stand for this one: typed accents must match, missing ones match any. */
export function mayMean(typed: string, word: string): boolean {
  const forms = spellings(typed);
  const meant = unmasked(word).toLowerCase();
  return forms.includes(meant) || forms.includes(fold(meant));
}

/** Caches results by text: one search compares the same words thousands of times. */
export function memoized<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const result = known.get(text) ?? work(text);
    known.set(text, result);
    return result;
  };
}
