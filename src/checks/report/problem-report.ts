/** Problems as text for people: grouped by file, each with place, fact and fix; warnings after errors. */
import { HOW_TO_KEEP, wordsToKeep } from '../keep-as-is.ts';
import type { Problem } from '../../problems/problem.ts';

export function formatProblems(found: Problem[]): string {
  const { error: errors = [], warning: warnings = [] } = Object.groupBy(found, ({ level }) => level);
  return [
    ...(errors.length > 0 ? [...blocksOf(errors), countErrors(errors)] : []),
    ...(warnings.length > 0 ? [WARNINGS_TITLE, ...blocksOf(warnings), countWarnings(warnings)] : []),
  ].join('\n\n');
}

export const WARNINGS_TITLE = 'Nên xem lại (không chặn công bố)';

/** `Có 3 lỗi trong 2 tệp.` */
export function countErrors(errors: Problem[]): string {
  return `Có ${errors.length} lỗi trong ${new Set(errors.map(({ file }) => file)).size} tệp.`;
}

/** `Có 2 chỗ nên xem lại.`, after instructions to silence those with a row. */
export function countWarnings(warnings: Problem[]): string {
  const count = `Có ${warnings.length} chỗ nên xem lại.`;
  return warnings.some(wordsToKeep) ? `${HOW_TO_KEEP}\n${count}` : count;
}

function blocksOf(problems: Problem[]): string[] {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [...byFile].map(([file, found]) => [file, ...found.map(formatProblem)].join('\n'));
}

function formatProblem(found: Problem): string {
  const place = placeOf(found);
  const keep = wordsToKeep(found);
  return [
    `  ${place ? `${place}: ` : ''}${found.message}`,
    `      ${found.hint}`,
    ...(keep ? [`      ${keep}`] : []),
  ].join('\n');
}

/** `dòng 5, cột E (gia_tri)`; empty for a file as a whole. */
export function placeOf({ line, column, header }: Problem): string {
  const place = [
    line === undefined ? '' : `dòng ${line}`,
    column === undefined ? '' : `cột ${column}`,
    header ? `(${header})` : '',
  ].filter(Boolean);
  return place.join(', ').replace(', (', ' (');
}
