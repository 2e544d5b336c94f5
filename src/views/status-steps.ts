/**
 * Why a task has its status: the questions of the rule in their order, answered with this task's own facts, up to
 * the one that decides. Rule: `/phuong-phap/#trang-thai-nhiem-vu`.
 */
import { yearOf } from '../domain/dates.ts';
import type { Plan } from '../domain/plan.ts';
import { isCentralConditionMet } from '../domain/task-status.ts';
import type { Task } from '../domain/types.ts';
import { formatDate, formatYears } from '../format.ts';
import { severalDates } from './task-view.ts';

export interface StatusStep {
  question: string;
  answer: string;
}

export function statusSteps(plan: Plan, task: Task): StatusStep[] {
  const steps = [
    publishedStep(plan, task),
    centralStep(plan, task),
    dueStep(plan, task),
    { question: 'Còn lại', answer: 'Chưa thấy kết quả nào được công bố.', isLast: true },
  ];
  const last = steps.findIndex(({ isLast }) => isLast);
  return steps.slice(0, last + 1).map(({ question, answer }) => ({ question, answer }));
}

interface Step extends StatusStep {
  isLast: boolean;
}

function publishedStep(plan: Plan, task: Task): Step {
  const results = plan.resultsOf(task);
  const years = [...new Set(results.map(({ year }) => year))].sort((a, b) => a - b);
  const newest = years.at(-1);
  const answer =
    newest === undefined
      ? 'Không: chưa có kết quả nào có nguồn.'
      : `Có: ${String(results.length)} kết quả, năm ${formatYears(years)}; tình trạng lấy theo năm mới nhất (${String(newest)}).`;
  return { question: 'Có kết quả được công bố không?', answer, isLast: newest !== undefined };
}

function centralStep(plan: Plan, task: Task): Step {
  const question = 'Kế hoạch có đặt điều kiện là văn bản của Trung ương không?';
  if (task.schedule !== 'theo_trung_uong') return { question, answer: 'Không.', isLast: false };
  return isCentralConditionMet(plan, task)
    ? { question, answer: 'Có, và văn bản ấy đã được ghi nhận.', isLast: false }
    : { question, answer: 'Có, và chưa ghi nhận văn bản nào đáp ứng.', isLast: true };
}

function dueStep(plan: Plan, task: Task): Step {
  const question = 'Kế hoạch có nêu năm phải xong không?';
  const due = task.toYear ?? (task.schedule === 'mot_nam' ? task.fromYear : undefined);
  if (due === undefined) return { question, answer: severalDates(task) ?? 'Không.', isLast: false };
  const isPast = yearOf(plan.asOf) > due;
  const answer = `Năm ${String(due)}; ngày chốt ${formatDate(plan.asOf)} ${isPast ? 'đã qua' : 'chưa qua'} năm ấy.`;
  return { question, answer, isLast: isPast || task.schedule === 'mot_nam' };
}
