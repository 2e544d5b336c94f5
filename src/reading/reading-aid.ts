/**
 * What a template's line says beside its codes, to be read while it is filled in: the work's name and the plan's
 * words, the indicator's name, the body's. What comes back must still be that, or somebody typed it there.
 */
import type { Indicator, Task } from '../tables/rows.ts';
import { taskName } from '../wording/task-name.ts';

/** What the work is called, whose it is, then the plan's whole sentence. */
export function taskAid(task: Task, agency: string): string {
  const named = task.shortTitle === undefined ? agency : `${taskName(task)} · ${agency}`;
  return `${named}: ${fold(task.text)}`;
}

/** Whether a cell is the aid of this work and body: under its short title, or as it was before it had one. */
export function isTaskAid(cell: string, task: Task, agency: string): boolean {
  const forms = [taskAid(task, agency), taskAid({ ...task, shortTitle: undefined }, agency)];
  return forms.some((form) => fold(form) === fold(cell));
}

export function indicatorAid({ name, unit }: Pick<Indicator, 'name' | 'unit'>): string {
  return unit ? `${name} (${unit})` : name;
}

/** One spelling of white space: Excel turns line breaks and spaces its own way. */
export function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
