/** No two rows of a table share a key; in yearly tables: of one year, over all its files. */
import { anyTables, type AnyRow } from '../any-table.ts';
import { problem, type Problem } from '../problem.ts';
import { placeOf, type Located } from '../table.ts';
import type { Check } from './check.ts';

export const checkKeys: Check = (dataset, { broken }) => {
  const problems: Problem[] = [];
  for (const { schema, rows } of anyTables(dataset, broken)) {
    const header = schema.columns.find((column) => column.field === schema.key[0])?.header ?? '';
    const seen = new Map<string, Located<AnyRow>>();
    for (const located of rows) {
      if (schema.key.some((field) => located.row[field] === undefined)) continue;
      const shown = schema.key.map((field) => String(located.row[field])).join(' | ');
      const key = schema.yearly ? `${String(located.row['year'])} | ${shown}` : shown;
      const first = seen.get(key);
      seen.set(key, first ?? located);
      if (!first) continue;
      const file = first.file === located.file ? '' : `${first.file}, `;
      const facts = { first: `${file}dòng ${first.line}`, key: `khóa “${shown}”` };
      problems.push(problem('duplicate-key', placeOf(located, header), shown, facts));
    }
  }
  return problems;
};
