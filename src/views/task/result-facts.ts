/** Facts under every result: its status, the agency it is recorded under, the territory, the date. */
import { isNamedForTask } from '../../plan/named-for-task.ts';
import type { Plan } from '../../plan/plan.ts';
import { territoryName } from '../../plan/site.ts';
import type { Result } from '../../tables/rows.ts';
import { periodOf } from '../../calendar/part-of-year.ts';
import { formatDate, formatPeriod } from '../../format/days.ts';
import { taskStatusLabels } from '../../labels/tasks.ts';

/** `Có kết quả được công bố; ghi ở phần của Sở …, Kế hoạch không nêu tên cơ quan này ở nhiệm vụ.` */
export function resultFacts(plan: Plan, result: Result): string {
  const territory = territoryName(plan.site, result.scope);
  const isNamed = isNamedForTask(plan, result);
  const facts = [
    taskStatusLabels[result.status],
    `ghi ở phần của ${plan.agency(result.agency).name}${isNamed ? '' : ', Kế hoạch không nêu tên cơ quan này ở nhiệm vụ'}`,
    // The plan's own territory is not mentioned.
    ...(territory && result.scope !== plan.site.boundary?.planScope ? [`địa bàn: ${territory}`] : []),
    ...(result.part ? [`kỳ báo cáo: ${formatPeriod(periodOf(result))}`] : []),
    ...(result.publishedOn ? [`công bố ngày ${formatDate(result.publishedOn)}`] : []),
  ];
  return `${facts.join('; ')}.`;
}
