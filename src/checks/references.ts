/** Every reference to another table, or to a clause of the plan, has its target. */
import { anySchema, anyTables, type AnyRow } from '../tables/any-table.ts';
import { nearest } from '../tables/cells/nearest.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { placeOf, type Located } from '../tables/table.ts';
import { type Dataset } from '../tables/dataset.ts';
import { type TableName } from '../tables/table-names.ts';
import type { Check, CheckContext } from './check.ts';

export type Target = TableName | 'clauses';

export const checkReferences: Check = (dataset, context) => {
  const problems: Problem[] = [];
  for (const { schema, rows } of anyTables(dataset, context.broken, context.untouchedTemplateRows)) {
    for (const column of schema.columns) {
      if (!column.ref) continue;
      const known = codesOf(column.ref, dataset, context);
      if (known === 'all') continue;
      for (const located of rows) {
        const value = located.row[column.field] as string | string[] | undefined;
        if (value === undefined || (typeof value === 'string' && known.has(value))) continue;
        for (const code of [value].flat().filter((item) => !known.has(item))) {
          const facts = { table: describe(column.ref), near: nearest(code, known) ?? '' };
          problems.push(problem('reference', placeOf(located, column.header), code, facts));
        }
      }
    }
  }
  return problems;
};

/** `all` if the table could not be read: references to it are not checked. */
export function codesOf(target: Target, dataset: Dataset, context: CheckContext): Set<string> | 'all' {
  if (target === 'clauses') {
    return context.clauses.length === 0 ? 'all' : new Set(context.clauses.map((clause) => clause.code));
  }
  const unread = context.unread.get(target);
  if (unread === 'all') return 'all';
  const field = anySchema(target).key[0] ?? '';
  const rows: Located<AnyRow>[] = dataset[target];
  return new Set([...rows.map(({ row }) => String(row[field])), ...(unread ?? [])]);
}

export function describe(target: Target): string {
  return target === 'clauses'
    ? 'toàn văn Kế hoạch (content/ke-hoach.mdx)'
    : `bảng ${anySchema(target).name}.csv`;
}
