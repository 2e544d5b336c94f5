/** What a task's page says, as one plain object. */
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
  /** The plan's words there, where they say more than the name. */
  words: string | undefined;
  /** The clause the name is read in, where it is another than the task's own. */
  clause: string | undefined;
}

/** Another entry of the same work, the body task or a row of the appendix, and whom it names in a role. */
export interface PartsElsewhere {
  entry: Task;
  parts: Part[];
}

export interface RoleParts {
  role: Role;
  /** Whom this entry names, in the order of the text. */
  parts: Part[];
  /** Entries beside it that name others, or anybody where this one names nobody. */
  elsewhere: PartsElsewhere[];
}

export interface TaskView {
  task: Task;
  status: TaskStatus;
  label: string;
  /** Why this status, in one sentence. */
  reason: string;
  /** Of the whole work, as lists and counts have it, and the entry it is taken from; undefined where it is the same. */
  ofWork: { entry: Task; label: string } | undefined;
  /** The other entries of the same work: the rows of the appendix, or the body task and the further rows. */
  twins: { task: Task; status: TaskStatus }[];
  /** Every role that it or an entry beside it gives, in the order of pages. */
  roles: RoleParts[];
  /** Who answers for it: named by itself, else by the other entries. */
  answering: Named[];
  joining: Named[];
  /** Undefined where only other entries say a time. */
  timing: string | undefined;
  /** Entries beside it that say another time, or any where this one says none. */
  timingElsewhere: { entry: Task; words: string }[];
  /** Entries beside it that ask for another outcome, or any where this one says none; theirs, quoted. */
  productsElsewhere: { entry: Task; words: string }[];
  /** What the columns say that this plan alone has. */
  own: OwnFact[];
  years: TaskYear[];
  /** Newest first. */
  results: ShownResult[];
  /** Years gone by that the plan asked something of, beside those with results; empty where there is no result. */
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

/** A list shows a work once, with one status; an entry that has another must not look like a contradiction. */
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

/** A capital or its lack is no difference between two entries. */
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

/** What the work is to bring about, in the plan's words; empty where this entry does not say. */
export function productsOf({ products }: Task): string {
  return products.map(quote).join('; ');
}

/** Somebody answers for every row: where neither it nor the body task says who, its sister rows do. */
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

/** Whether any of them is a body, not words that only say by what it is decided. */
export function isBodyNamed(parts: readonly Part[]): boolean {
  return parts.some(({ agency }) => agency !== undefined);
}

/** Whom they are, whatever the order they are named in. */
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

/** A capital at the start of a name, or its lack inside a sentence, is no difference worth showing. */
function wordsBeyondName({ words }: Assignment, { name }: Named): string | undefined {
  return words === undefined || lowerFirst(words) === lowerFirst(name) ? undefined : words;
}

/** Where nothing was published at all, the status says so of every year. */
function gapsOf(plan: Plan, task: Task): number[] {
  if (plan.resultsOf(task).length === 0) return [];
  return taskYears(plan, task)
    .filter(({ state }) => state === 'chua_cong_bo')
    .map(({ year }) => year);
}

/** Which of the words under the title are not the plan's; undefined where all are. */
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
