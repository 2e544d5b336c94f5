/** No two rows of a table share a key; in yearly tables, no two of one year, over all its files. */
import { anyTables, type AnyRow, type AnySchema } from '../tables/any-table.ts';
import { publishedName } from '../reading/canonical.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { keyOf, placeOf, type Located } from '../tables/table.ts';
import type { Check } from './check.ts';

export const checkKeys: Check = (dataset, { broken }) => {
  const problems: Problem[] = [];
  for (const { name, schema, rows } of anyTables(dataset, broken)) {
    const header = schema.columns.find((column) => column.field === schema.key[0])?.header ?? '';
    const seen = new Map<string, Located<AnyRow>>();
    for (const located of rows) {
      const key = keyIn(schema, located.row);
      const first = key === undefined ? undefined : seen.get(key);
      if (key !== undefined && !first) seen.set(key, located);
      if (!first) continue;
      const shown = keyOf(schema, located.row)
        .split('|')
        .map((part) => part || '(trống)')
        .join(' | ');
      const file = first.file === located.file ? '' : `${first.file}, `;
      const facts = {
        first: `${file}dòng ${first.line}`,
        key: `khóa “${shown}”`,
        table: publishedName(name),
      };
      problems.push(problem('duplicate-key', placeOf(located, header), shown, facts));
    }
  }
  return problems;
};

/**
 * Undefined if a part could not be read. Concatenated without lists, for speed: there may be tens of thousands
 * of rows.
 */
function keyIn({ key, yearly }: AnySchema, row: AnyRow): string | undefined {
  let joined = yearly ? String(row['year']) : '';
  for (const field of key) {
    if (!(field in row)) return undefined;
    const part = row[field] as string | number | undefined;
    joined += `|${part ?? ''}`;
  }
  return joined;
}
