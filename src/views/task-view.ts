/** What a task's page says, as one plain object. */
import { commitmentOf } from '../domain/commitments.ts';
import { yearOf } from '../domain/dates.ts';
import type { Plan } from '../domain/plan.ts';
import { isRecurring } from '../domain/recurring.ts';
import { taskDecision, taskStatus, type TaskDecision, type TaskStatus } from '../domain/task-status.ts';
import { taskYears, type TaskYear } from '../domain/task-years.ts';
import type { Agency, Assignment, Role, Task } from '../domain/types.ts';
import { formatPeriod, lowerFirst, quote } from '../format.ts';
import { scheduleLabel, taskStatusLabel } from '../labels.ts';
import { toldResults, type ToldResult } from './told-results.ts';

export interface Part {
  agency: Agency;
  /** The plan's words there, where they say more than the name. */
  words: string | undefined;
}

export interface TaskView {
  task: Task;
  status: TaskStatus;
  label: string;
  /** Why this status, in one sentence. */
  reason: string;
  /** The other entry of a pair: the appendix row, or the body task. */
  twin: Task | undefined;
  twinStatus: TaskStatus | undefined;
  lead: Part[];
  doing: Part[];
  joining: Part[];
  timing: string;
  years: TaskYear[];
  /** Newest first. */
  results: ToldResult[];
  /** Years gone by that the plan asked something of, beside those with results; empty where there is no result. */
  gaps: number[];
  previous: Task | undefined;
  next: Task | undefined;
}

export function taskView(plan: Plan, task: Task): TaskView {
  const decision = taskDecision(plan, task);
  const { status } = decision;
  const twin = task.repeats === undefined ? plan.appendixOf(task) : plan.task(task.repeats);
  const index = plan.tasks.indexOf(task);
  return {
    task,
    status,
    label: taskStatusLabel(status),
    reason: reasonOf(plan, task, decision),
    twin,
    twinStatus: twin && taskStatus(plan, twin),
    lead: partsOf(plan, task, 'chu_tri'),
    doing: partsOf(plan, task, 'thuc_hien'),
    joining: partsOf(plan, task, 'phoi_hop'),
    timing: timingOf(plan, task),
    years: taskYears(plan, task),
    results: toldResults(plan, plan.resultsOf(task)),
    gaps: gapsOf(plan, task),
    previous: plan.tasks[index - 1],
    next: plan.tasks[index + 1],
  };
}

/** The plan's words, or that it has none. */
export function timingOf(plan: Plan, task: Task): string {
  return task.timing.length > 0 ? task.timing.map(quote).join('; ') : scheduleLabel(plan, task);
}

function partsOf(plan: Plan, task: Task, role: Role): Part[] {
  return plan.assignmentsOf(task, role).map((assignment) => {
    const agency = plan.agency(assignment.agency);
    return { agency, words: wordsBeyondName(assignment, agency) };
  });
}

/** A capital at the start of a name, or its lack inside a sentence, is no difference worth showing. */
function wordsBeyondName({ words }: Assignment, { name }: Agency): string | undefined {
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
    return `Kế hoạch nêu: ${timingOf(plan, task)}. Trang này chưa ghi nhận văn bản đáp ứng điều kiện đó.`;
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
  const { appendix } = commitmentOf(plan, task);
  if (status.years.length === 0 && appendix && appendix !== task && plan.resultsOf(appendix).length > 0) {
    return 'Dòng phụ lục cùng việc này có kết quả được công bố.';
  }
  return '';
}
