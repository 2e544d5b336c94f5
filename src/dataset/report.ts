/** Problems as people read them: grouped by file, each with its place, fact and mend. */
import type { Problem } from './problem.ts';

export function formatProblems(problems: Problem[]): string {
  const byFile = Map.groupBy(problems, (found) => found.file);
  const blocks = [...byFile].map(([file, found]) => [file, ...found.map(formatProblem)].join('\n'));
  return `${blocks.join('\n\n')}\n\nCó ${problems.length} lỗi trong ${byFile.size} tệp.`;
}

function formatProblem(found: Problem): string {
  const place = [
    found.line === undefined ? '' : `dòng ${found.line}`,
    found.column === undefined ? '' : `cột ${found.column}`,
    found.header ? `(${found.header})` : '',
  ].filter(Boolean);
  const head = place.length > 0 ? `${place.join(', ').replace(', (', ' (')}: ` : '';
  return `  ${head}${found.message}\n      ${found.hint}`;
}
