/** Name of a task in lists: the editor's short title, else the beginning of its text. */
import { shorten } from '../format/text.ts';
import type { Task } from '../tables/rows.ts';

/** Characters shown of the plan's sentence if a task has no short title; also the limit for short titles. */
const LETTERS = 70;

/** An appendix row shares the title of the task it repeats; the words after it tell the two apart. */
export function taskName({ shortTitle, repeats, text }: Task): string {
  const name = shortTitle ?? shorten(text.replace(/\s+/gu, ' '), LETTERS);
  return repeats === undefined ? name : `${name} (phụ lục)`;
}

/** Title of its page: `Kiểm tra, mục III.1.5`. */
export function taskTitle(task: Task): string {
  return `${taskName(task)}, mục ${task.code}`;
}
