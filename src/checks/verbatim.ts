/**
 * The plan's words are verbatim: each task's text is its clause's or one cell of its row, its words on time and
 * products are contained in it, each assigned agency is named where the table says. Only white space is
 * normalised.
 */
import type { Clause } from '../tables/rows.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { differenceOf, isPieceOf } from '../plan-text/quote.ts';
import { placeOf } from '../tables/table.ts';
import { type Dataset } from '../tables/dataset.ts';
import type { Check } from './check.ts';

export const checkVerbatim: Check = (dataset, { clauses }) => {
  if (clauses.length === 0) return [];
  const texts = new PlanTexts(clauses);
  return [...checkTexts(dataset, texts), ...checkNames(dataset, texts)];
};

function checkTexts(dataset: Dataset, texts: PlanTexts): Problem[] {
  const problems: Problem[] = [];
  for (const located of dataset.tasks) {
    const { code, timing, products, repeats } = located.row;
    const text = foldWhiteSpace(located.row.text);
    const clause = texts.of(code);
    const where = `điều khoản ${code} của content/ke-hoach.mdx`;
    if (clause === undefined) {
      problems.push(problem('not-verbatim', placeOf(located, 'ma'), code, { where: 'các mã điều khoản' }));
      continue;
    }
    // An unreadable paragraph is reported elsewhere.
    if (clause === '') continue;
    const cells = texts.cellsOf(code);
    // A task may continue over its unnumbered following paragraphs: IV.1 includes IV.1.1.
    const whole = [clause, ...texts.below(code)].join(' ');
    const isPart = cells.length === 0 && isPieceOf(text, whole, clause.length);
    const isOfPair = repeats !== undefined && clause.includes(text);
    if (![clause, whole, ...cells].includes(text) && !isPart && !isOfPair) {
      const difference = elsewhere(texts, code, text) ?? differenceOf(text, nearby(clause, cells));
      const textOf = cells.length > 0 ? 'row' : 'clause';
      const facts = { where, difference, textOf } as const;
      problems.push(problem('not-verbatim', placeOf(located, 'noi_dung'), text, facts));
    }
    const said = [whole, ...cells];
    for (const [header, pieces] of Object.entries({ thoi_gian: timing, san_pham: products }))
      for (const piece of pieces
        .map(foldWhiteSpace)
        .filter((words) => !said.some((part) => part.includes(words)))) {
        const difference = differenceOf(piece, nearby(whole, cells));
        problems.push(problem('not-verbatim', placeOf(located, header), piece, { where, difference }));
      }
  }
  return problems;
}

/**
 * Texts to compare with words that were not found: the cells first, if there are any, as one of them was
 * probably meant.
 */
function nearby(text: string, cells: readonly string[]): { name: string; text: string }[] {
  return [
    // The first cell of a row is its number.
    ...cells.map((cell, index) => ({ name: `ô ${index + 2} của dòng`, text: cell })),
    { name: cells.length > 0 ? 'nhiều ô của dòng' : 'điều khoản', text },
  ];
}

/** The same words under another code. */
function elsewhere(texts: PlanTexts, code: string, text: string): string | undefined {
  const other = texts.codeWith(text);
  return other === undefined || other === code ? undefined : `có nguyên văn ở mã ${other}`;
}

/** An agency is named in the task's own clause or row, in its sub-clauses, or in a heading above it. */
function checkNames(dataset: Dataset, texts: PlanTexts): Problem[] {
  const names = new Map(dataset.agencies.map(({ row }) => [row.code, row.name]));
  const tasks = new Set(dataset.tasks.map(({ row }) => row.code));
  // Agencies added by a decision are in the decision, not in the plan.
  const added = new Set(
    dataset.amendments
      .filter(({ row }) => row.table === 'phan-cong' && row.column === '*' && row.after === 'them')
      .map(({ row }) => row.key),
  );
  return dataset.assignments.flatMap((located) => {
    const { task, agency = '', role, words, clause = '' } = located.row;
    if (added.has([task, agency, role].join('|'))) return [];
    const where = [task, ...codesAbove(task), clause]
      .map((code) => texts.of(code))
      .filter((text) => text !== undefined);
    if (where.includes('')) return [];
    const quoted = foldWhiteSpace(words ?? names.get(agency) ?? '');
    const said = [...where, ...texts.cellsOf(task), ...texts.cellsOf(clause), ...texts.below(task, tasks)];
    if (where.length === 0 || said.some((text) => text.includes(quoted))) return [];
    const difference = differenceOf(quoted, nearby(texts.of(task) ?? '', texts.cellsOf(task)));
    const place = placeOf(located, 'nguyen_van');
    const heading = codesAbove(task)[0] ?? '';
    const named = `điều khoản ${task} hay tiêu đề ${heading}`;
    return [problem('not-verbatim', place, quoted, { where: named, difference })];
  });
}

/** `II.1.a.3` → `II.1.a`, `II.1`, `II`. */
function codesAbove(code: string): string[] {
  const parts = code.split('.').slice(0, -1);
  return parts.map((_part, index) => parts.slice(0, parts.length - index).join('.'));
}

/** The plan's words by code, with white space normalised. */
class PlanTexts {
  #texts: ReadonlyMap<string, string>;
  #cells: ReadonlyMap<string, string[]>;
  #below = new Map<string, string[]>();
  #codes = new Map<string, string>();

  constructor(clauses: readonly Clause[]) {
    this.#texts = new Map(clauses.map(({ code, text }) => [code, foldWhiteSpace(text)]));
    this.#cells = new Map(clauses.map(({ code, cells = [] }) => [code, cells.map(foldWhiteSpace)]));
    for (const { code, text, cells = [] } of clauses) {
      for (const above of codesAbove(code)) this.#below.set(above, [...(this.#below.get(above) ?? []), code]);
      for (const words of [text, ...cells].map(foldWhiteSpace))
        if (!this.#codes.has(words)) this.#codes.set(words, code);
    }
  }

  of(code: string): string | undefined {
    return this.#texts.get(code);
  }

  /** Text of the cells that cover its row; empty if it is not a row. */
  cellsOf(code: string): string[] {
    return this.#cells.get(code) ?? [];
  }

  /** Paragraphs under this code, in the plan's order; without those of other tasks. */
  below(code: string, tasks: ReadonlySet<string> = new Set()): string[] {
    return (this.#below.get(code) ?? [])
      .filter(
        (below) =>
          ![below, ...codesAbove(below)].some((part) => part.length > code.length && tasks.has(part)),
      )
      .map((below) => this.of(below) ?? '');
  }

  /** The first clause or row with exactly this text. */
  codeWith(text: string): string | undefined {
    return this.#codes.get(text);
  }
}

function foldWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
