/** Contents of a task's page. */
import { commitmentOf, speakerOf } from '../../plan/commitments.ts';
import { yearOf } from '../../calendar/dates.ts';
import { entriesBeside, entriesWith, namedBy, sharedNames, type Named } from '../../plan/named.ts';
import { compareText } from '../../format/order.ts';
import { type Plan } from '../../plan/plan.ts';
import { ANSWERING, isAnswering, ROLE_ORDER } from '../../plan/roles.ts';
import { isRecurring } from '../../plan/recurring.ts';
import { taskDecision, taskStatus, type TaskDecision, type TaskStatus } from '../../plan/task-status.ts';
import { timed } from '../../plan/timed.ts';
import { taskYears, type TaskYear } from '../../plan/task-years.ts';
import type { Assignment, Role, Task } from '../../tables/rows.ts';
import { formatPeriod } from '../../format/days.ts';
import { lowerFirst, quote } from '../../format/text.ts';
import { scheduleLabel } from '../../wording/schedule-words.ts';
import { taskStatusLabel } from '../../wording/status-words.ts';
import { taskFacts, type OwnFact } from './own-facts.ts';
import { shownResults, type ShownResult } from './shown-results.ts';

export interface Part extends Named {
  /** The plan's words there, if they say more than the name. */
  words: string | undefined;
  /** The clause with the name, if it is not the task's own. */
  clause: string | undefined;
}

/** Another entry of the same commitment, and the agencies it names in a role. */
export interface PartsElsewhere {
  entry: Task;
  parts: Part[];
}

export interface RoleParts {
  role: Role;
  /** Agencies this entry names, in the order of the text. */
  parts: Part[];
  /** Other entries that name different agencies, or any if this one names none. */
  elsewhere: PartsElsewhere[];
}

export interface TaskView {
  task: Task;
  status: TaskStatus;
  label: string;
  /** Reason for the status, in one sentence. */
  reason: string;
  /**
   * Status of the whole commitment, as in lists and counts, and the entry it comes from; undefined if it is the
   * same.
   */
  ofWork: { entry: Task; label: string } | undefined;
  /** Other entries of the same commitment: the appendix rows, or the body task and the other rows. */
  twins: { task: Task; status: TaskStatus }[];
  /** Roles given by this or another entry, in display order. */
  roles: RoleParts[];
  /** Responsible agencies: named by this entry, else by the others. */
  answering: Named[];
  joining: Named[];
  /** Undefined if only other entries state a time. */
  timing: string | undefined;
  /** Other entries with a different time, or any time if this one has none. */
  timingElsewhere: { entry: Task; words: string }[];
  /** Other entries with different products, or any if this one has none; quoted. */
  productsElsewhere: { entry: Task; words: string }[];
  /** Values of the plan's own columns. */
  own: OwnFact[];
  years: TaskYear[];
  /** Newest first. */
  results: ShownResult[];
  /** Past years in which work was due, next to those with results; empty without results. */
  gaps: number[];
  previous: Task | undefined;
  next: Task | undefined;
}

export function taskView(plan: Plan, task: Task): TaskView {
  const decision = taskDecision(plan, task);
  const { status } = decision;
  const others = entriesWith(plan, task).filter((entry) => entry !== task);
  const beside = entriesBeside(plan, task);
  const index = plan.tasks.indexOf(task);
  return {
    task,
    status,
    label: taskStatusLabel(status),
    reason: reasonOf(plan, task, decision),
    ofWork: ofWork(plan, task, status),
    twins: others.map((other) => ({ task: other, status: taskStatus(plan, other) })),
    roles: rolesOf(plan, task, beside, others),
    answering: ANSWERING.flatMap((role) => sharedNames(plan, task, role)),
    joining: sharedNames(plan, task, 'phoi_hop'),
    ...timesOf(plan, task, saysTime([task, ...beside]) ? beside : others),
    productsElsewhere: productsElsewhere(task, beside),
    own: taskFacts(plan, task, beside),
    years: taskYears(plan, task),
    results: shownResults(plan, plan.resultsOf(task)),
    gaps: gapsOf(plan, task),
    previous: plan.tasks[index - 1],
    next: plan.tasks[index + 1],
  };
}

/**
 * A list shows a commitment once, with one status; an entry with another status must not look like a
 * contradiction.
 */
function ofWork(plan: Plan, task: Task, status: TaskStatus): TaskView['ofWork'] {
  const work = commitmentOf(plan, task);
  const label = taskStatusLabel(work.status);
  return label === taskStatusLabel(status) ? undefined : { entry: speakerOf(plan, work), label };
}

/** The plan's words, or that it has none. */
export function timingOf(plan: Plan, task: Task): string {
  return task.timing.length > 0 ? task.timing.map(quote).join('; ') : scheduleLabel(plan, task);
}

const saysTime = (entries: readonly Task[]): boolean =>
  entries.some(({ schedule }) => schedule !== 'khong_neu');

/** Initial capitals are ignored when comparing entries. */
function timesOf(
  plan: Plan,
  task: Task,
  others: readonly Task[],
): Pick<TaskView, 'timing' | 'timingElsewhere'> {
  const own = timingOf(plan, task);
  const timingElsewhere = others
    .filter((entry) => saysTime([entry]))
    .map((entry) => ({ entry, words: timingOf(plan, entry) }))
    .filter(({ words }) => words.toLowerCase() !== own.toLowerCase());
  const isSilent = task.schedule === 'khong_neu' && timingElsewhere.length > 0;
  return { timing: isSilent ? undefined : timingOf(plan, task), timingElsewhere };
}

function productsElsewhere(task: Task, others: readonly Task[]): TaskView['productsElsewhere'] {
  const own = productsOf(task);
  return others
    .map((entry) => ({ entry, words: productsOf(entry) }))
    .filter(({ words }) => words !== '' && words.toLowerCase() !== own.toLowerCase());
}

/** Expected products, in the plan's words; empty if this entry states none. */
export function productsOf({ products }: Task): string {
  return products.map(quote).join('; ');
}

/** Every row has a responsible agency: if neither it nor the body task names one, the other rows do. */
function rolesOf(plan: Plan, task: Task, beside: readonly Task[], others: readonly Task[]): RoleParts[] {
  const saysWho = [task, ...beside].some((entry) => plan.assignmentsOf(entry).some(isAnswering));
  return ROLE_ORDER.map((role) => {
    const parts = partsOf(plan, task, role);
    const named = keysOf(parts);
    const elsewhere = (isAnswering({ role }) && !saysWho ? others : beside)
      .map((entry) => ({ entry, parts: partsOf(plan, entry, role) }))
      .filter((other) => other.parts.length > 0 && keysOf(other.parts) !== named);
    return { role, parts, elsewhere };
  }).filter(({ parts, elsewhere }) => parts.length + elsewhere.length > 0);
}

/** Whether any is an agency, not just words about a decision. */
export function isBodyNamed(parts: readonly Part[]): boolean {
  return parts.some(({ agency }) => agency !== undefined);
}

/** As a set, in any order. */
function keysOf(parts: readonly Part[]): string {
  return parts
    .map(({ agency, name }) => agency?.code ?? name)
    .sort(compareText)
    .join('|');
}

function partsOf(plan: Plan, task: Task, role: Role): Part[] {
  return plan.assignmentsOf(task, role).map((assignment) => {
    const named = namedBy(plan, assignment);
    return { ...named, words: wordsBeyondName(assignment, named), clause: assignment.clause };
  });
}

/** Initial capitals are ignored in names. */
function wordsBeyondName({ words }: Assignment, { name }: Named): string | undefined {
  return words === undefined || lowerFirst(words) === lowerFirst(name) ? undefined : words;
}

/** If nothing was published at all, the status covers every year. */
function gapsOf(plan: Plan, task: Task): number[] {
  if (plan.resultsOf(task).length === 0) return [];
  return taskYears(plan, task)
    .filter(({ state }) => state === 'chua_cong_bo')
    .map(({ year }) => year);
}

/** Which words under the title are not the plan's; undefined if all are. */
export function editorsNote({ shortTitle, plainText }: Task): string | undefined {
  if (shortTitle && plainText) return 'Tên ngắn và lời tóm là của người biên tập.';
  if (shortTitle) return 'Tên ngắn là của người biên tập.';
  return plainText ? 'Lời tóm là của người biên tập.' : undefined;
}

function reasonOf(plan: Plan, task: Task, { status, steps }: TaskDecision): string {
  if (status.code === 'bai_bo') return 'Từ ngày ấy, Kế hoạch không còn yêu cầu làm nhiệm vụ này.';
  if (status.code === 'co_ket_qua') return '“Có kết quả” không có nghĩa là đã xong.';
  if (status.code === 'cho_trung_uong') {
    return `Kế hoạch nêu: ${timingOf(plan, timed(plan, task))}. Trang này chưa ghi nhận văn bản đáp ứng điều kiện đó.`;
  }
  if (status.code === 'hoan_thanh' && isRecurring(task)) {
    const kind = task.schedule === 'hang_nam' ? 'Việc hằng năm' : 'Việc làm nhiều lần';
    return `${kind}: “đã hoàn thành” chỉ nói về năm được nêu.`;
  }
  const published = status.years.at(-1);
  const due = plan.deadlinesOf(task).at(-1);
  if (published !== undefined && due && published > yearOf(due.date)) {
    return `Mốc Kế hoạch nêu là ${formatPeriod(due)}; kết quả được công bố là của năm ${published}.`;
  }
  if (steps.some((step) => step.rule === 'central' && step.isMet)) {
    return 'Văn bản của Trung ương đã có; chưa thấy kết quả được công bố sau đó.';
  }
  return '';
}
