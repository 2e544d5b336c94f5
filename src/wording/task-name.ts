/** What a task is called in lists: the editor's short title, or the beginning of its words where there is none. */
import { shorten } from '../format/text.ts';
import type { Task } from '../tables/rows.ts';

/** Letters of the plan's sentence shown where a task has no short title; the contract's limit of one. */
const LETTERS = 70;

/** An appendix row shares the title of the task that it repeats: the words behind it part the two. */
export function taskName({ shortTitle, repeats, text }: Task): string {
  const name = shortTitle ?? shorten(text.replace(/\s+/gu, ' '), LETTERS);
  return repeats === undefined ? name : `${name} (phụ lục)`;
}

/** The name of its page, for those who do not see the page: `Kiểm tra, mục III.1.5`. */
export function taskTitle(task: Task): string {
  return `${taskName(task)}, mục ${task.code}`;
}
