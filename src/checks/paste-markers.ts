/** A pasted row is complete: no marker of what a person must fill in is left. */
import { anyTables } from '../tables/any-table.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { PASTE_MARKERS } from '../changes/rows-to-paste.ts';
import { placeOf } from '../tables/table.ts';
import type { Check } from './check.ts';

/** Markers of a date or a source are refused already: they are neither. */
const pasteMarkerIn = (cell: string): string | undefined => {
  const { code, reason } = PASTE_MARKERS;
  // In any letter case, and with words around it.
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
