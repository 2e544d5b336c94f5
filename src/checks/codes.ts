/**
 * Codes are addresses of pages, so they are checked last. No two codes of a table may have the same address on
 * any host, and a new one must survive a spreadsheet.
 */
import { slugOf } from '../addresses/urls.ts';
import { anyTables, type AnyRow } from '../tables/any-table.ts';
import { isRewritten } from '../tables/cells/code-forms.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { placeOf, type Located } from '../tables/table.ts';
import type { Check } from './check.ts';

export const checkCodes: Check = (dataset, { broken, clauses, publishContext }) => {
  const problems: Problem[] = [];
  const numbered = new Set(clauses.map(({ code }) => code));
  for (const { name, schema, rows } of anyTables(dataset, broken)) {
    const column = schema.columns.find(
      ({ field, type, ref }) => schema.key[0] === field && type === 'code' && !ref,
    );
    if (!column) continue;
    const published = publishContext?.published?.tables.get(schema.name);
    const seen = new Map<string, Located<AnyRow>>();
    for (const located of rows) {
      const code = located.row[column.field] as string | undefined;
      if (code === undefined) continue;
      const at = placeOf(located, column.header);
      if (publishContext && isRewritten(code) && !numbered.has(code) && !published?.has(code)) {
        problems.push(problem('code-rewritten', at, code));
      }
      // Some hosts ignore letter case; tasks lose their dots, too.
      const address = name === 'tasks' ? slugOf(code) : code.toLowerCase();
      const first = seen.get(address);
      seen.set(address, first ?? located);
      const other = first?.row[column.field] as string | undefined;
      if (!first || other === undefined || other === code) continue;
      const file = first.file === located.file ? '' : `${first.file}, `;
      problems.push(problem('codes-alike', at, code, { other, first: `${file}dòng ${first.line}` }));
    }
  }
  return problems;
};
