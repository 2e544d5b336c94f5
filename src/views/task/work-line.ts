/** Rows of lists as works: what the page and the explorer, which makes its rows in the browser, have in common. */
import type { TaskStatusCode } from '../../plan/task-status.ts';
import type { NewestLine } from './newest-line.ts';

export interface TaskLine {
  code: string;
  url: string;
  title: string;
  /** The plan's words. */
  text: string;
  /** Who leads, or does it. */
  who: string;
  when: string;
  status: TaskStatusCode;
  statusWords: string;
  newest?: NewestLine | undefined;
  /** Years with a published result, oldest first; and in words. */
  years: number[];
  yearWords: string;
  /** The task this one repeats, or its own code: what has the same is one piece of work. */
  work: string;
}

export interface WorkLine<T extends TaskLine = TaskLine> {
  line: T;
  /** The rows of the appendix that repeat it, as far as they are listed, too. */
  appendix: T[];
}

/** A row of the appendix joins the work it repeats; alone it stands for itself. */
export function joinPairs<T extends TaskLine>(lines: readonly T[]): WorkLine<T>[] {
  const codes = new Set(lines.map(({ code }) => code));
  const appendix = new Map<string, T[]>();
  for (const line of lines)
    if (line.code !== line.work) appendix.set(line.work, [...(appendix.get(line.work) ?? []), line]);
  return lines
    .filter(({ code, work }) => code === work || !codes.has(work))
    .map((line) => ({ line, appendix: line.code === line.work ? (appendix.get(line.code) ?? []) : [] }));
}

/** What an appendix row says otherwise than the work it repeats: ` · trong 2020 · Có kết quả …`. */
export function differences(line: TaskLine, row: TaskLine): string {
  const fields = ['who', 'when', 'statusWords'] as const;
  return fields
    .filter((field) => row[field] !== line[field])
    .map((field) => ` · ${row[field]}`)
    .join('');
}

/** Whether the heading over a row says its status already, years aside: `Đã qua mốc 2020, …` says more than its heading. */
export function isSaidBy(heading: string, { statusWords }: TaskLine): boolean {
  return statusWords.startsWith(heading);
}
