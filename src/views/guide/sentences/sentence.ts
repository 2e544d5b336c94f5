/** A kind of sentence in plans, with an example and the cells it is entered in. */

/** Real plans the examples come from. */
export const PLANS = {
  'Lâm Đồng': 'Kế hoạch cải cách hành chính 2026 - 2030 của tỉnh Lâm Đồng, bản chưa ghi số, ngày',
  'Nghị quyết 03': 'số 03/NQ-CP ngày 09/01/2025 của Chính phủ, bản đăng lại, chưa đối chiếu bản ký',
} as const;
export type PlanName = keyof typeof PLANS;

/** The plan's words, verbatim, and the code `npm run codes` gives their paragraph. */
interface Quote {
  plan: PlanName;
  code: string;
  words: string;
}

/** One row of a table: text by header; empty cells stay empty. */
export interface TypedRow {
  table: string;
  cells: Readonly<Record<string, string>>;
}

/** Lines of a file of `content/`; in the plan's text `…` stands for the words of the paragraph or cell. */
export interface TypedLines {
  file: 'ke-hoach.mdx' | 'site.yaml';
  lines: readonly string[];
}

export interface Sentence {
  kind: string;
  /** Words of a real plan; else `shape`: the general form of such a sentence. */
  quote?: Quote;
  shape?: string;
  /** Empty if it is not entered. */
  typed: readonly (TypedRow | TypedLines)[];
  note?: string;
}

export interface SentenceGroup {
  id: string;
  title: string;
  lead?: string;
  sentences: readonly Sentence[];
}

const quoteOf = (plan: PlanName) => (code: string, words: string) => ({ quote: { plan, code, words } });
export const lamDong = quoteOf('Lâm Đồng');
export const resolution = quoteOf('Nghị quyết 03');

export const row = (table: string, cells: TypedRow['cells']): TypedRow => ({ table, cells });
export const planLines = (...lines: string[]): TypedLines => ({ file: 'ke-hoach.mdx', lines });
export const siteLines = (...lines: string[]): TypedLines => ({ file: 'site.yaml', lines });

/** The quoted plan, and the place, unless the typed cells contain the code. */
export function sourceOf({ quote, typed }: Sentence): string {
  if (!quote) return '';
  const words = typed.flatMap((one) => ('cells' in one ? Object.values(one.cells) : one.lines));
  const isTyped = words.some((text) => text === quote.code || text.includes(`code="${quote.code}"`));
  return isTyped ? quote.plan : `${quote.plan}, ${quote.code}`;
}
