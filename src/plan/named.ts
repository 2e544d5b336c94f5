/**
 * Agencies the plan names for a task. A role may be given in words only (“Theo phân công tại Quyết định …”); no
 * agency is then inferred. If only one entry of a commitment (the body task or an appendix row) names someone,
 * that holds for the other entries.
 */
import type { Plan } from './plan.ts';
import { ANSWERING } from './roles.ts';
import type { Agency, Assignment, Role, Task } from '../tables/rows.ts';

export interface Named extends Pick<Agency, 'name' | 'shortName'> {
  /** Undefined if the plan gives only words; `words` is then the name. */
  agency: Agency | undefined;
}

export function namedBy(plan: Plan, { agency: code, words = '' }: Assignment): Named {
  if (code === undefined) return { agency: undefined, name: words, shortName: undefined };
  const agency = plan.agency(code);
  return { agency, name: agency.name, shortName: agency.shortName };
}

/** Named in this entry, in the order of the text. */
function namedIn(plan: Plan, task: Task, role: Role): Named[] {
  return plan.assignmentsOf(task, role).map((row) => namedBy(plan, row));
}

/** All entries of the commitment this task belongs to. */
export function entriesWith(plan: Plan, task: Task): Task[] {
  const body = task.repeats === undefined ? task : plan.task(task.repeats);
  return [body, ...plan.appendixOf(body)];
}

/**
 * Other entries whose words also apply to the task: for a body task, its rows; for a row, the body task only,
 * since another row covers another part of the work.
 */
export function entriesBeside(plan: Plan, task: Task): Task[] {
  return task.repeats === undefined ? [...plan.appendixOf(task)] : [plan.task(task.repeats)];
}

/**
 * Agencies this entry names in the roles; else those named by related entries. If the body task names nobody
 * either, its other rows are used. Without duplicates.
 */
function sharedIn(plan: Plan, task: Task, among: readonly Role[], role: Role): Named[] {
  const names = (entry: Task) => plan.assignmentsOf(entry).some((row) => among.includes(row.role));
  const groups = [[task], entriesBeside(plan, task), among === ANSWERING ? entriesWith(plan, task) : []];
  const entries = groups.map((some) => some.filter(names)).find((some) => some.length > 0) ?? [];
  const all = entries.flatMap((entry) => namedIn(plan, entry, role));
  return [...new Map(all.map((one) => [one.agency?.code ?? one.name, one])).values()];
}

/** Agencies in a role, from this entry or, if it names none, from the other entries of the commitment. */
export function sharedNames(plan: Plan, task: Task, role: Role): Named[] {
  return sharedIn(plan, task, ANSWERING.includes(role) ? ANSWERING : [role], role);
}

/** Lead agencies, also if only a related entry names one; agencies without a role if there is no lead. */
export function leadsOf(plan: Plan, task: Task): Named[] {
  const found = [
    sharedIn(plan, task, ['chu_tri'], 'chu_tri'),
    ...ANSWERING.map((role) => sharedNames(plan, task, role)),
  ];
  return found.find((named) => named.length > 0) ?? [];
}
