/** The joined table of tasks: who, what, when, where it stands, what was published last, and where that is written. */
import type { TaskSummary } from '../dataset/schemas/joined.ts';
import { commitmentOf } from '../domain/commitments.ts';
import type { Plan } from '../domain/plan.ts';
import { taskStatus } from '../domain/task-status.ts';
import type { Result, Role, Task } from '../domain/types.ts';
import { taskStatusLabel } from '../labels.ts';
import { slugOf } from '../urls.ts';
import { sourceCells } from './source-cells.ts';

/** One row for each entry of the plan, in its order. `home` is the address of the home page. */
export function taskSummaryRows(plan: Plan, home: string): TaskSummary[] {
  return plan.tasks.map((task) => taskSummary(plan, task, home));
}

function taskSummary(plan: Plan, task: Task, home: string): TaskSummary {
  const status = taskStatus(plan, task);
  const commitment = commitmentOf(plan, task);
  const results = newestResults(plan, task);
  const names = (role: Role) => plan.agenciesOf(task, role).map(({ name }) => name);
  return {
    code: task.code,
    commitment: commitment.task.code,
    text: task.text,
    leads: names('chu_tri'),
    doing: names('thuc_hien'),
    joining: names('phoi_hop'),
    timing: task.timing,
    schedule: task.schedule,
    status: status.code,
    statusWords: taskStatusLabel(status),
    commitmentStatus: commitment.status.code,
    newestYear: results[0]?.year,
    newestResult: results.map((row) => resultLine(plan, row)).join('\n') || undefined,
    scopes: [...new Set(results.map(({ scope }) => scope))],
    ...sourceCells(
      plan,
      results.map(({ source }) => source),
    ),
    page: `${home}nhiem-vu/${slugOf(task.code)}/`,
    asOf: plan.asOf,
    shownText: plan.site.shownText,
    shortTitle: task.shortTitle,
    plainText: task.plainText,
  };
}

/** All results of the newest year: agencies may have one each, and none of them speaks for the others. */
function newestResults(plan: Plan, task: Task): Result[] {
  const results = plan.resultsOf(task);
  return results.filter(({ year }) => year === results[0]?.year);
}

function resultLine(plan: Plan, { agency, text }: Result): string {
  return `${plan.agency(agency).name}: ${text}`;
}
