/**
 * Matches a header line with the schema: letter case and extra spaces are ignored, optional columns may be
 * absent.
 */
import type { AnyColumn } from './any-table.ts';
import { cleanText, faultOfText } from './cells/cell-text.ts';
import { nearest } from './cells/nearest.ts';
import { columnLetter, problem, problemOf, type Problem } from '../problems/problem.ts';

/**
 * A column of templates next to the codes: the task's words, the agency's name. Only a help for the reader;
 * never published, never checked.
 */
export const READING_AID = 'de_doc';

export interface Headers {
  /** The file's headers in its own order, spelt as in the schema. */
  names: string[];
  /** Number of columns without trailing empty ones. */
  width: number;
  problems: Problem[];
}

/** `columns` of the schema: optional ones may be absent. `allowed` may be in the file, but need not. */
export function matchHeaders(
  records: string[][],
  columns: readonly Pick<AnyColumn, 'header' | 'required'>[],
  file: string,
  allowed: string[] = [],
): Headers {
  const known = columns.map(({ header }) => header);
  const all = (records[0] ?? []).map((cell) => cleanText(cell).trim().toLowerCase());
  const width = all.findLastIndex((name, index) => name !== '' || hasData(records, index)) + 1;
  const names = all.slice(0, width);
  const problems: Problem[] = [];
  for (const [index, name] of names.entries()) {
    const place = { file, line: 1, column: columnLetter(index), header: name };
    // Reported as what it is; the column is read by its intended name.
    const hidden = faultOfText(records[0]?.[index] ?? '');
    if (hidden) problems.push(problemOf(hidden, place, name));
    if (name === '') problems.push(problem('header-blank', place));
    else if (!known.includes(name) && !allowed.includes(name)) {
      const missing = known.filter((header) => !names.includes(header));
      problems.push(problem('header-unknown', place, name, { near: nearest(name, missing) ?? '' }));
    } else if (names.indexOf(name) < index) problems.push(problem('header-duplicate', place, name));
  }
  for (const { header } of columns.filter(({ header, required }) => required && !names.includes(header))) {
    problems.push(problem('header-missing', { file, line: 1, header }));
  }
  return { names, width, problems };
}

function hasData(records: string[][], index: number): boolean {
  return records.some((record, line) => line > 0 && (record[index] ?? '').trim() !== '');
}
