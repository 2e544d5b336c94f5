/** The mid-term review: due in one year, inside a task of many years, so no task status covers it. */
import { yearOf } from '../../calendar/dates.ts';
import { namedBy } from '../../plan/named.ts';
import type { Plan } from '../../plan/plan.ts';
import { OVERSEEING } from '../../plan/roles.ts';
import { isAbolishedIn } from '../../plan/task-years.ts';
import type { Task } from '../../tables/rows.ts';

/** Its year has passed and nothing mentions it; undefined if the plan requires none. */
export function missingReview(plan: Plan): { year: number; task: Task; owners: string } | undefined {
  const { review } = plan.site;
  if (!review || yearOf(plan.asOf) <= review.year) return undefined;
  if (plan.events.some(({ kind }) => kind === 'so_ket')) return undefined;
  const task = plan.tasks.find(({ code }) => code === review.task);
  if (!task || isAbolishedIn(plan, task, review.year)) return undefined;
  const owners = plan
    .assignmentsOf(task)
    .filter(({ role }) => !OVERSEEING.includes(role))
    .map((row) => namedBy(plan, row).name);
  return { year: review.year, task, owners: owners.join(', ') };
}

/** For the year it was due in. */
export function reviewSentence(plan: Plan, year: number): string | undefined {
  const missing = plan.site.review?.year === year ? missingReview(plan) : undefined;
  if (!missing) return undefined;
  return `Chưa thấy sơ kết năm ${year} được công bố (nhiệm vụ ${missing.task.code}, ${missing.owners}).`;
}
