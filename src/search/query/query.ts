/** What was typed, read as terms: each with the forms it may stand in, and the phrases that say the same. */
import type { SynonymPair } from '../build/synonyms.ts';
import { codePrefix, indexToken, mayMean, spellings, unmasked, wordsOf } from './words.ts';

/** Words of the index that must stand one after the other; one word mostly. */
export interface Form {
  words: string[];
  /** 1 for what was typed, less for what stands in for it. */
  weight: number;
}

export interface Term {
  /** As typed. */
  typed: string;
  forms: Form[];
  /** A word of grammar or courtesy, which no page need have. */
  isWeak: boolean;
}

/** Terms `from` to `to` (not included) as a whole may also stand in these forms. */
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

/** Words that ask and connect, with their marks: without them many are something else (`của`, `cửa`). */
const WEAK = new Set(
  wordsOf(
    `ai gì là và nào những không thì muốn như với mà ơi nhé của có ở đâu bao nhiêu thế bị bởi mình chúng về đến từ tại để phải hỏi làm sao chưa đã sẽ đang này kia đó
    việc hay hoặc em anh chị ta theo xin cái các tôi được cho rồi mấy vì khi hưởng nhất đây`,
  ),
);
/** Those that are hardly anything else here even without their marks. */
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
 * `III 1 6`, `PL 2`, `phụ lục 2`, `PL2.VII.3`, `II.7.đ`: the plan's codes, however their numbers are set apart. A
 * letter is only taken for a part of one behind a dot or a dash: behind a space it is a word.
 */
const CODE = new RegExp(
  `(?<![\\p{L}\\p{N}])(pl(?:\\d+(?=[\\s.-]))?(?:[\\s.-]+${ROMAN})?|ph[uụ] l[uụ]c|${ROMAN})` +
    '[\\s.-]*(\\d+(?:[\\s.-]+\\d+|[.-](?:dd|[a-zđ])(?![\\p{L}\\p{N}]))*)(?![\\p{L}\\p{N}])',
  'giu',
);

/** `everywhere` is what the whole site is about (the province's name), which few pages repeat. */
export function readQuery(text: string, synonyms: readonly SynonymPair[], everywhere: string): Query {
  const codes = unmasked(text).replace(CODE, (_, group: string, rest: string) => {
    const code = `${/^ph/iu.test(group) ? 'PL' : group}.${rest}`.replace(/[\s.-]+/gu, '.');
    // No code has this letter: the plan's “đ)” is written `dd` there.
    return code.replace(/đ/giu, 'dd');
  });
  const terms = codes.split(/\s+/u).flatMap(termsOf);
  for (const [from, to] of occurrences(terms, everywhere))
    for (const term of terms.slice(from, to)) term.isWeak = true;
  return { terms, spans: spansOf(terms, synonyms) };
}

/** A chunk with figures in it is one term (`1911/KH-UBND`), any other chunk is as many as it has words. */
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

/** Where a phrase was typed: from which term to before which. */
function occurrences(terms: readonly Term[], phrase: string): [number, number][] {
  const words = wordsOf(phrase);
  return terms
    .map((_, at): [number, number] => [at, at + words.length])
    .filter(([at]) => words.every((word, offset) => mayMean(terms[at + offset]?.typed ?? '', word)));
}

/** Every word the index is asked for. */
export function lookupsOf({ terms, spans }: Query): string[] {
  const forms = [...terms, ...spans].flatMap((item) => item.forms);
  return [...new Set(forms.flatMap((form) => form.words))];
}
