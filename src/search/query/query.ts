/** Splits the typed text into terms: each with its possible forms, and with equivalent phrases. */
import type { SynonymPair } from '../build/synonyms.ts';
import { codePrefix, indexToken } from './index-format.ts';
import { mayMean, spellings, unmasked, wordsOf } from './words.ts';

/** Index words that must be consecutive; usually one. */
export interface Form {
  words: string[];
  /** 1 for the typed word, less for an equivalent. */
  weight: number;
}

export interface Term {
  /** As typed. */
  typed: string;
  forms: Form[];
  /** A word of grammar or courtesy, which pages need not contain. */
  isWeak: boolean;
}

/** Terms `from` to `to` (exclusive) may together be replaced by these forms. */
export interface Span {
  from: number;
  to: number;
  forms: Form[];
}

export interface Query {
  terms: Term[];
  spans: Span[];
}

const SIMILAR_SPELLING = 0.95;
const SYNONYM = 0.85;
const BEGINNING = 0.5;

/** Question words and connectives, with accents: without them many are other words (`của`, `cửa`). */
const WEAK = new Set(
  wordsOf(
    `ai gì là và nào những không thì muốn như với mà ơi nhé của có ở đâu bao nhiêu thế bị bởi mình chúng về đến từ tại để phải hỏi làm sao chưa đã sẽ đang này kia đó
    việc hay hoặc em anh chị ta theo xin cái các tôi được cho rồi mấy vì khi hưởng nhất đây`,
  ),
);
/** Those that are unambiguous without accents. */
const WEAK_UNMARKED = new Set(
  wordsOf(
    'gi la va nao nhung khong thi muon toi nhu voi oi nhe duoc ai lam nay nhieu khi sao nhat phai roi minh cho',
  ),
);

function isWeak(typed: string): boolean {
  return WEAK.has(typed.toLowerCase()) || WEAK_UNMARKED.has(typed.toLowerCase());
}
const ROMAN = '(?:x|i{1,3}|iv|vi{0,3}|ix)';
/**
 * `III 1 6`, `PL 2`, `phụ lục 2`, `PL2.VII.3`, `II.7.đ`: codes of the plan, however separated. A letter counts
 * as a part only after a dot or a dash: after a space it is a word.
 */
const CODE = new RegExp(
  `(?<![\\p{L}\\p{N}])(pl(?:\\d+(?=[\\s.-]))?(?:[\\s.-]+${ROMAN})?|ph[uụ] l[uụ]c|${ROMAN})` +
    '[\\s.-]*(\\d+(?:[\\s.-]+\\d+|[.-](?:dd|[a-zđ])(?![\\p{L}\\p{N}]))*)(?![\\p{L}\\p{N}])',
  'giu',
);

/** `everywhere`: the topic of the whole site (the province's name), which few pages repeat. */
export function readQuery(text: string, synonyms: readonly SynonymPair[], everywhere: string): Query {
  const codes = unmasked(text).replace(CODE, (_, group: string, rest: string) => {
    const code = `${/^ph/iu.test(group) ? 'PL' : group}.${rest}`.replace(/[\s.-]+/gu, '.');
    // Codes have no đ: the plan's “đ)” is `dd` in a code.
    return code.replace(/đ/giu, 'dd');
  });
  const terms = codes.split(/\s+/u).flatMap(termsOf);
  for (const [from, to] of occurrences(terms, everywhere))
    for (const term of terms.slice(from, to)) term.isWeak = true;
  return { terms, spans: spansOf(terms, synonyms) };
}

/** A chunk with digits is one term (`1911/KH-UBND`), any other chunk one term per word. */
function termsOf(chunk: string): Term[] {
  const words = wordsOf(chunk);
  if (words.length > 1 && /\p{N}/u.test(chunk)) {
    const forms = [
      { words: [indexToken(words)], weight: 1 },
      { words: [codePrefix(words)], weight: BEGINNING },
      ...guessedCodes(words),
    ];
    return [{ typed: chunk.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''), forms, isWeak: false }];
  }
  return words.map((typed) => ({
    typed,
    forms: spellings(typed).map((form, at) => ({
      words: [indexToken([form])],
      weight: at === 0 ? 1 : SIMILAR_SPELLING,
    })),
    isWeak: isWeak(typed),
  }));
}

/** `III.16` may be `III.1.6` with a dot left out. */
function guessedCodes(words: readonly string[]): Form[] {
  const [group = '', digits = ''] = words;
  if (words.length !== 2 || !/^\p{L}+$/u.test(group) || !/^\d{2,3}$/u.test(digits)) return [];
  return [1, 2]
    .filter((at) => at < digits.length)
    .map((at) => ({
      words: [indexToken([group, digits.slice(0, at), digits.slice(at)])],
      weight: SIMILAR_SPELLING,
    }));
}

function spansOf(terms: readonly Term[], synonyms: readonly SynonymPair[]): Span[] {
  return synonyms.flatMap(([from, meant]) => {
    const places = occurrences(terms, from);
    if (places.length === 0) return [];
    const form = { words: wordsOf(meant).map((word) => indexToken([word])), weight: SYNONYM };
    return places.map(([start, end]) => ({ from: start, to: end, forms: [form] }));
  });
}

/** Ranges of terms that match a phrase (end exclusive). */
function occurrences(terms: readonly Term[], phrase: string): [number, number][] {
  const words = wordsOf(phrase);
  return terms
    .map((_, at): [number, number] => [at, at + words.length])
    .filter(([at]) => words.every((word, offset) => mayMean(terms[at + offset]?.typed ?? '', word)));
}

/** All index words to look up. */
export function lookupsOf({ terms, spans }: Query): string[] {
  const forms = [...terms, ...spans].flatMap((item) => item.forms);
  return [...new Set(forms.flatMap((form) => form.words))];
}
