/**
 * Problems as JSON for programs: one object each, places as a spreadsheet counts them, `null` for missing
 * values.
 */
import type { Problem } from '../../problems/problem.ts';

export function problemsAsJson(problems: Problem[]): string {
  const list = problems.map(({ level, file, line, column, code, value, message, hint }) => ({
    level,
    file,
    line: line ?? null,
    column: column ?? null,
    code,
    value,
    message,
    hint,
  }));
  return JSON.stringify(list, null, 2);
}
