/** Rows of lists as commitments: shared by the page and the explorer, which renders rows in the browser. */
import type { TaskStatusCode } from '../../plan/task-status.ts';
import type { NewestLine } from './newest-line.ts';

export interface TaskLine {
  code: string;
  url: string;
  title: string;
  /** The plan's words. */
  text: string;
  /** Agencies that lead it or carry it out. */
  who: string;
  when: string;
  status: TaskStatusCode;
  statusWords: string;
  newest?: NewestLine | undefined;
  /** Years with a published result, oldest first; and in words. */
  years: number[];
  yearWords: string;
  /** Code of the task this one repeats, else its own: rows with the same value are one commitment. */
  work: string;
}

export interface WorkLine<T extends TaskLine = TaskLine> {
  line: T;
  /** Appendix rows that repeat it and are also in the list. */
  appendix: T[];
}

/** An appendix row joins its body task; without it, it is a commitment of its own. */
export function joinPairs<T extends TaskLine>(lines: readonly T[]): WorkLine<T>[] {
  const codes = new Set(lines.map(({ code }) => code));
  const appendix = new Map<string, T[]>();
  for (const line of lines)
    if (line.code !== line.work) appendix.set(line.work, [...(appendix.get(line.work) ?? []), line]);
  return lines
    .filter(({ code, work }) => code === work || !codes.has(work))
    .map((line) => ({ line, appendix: line.code === line.work ? (appendix.get(line.code) ?? []) : [] }));
}

/** Differences of an appendix row from its body task: ` · trong 2020 · Có kết quả …`. */
export function differences(line: TaskLine, row: TaskLine): string {
  const fields = ['who', 'when', 'statusWords'] as const;
  return fields
    .filter((field) => row[field] !== line[field])
    .map((field) => ` · ${row[field]}`)
    .join('');
}

/**
 * Whether the group heading already states the row's status, apart from years: `Đã qua mốc 2020, …` says more
 * than its heading.
 */
export function isSaidBy(heading: string, { statusWords }: TaskLine): boolean {
  return statusWords.startsWith(heading);
}
