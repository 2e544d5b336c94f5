/**
 * The plan's words are the plan's: each task's text is its clause's, each piece about time stands
 * in it, each assigned agency is named where the table says. White space is folded, nothing else.
 */
import type { Clause } from '../../domain/types.ts';
import { problem, type Problem } from '../problem.ts';
import { placeOf, type Dataset } from '../table.ts';
import type { Check } from './check.ts';

export const checkVerbatim: Check = (dataset, { clauses }) => {
  if (clauses.length === 0) return [];
  const texts = new Map(clauses.map((clause) => [clause.code, fold(clause.text)]));
  return [...checkTexts(dataset, clauses, texts), ...checkNames(dataset, texts)];
};

function checkTexts(dataset: Dataset, clauses: Clause[], texts: Map<string, string>): Problem[] {
  const problems: Problem[] = [];
  const below = textsBelow(clauses);
  for (const located of dataset.tasks) {
    const { code, text, timing } = located.row;
    const clause = texts.get(code);
    const where = `điều khoản ${code} của content/ke-hoach.mdx`;
    if (clause === undefined) {
      problems.push(problem('not-verbatim', placeOf(located, 'ma'), code, { where: 'các mã điều khoản' }));
      continue;
    }
    // A paragraph that could not be read has its own problem.
    if (clause === '') continue;
    // A duty may run over its unnumbered following paragraphs: IV.1 speaks with IV.1.1.
    const whole = [clause, ...(below.get(code) ?? [])].join(' ');
    const isAppendixRow = located.row.repeats !== undefined;
    const matches = isAppendixRow ? clause.includes(fold(text)) : [clause, whole].includes(fold(text));
    if (!matches) problems.push(problem('not-verbatim', placeOf(located, 'noi_dung'), text, { where }));
    for (const piece of timing.filter((words) => !whole.includes(fold(words)))) {
      problems.push(problem('not-verbatim', placeOf(located, 'thoi_gian'), piece, { where }));
    }
  }
  return problems;
}

/** By code, the texts of all paragraphs whose codes begin with it, in the plan's order. */
function textsBelow(clauses: Clause[]): Map<string, string[]> {
  const below = new Map<string, string[]>();
  for (const { code, text } of clauses) {
    const words = fold(text);
    for (let dot = code.indexOf('.'); dot > 0; dot = code.indexOf('.', dot + 1)) {
      const above = code.slice(0, dot);
      const texts = below.get(above) ?? [];
      texts.push(words);
      below.set(above, texts);
    }
  }
  return below;
}

/** An agency is named in the task's own clause or in the heading of its group. */
function checkNames(dataset: Dataset, texts: Map<string, string>): Problem[] {
  const names = new Map(dataset.agencies.map(({ row }) => [row.code, row.name]));
  // The words of a body that a decision adds are the decision's.
  const added = new Set(
    dataset.amendments
      .filter(({ row }) => row.table === 'phan-cong' && row.column === '*' && row.after === 'them')
      .map(({ row }) => row.key),
  );
  return dataset.assignments.flatMap((located) => {
    const { task, agency = '', role, words, clause = '' } = located.row;
    if (added.has([task, agency, role].join('|'))) return [];
    const heading = task.split('.').slice(0, -1).join('.');
    const where = [texts.get(task), texts.get(heading), texts.get(clause)].filter(
      (text) => text !== undefined,
    );
    if (where.includes('')) return [];
    const quoted = fold(words ?? names.get(agency) ?? '');
    if (where.length === 0 || where.some((text) => text.includes(quoted))) return [];
    const place = placeOf(located, 'nguyen_van');
    return [problem('not-verbatim', place, quoted, { where: `điều khoản ${task} hay tiêu đề ${heading}` })];
  });
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
