/**
 * All that is known of the inside of Pagefind 1.5: how it splits words, the names of its files and records, the
 * form of its records. Everything else uses its public functions (engine.ts, ../build/pagefind.ts).
 *
 * Pagefind strips accents itself, but not from `đ`, a letter of its own: it is encoded as `d` with a combining
 * stroke. Pagefind also finds every word with the typed prefix: each syllable ends in a special letter, so that
 * `nha` does not find `nhanh`.
 */
import { unmasked, WORD, wordsOf } from './words.ts';

/** A separate sign is joined to the next word, so that it does not break a phrase (`Lao động - Thương binh`). */
const LONE_SIGN = /(?<= )([-–—&+/]) (?=[\p{L}\p{N}])/gu;
const SIGN_JOINER = '\u2060';
const COMBINING_STROKE = '\u0335';
/** End of a word: the modifier apostrophe, a letter for Pagefind that no text here uses. */
const WORD_END = '\u02BC';

/** Characters of the index form that Pagefind would otherwise drop. */
export const INCLUDED_CHARACTERS = COMBINING_STROKE;

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

export const LANGUAGE = 'vi';
/** Ids of records begin with the language. */
export const ID_START = `${LANGUAGE}_`;

/** Its program, its list of indexes, and its engine, which has no rules for Vietnamese. */
export const PROGRAM = 'pagefind.js';
const ENTRY = 'pagefind-entry.json';
const ENGINE = 'wasm.unknown.pagefind';
/** Gives the list of indexes one address: without it, each visit has another one. */
export const ENTRY_TAG = '';
/** What Pagefind loads one after the other; the page asks for both at once. */
export const LOADED_FIRST = [`${ENTRY}?ts=${ENTRY_TAG}`, ENGINE];

/** Its user interfaces and its worker, and its records, whose texts are written in packs; see texts.ts. */
export const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|fragment\/)/u;

/** Size of an index chunk, in places of words: a search loads little more than it needs. */
export const CHUNK = { variable: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', size: 15 };

const RECORD_FILE = /^fragment\/(?<id>[^/]+)\.pf_fragment$/u;
const RECORD_SIGNATURE = 'pagefind_dcd';

/** The id of the record in this file, if it is one. */
export function idOfRecordFile(path: string): string | undefined {
  return RECORD_FILE.exec(path)?.groups?.['id'];
}

/** Address of a record, from the unpacked text of its file. Throws on another format. */
export function addressInRecord(text: string): string {
  if (!text.startsWith(RECORD_SIGNATURE)) throw new Error('This is no record of Pagefind 1.5');
  return (JSON.parse(text.slice(RECORD_SIGNATURE.length)) as { url: string }).url;
}
