/**
 * The reading aid of a template row, next to its codes: the task's name and the plan's words, the indicator's
 * name, the agency's name. It must come back unchanged; anything else was typed there.
 */
import type { Indicator, Task } from '../tables/rows.ts';
import { taskName } from '../wording/task-name.ts';

/** The task's name, its agency, then the plan's whole sentence. */
export function taskAid(task: Task, agency: string): string {
  const named = task.shortTitle === undefined ? agency : `${taskName(task)} · ${agency}`;
  return `${named}: ${fold(task.text)}`;
}

/** Whether a cell is the aid of this task and agency, with its short title or without. */
export function isTaskAid(cell: string, task: Task, agency: string): boolean {
  const forms = [taskAid(task, agency), taskAid({ ...task, shortTitle: undefined }, agency)];
  return forms.some((form) => fold(form) === fold(cell));
}

export function indicatorAid({ name, unit }: Pick<Indicator, 'name' | 'unit'>): string {
  return unit ? `${name} (${unit})` : name;
}

/** Normalises white space, which Excel changes. */
export function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
