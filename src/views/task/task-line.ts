/** A task as a line of a list: on the page, and in the explorer's data. */
import type { Plan } from '../../plan/plan.ts';
import { yearsOf } from '../../plan/task-status.ts';
import { timed } from '../../plan/timed.ts';
import { formatYears } from '../../format/days.ts';
import { scheduleInShort } from '../../wording/schedule-words.ts';
import { taskStatusLabel } from '../../wording/status-words.ts';
import { urlOf } from '../../addresses/urls.ts';
import { newestLine } from './newest-line.ts';
import { leadInShort, type TaskRow } from './task-list.ts';
import { taskName } from '../../wording/task-name.ts';
import type { TaskLine } from './work-line.ts';

export function taskLine(plan: Plan, row: TaskRow): TaskLine {
  const { task, status } = row;
  const years = yearsOf(plan.resultsOf(task));
  return {
    code: task.code,
    url: urlOf.task(task),
    title: taskName(task),
    text: task.text,
    who: leadInShort(row),
    when: scheduleInShort(plan, timed(plan, task)),
    status: status.code,
    statusWords: taskStatusLabel(status),
    newest: newestLine(plan, task),
    years,
    yearWords: formatYears(years),
    work: task.repeats ?? task.code,
  };
}
