/**
 * Vietnamese text for the search, shared by index and query. Pagefind strips accents itself, but not from `đ`, a
 * letter of its own: it is encoded as `d` with a combining stroke. Pagefind also finds every word with the typed
 * prefix: each syllable ends in a special letter, so that `nha` does not find `nhanh`.
 */

/** Syllables and numbers; a number next to letters (`QH15`) is a word of its own. */
const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;
/** A separate sign is joined to the next word, so that it does not break a phrase (`Lao động - Thương binh`). */
const LONE_SIGN = /(?<= )([-–—&+/]) (?=[\p{L}\p{N}])/gu;
const SIGN_JOINER = '\u2060';
const COMBINING_STROKE = '\u0335';
/** End of a word: the modifier apostrophe, a letter for Pagefind that no text here uses. */
const WORD_END = '\u02BC';
const TONE = '[\u0300\u0301\u0303\u0309\u0323]?';
const TONE_ON_EITHER_VOWEL = new RegExp(
  `^(?<start>.*)(?<first>[ou])(?<before>${TONE})(?<second>[aey])(?<after>${TONE})$`,
  'u',
);
const ENDS_IN_I = new RegExp(`^(?<start>qu|[hklmstv])(?<vowel>[iy])(?<tone>${TONE})$`, 'u');

/** Characters of the index form that Pagefind would otherwise drop. */
export const INCLUDED_CHARACTERS = COMBINING_STROKE;

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

/** Text as shown, with the index's chunks; `splitSigns` restores each chunk. */
export function joinSigns(text: string): string {
  return text.normalize('NFC').replaceAll(WORD_END, '').replace(LONE_SIGN, `$1${SIGN_JOINER}`);
}

export function splitSigns(chunk: string): string {
  return chunk.replaceAll(SIGN_JOINER, ' ');
}

/** Text as indexed: signs joined, and every word with its end. */
export function toIndexForm(text: string): string {
  return encodeD(joinSigns(text).replace(/\S+/gu, chunkToIndexForm));
}

/** A compound token (`III.1.6`) gets a second end mark: it is not a prefix of longer tokens. */
function chunkToIndexForm(chunk: string): string {
  const sealed = chunk.replace(WORD, `$&${WORD_END}`);
  return wordsOf(chunk).length > 1 ? sealed.replace(/^.*ʼ/u, `$&${WORD_END}`) : sealed;
}

/** Index form of a word, or of the parts of one token (`III.1.6`, `1911/KH-UBND`). */
export function indexToken(parts: readonly string[]): string {
  return codePrefix(parts) + (parts.length > 1 ? WORD_END : '');
}

/** Index prefix of tokens: `III.1` of `III.1.6`. */
export function codePrefix(parts: readonly string[]): string {
  return encodeD(parts.map((part) => part.toLowerCase() + WORD_END).join(''));
}

/** Index prefix of a word still being typed. */
export function prefixOf(word: string): string {
  return encodeD(word.toLowerCase());
}

function encodeD(text: string): string {
  return unmasked(text).replaceAll('đ', `d${COMBINING_STROKE}`).replaceAll('Đ', `D${COMBINING_STROKE}`);
}

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
