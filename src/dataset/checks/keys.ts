/** No two rows of a table share a key; in yearly tables: of one year, over all its files. */
import { anyTables, type AnyRow, type AnySchema } from '../any-table.ts';
import { problem, type Problem } from '../problem.ts';
import { placeOf, type Located } from '../table.ts';
import type { Check } from './check.ts';

export const checkKeys: Check = (dataset, { broken }) => {
  const problems: Problem[] = [];
  for (const { schema, rows } of anyTables(dataset, broken)) {
    const header = schema.columns.find((column) => column.field === schema.key[0])?.header ?? '';
    const seen = new Map<string, Located<AnyRow>>();
    for (const located of rows) {
      const key = keyIn(schema, located.row);
      const first = key === undefined ? undefined : seen.get(key);
      if (key !== undefined && !first) seen.set(key, located);
      if (!first) continue;
      const parts = schema.key.map((field) => located.row[field]).filter((part) => part !== undefined);
      const shown = parts.map(String).join(' | ');
      const file = first.file === located.file ? '' : `${first.file}, `;
      const facts = { first: `${file}dòng ${first.line}`, key: `khóa “${shown}”` };
      problems.push(problem('duplicate-key', placeOf(located, header), shown, facts));
    }
  }
  return problems;
};

/** Undefined where a part could not be read. Put together without lists: there may be tens of thousands. */
function keyIn({ key, columns, yearly }: AnySchema, row: AnyRow): string | undefined {
  let joined = yearly ? String(row['year']) : '';
  for (const field of key) {
    const part = row[field] as string | number | undefined;
    if (part !== undefined) joined += `|${part}`;
    else if (columns.find((column) => column.field === field)?.required !== false) return undefined;
  }
  return joined;
}
