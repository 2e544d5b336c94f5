/** A row printed to be pasted is finished by a person: no cell still asks to be filled in. */
import { anyTables } from '../any-table.ts';
import { problem, type Problem } from '../problem.ts';
import { PLACEHOLDERS } from '../rows-to-paste.ts';
import { placeOf } from '../table.ts';
import type { Check } from './check.ts';

/** Those for a day or a source are refused already: they are no day, and no source. */
const asked = [PLACEHOLDERS.code, PLACEHOLDERS.reason];

export const checkPlaceholders: Check = (dataset, { broken }) => {
  const problems: Problem[] = [];
  for (const { name, schema, rows } of anyTables(dataset, broken)) {
    if (name !== 'amendments' && name !== 'revisions') continue;
    for (const located of rows) {
      for (const column of schema.columns) {
        const value = String(located.row[column.field] ?? '');
        // Letter case and words added around it do not make it a reason.
        const left = asked.find((placeholder) => value.toUpperCase().includes(placeholder));
        if (left) problems.push(problem('placeholder', placeOf(located, column.header), left));
      }
    }
  }
  return problems;
};
