/**
 * What a template's line says beside its codes, to be read while it is filled in: the work's name and the plan's
 * words, the indicator's name, the body's. What comes back must still be that, or somebody typed it there.
 */
import type { Indicator, Task } from '../domain/types.ts';
// eslint-disable-next-line no-restricted-imports -- the one name of a task; it rests on src/domain alone
import { taskName } from '../views/task-name.ts';

/** What the work is called, whose it is, then the plan's whole sentence. */
export function taskAid(task: Task, agency: string): string {
  const named = task.shortTitle === undefined ? agency : `${taskName(task)} · ${agency}`;
  return `${named}: ${fold(task.text)}`;
}

/** Whether a cell is the aid of this work and body, under the short title of today, an earlier one, or none. */
export function isTaskAid(cell: string, { text }: Pick<Task, 'text'>, agency: string): boolean {
  const whole = `${fold(agency)}: ${fold(text)}`;
  return fold(cell) === whole || fold(cell).endsWith(` · ${whole}`);
}

export function indicatorAid({ name, unit }: Pick<Indicator, 'name' | 'unit'>): string {
  return unit ? `${name} (${unit})` : name;
}

export function isSameAid(cell: string, aid: string): boolean {
  return fold(cell) === fold(aid);
}

/** Excel turns line breaks and spaces its own way. */
function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
