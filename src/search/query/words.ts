/**
 * How the search reads Vietnamese: the one place index and query share.
 *
 * Pagefind folds marks by itself but not `đ`, which is a letter of its own: here it is handed over as `d` with
 * a stroke that combines. And Pagefind finds every word that begins like the one asked for: each syllable ends
 * in a seal, so that `nha` does not find `nhanh`.
 */

/** Syllables and numbers; a number beside letters (`QH15`) is a word of its own. */
const WORD = /[\p{L}\p{M}]+|\p{N}+/gu;
/** A sign that stands alone is held to the word after it: it parts no phrase (`Lao động - Thương binh`). */
const LONE_SIGN = /(?<= )([-–—&+/]) (?=[\p{L}\p{N}])/gu;
const SIGN_JOINER = '\u2060';
const COMBINING_STROKE = '\u0335';
/** A letter for Pagefind, of no language written here: the modifier apostrophe. */
const WORD_END = '\u02BC';
const TONE = '[\u0300\u0301\u0303\u0309\u0323]?';
const TONE_ON_EITHER_VOWEL = new RegExp(
  `^(?<start>.*)(?<first>[ou])(?<before>${TONE})(?<second>[aey])(?<after>${TONE})$`,
  'u',
);
const ENDS_IN_I = new RegExp(`^(?<start>qu|[hklmstv])(?<vowel>[iy])(?<tone>${TONE})$`, 'u');

/** Characters of `sealed` Pagefind would otherwise drop. */
export const INCLUDED_CHARACTERS = COMBINING_STROKE;

/** Letters that only look Vietnamese (eth for `đ`) or are wide as Chinese ones: searched as what they are read as. */
export function unmasked(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[Ðð\u0189\u0256]/gu, (eth) => (eth === 'Ð' || eth === '\u0189' ? 'Đ' : 'đ'))
    .replace(/[\uFF01-\uFF5E]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

export const wordsOf = memoized((text: string): readonly string[] => unmasked(text).match(WORD) ?? []);

/** Without marks and case, `đ` as `d`: what two spellings have in common. */
export const fold = memoized((text: string) =>
  unmasked(text).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd'),
);

/** Text as it is shown, chunk for chunk as the index counts them; `release` gives each back as written. */
export function joinSigns(text: string): string {
  return text.normalize('NFC').replaceAll(WORD_END, '').replace(LONE_SIGN, `$1${SIGN_JOINER}`);
}

export function splitSigns(chunk: string): string {
  return chunk.replaceAll(SIGN_JOINER, ' ');
}

/** Text as the index keeps it: held, and every word sealed. */
export function toIndexForm(text: string): string {
  return encodeD(joinSigns(text).replace(/\S+/gu, chunkToIndexForm));
}

/** What is written in one (`III.1.6`) is sealed twice: it is not the beginning of what is written longer. */
function chunkToIndexForm(chunk: string): string {
  const sealed = chunk.replace(WORD, `$&${WORD_END}`);
  return wordsOf(chunk).length > 1 ? sealed.replace(/^.*ʼ/u, `$&${WORD_END}`) : sealed;
}

/** A word, or the parts of one chunk (`III.1.6`, `1911/KH-UBND`), as the index keeps them: joined. */
export function indexToken(parts: readonly string[]): string {
  return codePrefix(parts) + (parts.length > 1 ? WORD_END : '');
}

/** The beginning of chunks: `III.1` of `III.1.6`. */
export function codePrefix(parts: readonly string[]): string {
  return encodeD(parts.map((part) => part.toLowerCase() + WORD_END).join(''));
}

/** The beginning of a word, still being typed. */
export function prefixOf(word: string): string {
  return encodeD(word.toLowerCase());
}

function encodeD(text: string): string {
  return unmasked(text).replaceAll('đ', `d${COMBINING_STROKE}`).replaceAll('Đ', `D${COMBINING_STROKE}`);
}

/**
 * The ways one syllable is rightly spelt: the tone mark on either vowel (`uỷ`, `ủy`; `hoà`, `hòa`), and `y`
 * for `i` at the end (`lí`, `lý`). The spelling typed comes first.
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

/** Whether what was typed may mean this word: marks typed must agree, marks left out say nothing. */
export function mayMean(typed: string, word: string): boolean {
  const forms = spellings(typed);
  const meant = unmasked(word).toLowerCase();
  return forms.includes(meant) || forms.includes(fold(meant));
}

/** The same function, working out each text once: one search compares the same words thousands of times. */
export function memoized<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const result = known.get(text) ?? work(text);
    known.set(text, result);
    return result;
  };
}
