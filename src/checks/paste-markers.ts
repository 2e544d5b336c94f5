/** A row printed to be pasted is finished by a person: no cell still asks to be filled in. */
import { anyTables } from '../tables/any-table.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { PASTE_MARKERS } from '../changes/rows-to-paste.ts';
import { placeOf } from '../tables/table.ts';
import type { Check } from './check.ts';

/** Placeholders for a day or a source are refused already: they are no day, and no source. */
const pasteMarkerIn = (cell: string): string | undefined => {
  const { code, reason } = PASTE_MARKERS;
  // Letter case, and words around it, do not make it a reason.
  if (cell.toUpperCase().includes(reason)) return reason;
  return cell.toUpperCase() === code ? code : undefined;
};

export const checkPasteMarkers: Check = (dataset, { broken }) => {
  const problems: Problem[] = [];
  for (const { name, schema, rows } of anyTables(dataset, broken)) {
    if (name !== 'amendments' && name !== 'revisions') continue;
    for (const located of rows) {
      for (const column of schema.columns) {
        const value = located.row[column.field];
        const left = value === undefined ? undefined : pasteMarkerIn(column.write(value));
        if (left) problems.push(problem('placeholder', placeOf(located, column.header), left));
      }
    }
  }
  return problems;
};
