/**
 * The check as a summary of a proposal (`$GITHUB_STEP_SUMMARY`). A list in HTML without an empty line is not
 * parsed as Markdown, so cell contents stay text; text between the lists is ours.
 */
import { escapeMarkup } from '../charts/svg.ts';
import { wordsToKeep } from '../checks/keep-as-is.ts';
import type { Problem } from '../problems/problem.ts';
import { countErrors, countWarnings, placeOf, WARNINGS_TITLE } from '../checks/report/problem-report.ts';

/** GitHub shows a megabyte at most, and nobody reads more. */
const MOST = 200;

/** Ends with an empty line, so that the output of the next step starts a new block. */
export function summaryOf(problems: Problem[]): string {
  const { error: errors = [], warning: warnings = [] } = Object.groupBy(problems, ({ level }) => level);
  const parts = [
    '## Kiểm tra dữ liệu',
    ...(errors.length > 0 ? [countErrors(errors), listOf(errors)] : ['Không có lỗi.']),
    ...(warnings.length > 0 ? [`### ${WARNINGS_TITLE}`, listOf(warnings), countWarnings(warnings)] : []),
  ];
  return `${parts.join('\n\n')}\n\n`;
}

function listOf(problems: Problem[]): string {
  const byFile = Map.groupBy(problems.slice(0, MOST), ({ file }) => file);
  const files = [...byFile].map(([file, found]) => item(`<b>${text(file)}</b>`, ...found.map(itemOf)));
  const rest = problems.length - MOST;
  return `<ul>\n${[...files, ...(rest > 0 ? [item(`Còn ${rest} chỗ nữa: xem nhật ký của bước này.`)] : [])].join('\n')}\n</ul>`;
}

function itemOf(found: Problem): string {
  const place = placeOf(found);
  const words = [found.message, found.hint, wordsToKeep(found)].filter((part) => part !== undefined);
  return item([...(place ? [`<b>${text(place)}</b>`] : []), ...words.map(text)].join('<br>'));
}

function item(head: string, ...parts: string[]): string {
  return `<li>${head}${parts.length > 0 ? `<ul>${parts.join('\n')}</ul>` : ''}</li>`;
}

/** On one line: an empty line would end the HTML block. */
function text(words: string): string {
  return escapeMarkup(words.replaceAll(/\s+/gu, ' '));
}
