/**
 * List marks of Vietnamese plans: `Phần I`, `Chương 2`, `Điều 3`, `A.`, `I.`, `1.`, `1.1.`, `a)`, `(1)`, `-`,
 * `+`, and `Phụ lục`, `Biểu` for attachments. Each level is one part of a code.
 */

/** From the highest to the lowest; a paragraph belongs to the nearest higher one before it. */
const LEVELS = [
  'appendix',
  'form',
  'part',
  'chapter',
  'article',
  'upper',
  'roman',
  'number',
  'letter',
  'bracket',
  'dash',
  'plus',
] as const;

export type MarkKind = (typeof LEVELS)[number];

/** A part of a code and its level; a compound number (`1.2.3`) has one step per part, each lower than the last. */
export interface Step {
  level: number;
  /** Undefined for dashes and the like, which are counted. */
  part: string | undefined;
}

export interface ListMark {
  kind: MarkKind;
  /** As in the plan. */
  mark: string;
  steps: Step[];
  /** The text after the mark. */
  text: string;
}

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const WORDS = String.raw`(?:số )?(?<number>[IVXL]+|\d+|[A-Z]|thứ (?:${ORDINALS.join('|')}))(?![\p{L}\p{N}])`;

/** Spelt-out marks, and the prefix of their number in a code. */
const NAMED: [kind: MarkKind, letters: string, pattern: RegExp][] = [
  ['appendix', 'PL', new RegExp(`^(?<mark>phụ lục(?: ${WORDS})?)(?=$|[.:])[.:]? ?`, 'iu')],
  ['form', 'B', new RegExp(`^(?<mark>biểu(?: mẫu)? ${WORDS})(?=$|[.:])[.:]? ?`, 'iu')],
  ['part', 'P', new RegExp(`^(?<mark>phần ${WORDS}[.:]?) ?`, 'iu')],
  ['chapter', 'C', new RegExp(`^(?<mark>chương ${WORDS}[.:]?) ?`, 'iu')],
  ['article', 'D', /^(?<mark>Điều (?<number>\d+)[.:]) ?/u],
];

const ROMANS: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };

/** The number in digits, however it is written: `Phần II` and `Phần thứ hai` have the same code. */
function inFigures(number: string): string {
  const ordinal = ORDINALS.indexOf(number.replace(/^thứ /iu, '').toLowerCase());
  if (ordinal >= 0) return String(ordinal + 1);
  if (!/^[IVXL]+$/u.test(number)) return number.replace(/^0+(?=\d)/u, '');
  const values = [...number].map((letter) => ROMANS[letter] ?? 0);
  return String(values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0));
}

/** `đ)` becomes `dd`: codes have no such letter. */
function letterPart(letter: string): string {
  return letter.replace('đ', 'dd').replace('Đ', 'DD');
}

const PLAIN: [kind: MarkKind, pattern: RegExp][] = [
  ['number', /^(?<mark>(?<number>[IVX]+(?:\.\d{1,2})+)[.)]?) /u],
  ['roman', /^(?<mark>(?<number>[IVX]+)[.)/]) ?(?=\D)/u],
  ['upper', /^(?<mark>(?<number>[A-ZĐ])[.)/]) /u],
  ['bracket', /^(?<mark>\(?(?<number>\d{1,2})\)) ?/u],
  ['number', /^(?<mark>(?<number>\d{1,3})[./]) ?(?=\D)/u],
  ['number', /^(?<mark>(?<number>\d{1,2}(?:\.\d{1,2})+)[.)]?) /u],
  ['letter', /^(?<mark>(?<number>[a-zđ])[).]) ?(?=\S)/u],
  ['dash', /^(?<mark>[-–—•▪*]) ?(?=[^-–—])/u],
  ['plus', /^(?<mark>\+) ?/u],
];

/** Undefined if a paragraph has no mark. The caller normalises white space. */
export function listMark(paragraph: string): ListMark | undefined {
  for (const [kind, letters, pattern] of NAMED) {
    const found = pattern.exec(paragraph);
    if (!found) continue;
    const { mark = '', number = '' } = found.groups ?? {};
    const part = letters + (number && inFigures(number));
    return { kind, mark, steps: [{ level: levelOf(kind), part }], text: paragraph.slice(found[0].length) };
  }
  for (const [kind, pattern] of PLAIN) {
    const found = pattern.exec(paragraph);
    if (!found) continue;
    const { mark = '', number } = found.groups ?? {};
    return { kind, mark, steps: stepsOf(kind, number), text: paragraph.slice(found[0].length) };
  }
  return undefined;
}

function stepsOf(kind: MarkKind, number: string | undefined): Step[] {
  if (number === undefined) return [{ level: levelOf(kind), part: undefined }];
  const parts = number.split('.');
  const romans = /^[IVX]/u.test(number) ? 1 : 0;
  return parts.map((part, at) =>
    kind === 'number' && at >= romans
      ? { level: levelOf('number') + (at - romans) / parts.length, part: part.replace(/^0+(?=\d)/u, '') }
      : { level: levelOf(kind === 'number' ? 'roman' : kind), part: letterPart(part) },
  );
}

/** Higher marks have lower numbers. */
export function levelOf(kind: MarkKind): number {
  return LEVELS.indexOf(kind);
}
