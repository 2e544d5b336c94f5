/**
 * Whom the plan names for a task. A role may be given by words alone (“Theo phân công tại Quyết định …”): they name
 * no body, and none is made up for them. What only one entry of a work says (the body task, or a row of the appendix
 * that repeats it) holds for the others.
 */
import type { Plan } from './plan.ts';
import { ANSWERING } from './roles.ts';
import type { Agency, Assignment, Role, Task } from '../tables/rows.ts';

export interface Named extends Pick<Agency, 'name' | 'shortName'> {
  /** Undefined where the plan has words alone: they are the name then. */
  agency: Agency | undefined;
}

export function namedBy(plan: Plan, { agency: code, words = '' }: Assignment): Named {
  if (code === undefined) return { agency: undefined, name: words, shortName: undefined };
  const agency = plan.agency(code);
  return { agency, name: agency.name, shortName: agency.shortName };
}

/** Those this very entry names, in the order of the text. */
function namedIn(plan: Plan, task: Task, role: Role): Named[] {
  return plan.assignmentsOf(task, role).map((row) => namedBy(plan, row));
}

/** The body task, and all rows of the appendix that repeat it, of which this is one entry. */
export function entriesWith(plan: Plan, task: Task): Task[] {
  const body = task.repeats === undefined ? task : plan.task(task.repeats);
  return [body, ...plan.appendixOf(body)];
}

/**
 * The other entries whose words hold for the task as well: of the body task its rows; of a row the body task alone, for
 * what another row says is said of another part of the work.
 */
export function entriesBeside(plan: Plan, task: Task): Task[] {
  return task.repeats === undefined ? [...plan.appendixOf(task)] : [plan.task(task.repeats)];
}

/**
 * Those it names in one of the roles; where it names nobody in any of them, those the entries beside it name. Somebody
 * answers for every row: where the body task is silent, too, its sister rows say who. Each once.
 */
function sharedIn(plan: Plan, task: Task, among: readonly Role[], role: Role): Named[] {
  const names = (entry: Task) => plan.assignmentsOf(entry).some((row) => among.includes(row.role));
  const groups = [[task], entriesBeside(plan, task), among === ANSWERING ? entriesWith(plan, task) : []];
  const entries = groups.map((some) => some.filter(names)).find((some) => some.length > 0) ?? [];
  const all = entries.flatMap((entry) => namedIn(plan, entry, role));
  return [...new Map(all.map((one) => [one.agency?.code ?? one.name, one])).values()];
}

/** In that role, by this entry or, where it is silent, by the others of its work. */
export function sharedNames(plan: Plan, task: Task, role: Role): Named[] {
  return sharedIn(plan, task, ANSWERING.includes(role) ? ANSWERING : [role], role);
}

/**
 * Leads, also where only an entry beside it names one while it names bodies without a role; or those, where there is no
 * lead.
 */
export function leadsOf(plan: Plan, task: Task): Named[] {
  const found = [
    sharedIn(plan, task, ['chu_tri'], 'chu_tri'),
    ...ANSWERING.map((role) => sharedNames(plan, task, role)),
  ];
  return found.find((named) => named.length > 0) ?? [];
}
