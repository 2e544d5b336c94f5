/**
 * Text no cell may contain, whatever its column: invisible characters, look-alike letters, error values of
 * spreadsheets. Header cells are checked the same way.
 */
import type { Fault } from '../../problems/messages.ts';

/** Checked before trimming: nothing is dropped silently. */
export function faultOfText(raw: string): Fault | undefined {
  if (raw.startsWith('\t')) return { fault: 'formula' };
  if (raw.includes('?') && /\s/u.test(raw) && !raw.includes('://') && LOST.test(raw))
    return { fault: 'letters-lost' };
  if (PLAIN.test(raw)) return errorValueIn(raw);
  if (raw.includes('\uFFFD')) return { fault: 'replacement-character' };
  if (CONTROL.test(raw)) return { fault: 'control-character' };
  return invisibleIn(raw) ?? errorValueIn(raw) ?? lookAlikeIn(raw);
}

/** Fast path for most cells: plain signs and Vietnamese letters, without eth and similar letters. */
const PLAIN =
  /^[\n -~\u00A0-\u00AC\u00AE-\u00CF\u00D1-\u00EF\u00F1-\u0188\u018A-\u0255\u1EA0-\u1EF9\u2013\u2014\u2018-\u201D\u2026]*$/u;

/** Letters lost as question marks: one within a word, or several in place of a word. */
const LOST = /[\p{L}\d]\?+\p{L}|(?:^|\s)\?{2,}\p{L}*(?:\s|$)|\p{L}\?{2,}\s/u;

/** The intended header: invisible characters removed, look-alike letters replaced. */
export function cleanText(raw: string): string {
  return unmasked(raw.replace(new RegExp(INVISIBLE, 'gu'), ''));
}

// eslint-disable-next-line no-control-regex -- control characters are exactly what is refused here
const CONTROL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/u;

/**
 * Format characters, everything Unicode calls ignorable, line and paragraph separators, private and unassigned
 * characters, Braille blank. Emoji joined by a joiner are refused too: tables need none. No-break spaces stay,
 * since office software writes them.
 */
const INVISIBLE = /[\p{Cf}\p{DI}\p{Zl}\p{Zp}\p{Co}\p{Cn}\u2800]/u;

const NAMES: Readonly<Record<string, string>> = {
  '\u00AD': 'gạch nối ẩn',
  '\u200B': 'dấu cách không có bề rộng',
  '\u200C': 'dấu tách chữ không có bề rộng',
  '\u200D': 'dấu nối chữ không có bề rộng',
  '\u2028': 'dấu ngắt dòng lạ',
  '\u2029': 'dấu ngắt đoạn lạ',
  '\u2060': 'dấu nối từ không có bề rộng',
  '\uFEFF': 'dấu mở đầu tệp nằm lạc trong ô',
  '\u3164': 'ô chữ trống của tiếng Hàn',
  '\u115F': 'ô chữ trống của tiếng Hàn',
  '\u1160': 'ô chữ trống của tiếng Hàn',
  '\uFFA0': 'ô chữ trống của tiếng Hàn',
};

function nameOf(character: string): string {
  const known = NAMES[character];
  if (known) return known;
  if (/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(character)) return 'dấu đổi chiều chữ';
  if (/[\u180B-\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/u.test(character)) return 'dấu chọn kiểu chữ';
  return 'ký tự ẩn';
}

function invisibleIn(raw: string): Fault | undefined {
  const found = INVISIBLE.exec(raw);
  if (!found) return undefined;
  const [character] = found;
  const before = raw.slice(0, found.index);
  const word = /\S+\s*$/u.exec(before)?.[0].trim().slice(-30);
  const rest = cleanText(raw).trim();
  return {
    fault: 'invisible-character',
    facts: {
      point: pointOf(character),
      name: nameOf(character),
      at: Array.from(before).length + 1,
      after: word ?? '',
      text: rest.length <= MAX_OFFERED ? rest : '',
    },
  };
}

const pointOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Longest corrected cell offered whole; for a longer one, only the word. */
const MAX_OFFERED = 120;

/** Known error values between words, and anything of the same form alone in its part of a cell. */
const ERROR_VALUE =
  /(?<![^\s|;,(])#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!|EXTERNAL!|ERROR!|GETTING_DATA)(?![^\s|;,.)])/iu;
const LIKE_ERROR_VALUE =
  /(?<=^|\|)\s*(?<value>#[\p{L}\p{N}/_ ]+[!?]|#NV|#ND|(?:Err|Error|Lỗi):\s?\d{3}|#+)\s*(?=$|\|)/iu;
const NO_ROOM = /#{3,}/u;
const SHORTENED = /(?<=^|\|)\s*(?<value>[+-]?\d(?:[.,]\d+)?E[+-]\d{1,3})\s*(?=$|\|)/iu;

function errorValueIn(raw: string): Fault | undefined {
  if (!/#|: ?\d|\dE[+-]/iu.test(raw)) return undefined;
  const cell = raw.trim();
  const value =
    ERROR_VALUE.exec(cell)?.[0] ?? LIKE_ERROR_VALUE.exec(cell)?.groups?.['value'] ?? NO_ROOM.exec(cell)?.[0];
  if (value !== undefined) return { fault: 'error-value', facts: { value } };
  const shortened = SHORTENED.exec(cell)?.groups?.['value'];
  return shortened === undefined ? undefined : { fault: 'number-shortened', facts: { value: shortened } };
}

/**
 * Eth and similar letters for `đ`; what East Asian keyboards, mathematics and PDF files write for plain letters.
 */
const MASKED = /[ÐðƉɖ]|[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\uFB00-\uFB06]/u;
const FOR_D: Readonly<Record<string, string>> = { Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ' };

const CYRILLIC = 'АВСЕНІЈКМОРЅТУХаеорсухіјѕһԁԛԝ';
const LATIN_FOR_CYRILLIC = 'ABCEHIJKMOPSTYXaeopcyxijshdqw';
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαικνορτυχ';
const LATIN_FOR_GREEK = 'ABEZHIKMNOPTYXaiknoptux';
const TWINS: Readonly<Record<string, string>> = Object.fromEntries([
  ...Array.from(CYRILLIC, (letter, at) => [letter, LATIN_FOR_CYRILLIC[at] ?? '']),
  ...Array.from(GREEK, (letter, at) => [letter, LATIN_FOR_GREEK[at] ?? '']),
]) as Record<string, string>;

const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;

/** Replaces look-alike letters; a passage in a foreign script stays. */
function unmasked(text: string): string {
  const plain = text.replace(new RegExp(MASKED, 'gu'), (found) => FOR_D[found] ?? found.normalize('NFKC'));
  if (!FOREIGN.test(plain)) return plain;
  // One letter without a Latin twin shows that the foreign script is meant.
  const isCyrillic = Array.from(plain).some((c) => /\p{Script=Cyrillic}/u.test(c) && !twinOf(c));
  return plain.replace(LETTERS, (word) => {
    const isMixed = FOREIGN.test(word) && /\p{Script=Latin}/u.test(word);
    const isDisguised = /^(?:\p{Script=Cyrillic}|\p{M})+$/u.test(word) && !isCyrillic;
    return isMixed || isDisguised ? Array.from(word, (letter) => twinOf(letter) ?? letter).join('') : word;
  });
}

/** Keeps its tone marks. */
function twinOf(letter: string): string | undefined {
  const [base = '', ...marks] = Array.from(letter.normalize('NFD'));
  const twin = TWINS[base];
  return twin === undefined ? undefined : [twin, ...marks].join('').normalize('NFC');
}

function lookAlikeIn(raw: string): Fault | undefined {
  if (!MASKED.test(raw) && !FOREIGN.test(raw)) return undefined;
  const cell = raw.trim();
  const meant = unmasked(cell);
  if (meant === cell) return undefined;
  const words = cell.split(/\s+/u);
  const at = words.findIndex((word, index) => word !== meant.split(/\s+/u)[index]);
  const [wrong = '', right = ''] = [words[at], meant.split(/\s+/u)[at]];
  const letter = Array.from(wrong).find((each, index) => each !== Array.from(right)[index]) ?? '';
  return {
    fault: 'look-alike',
    facts: {
      letter,
      point: pointOf(letter),
      meant: FOR_D[letter] ?? twinOf(letter) ?? letter.normalize('NFKC'),
      word: wrong.slice(0, MAX_OFFERED),
      text: (meant.length <= MAX_OFFERED ? meant : right).slice(0, MAX_OFFERED),
    },
  };
}

/** Drops marks, case and punctuation, to compare two spellings of a value. */
export function bare(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  return plain
    .split(/[^\p{L}\p{N}/]+/u)
    .filter(Boolean)
    .join(' ');
}
