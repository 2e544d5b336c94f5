/** Message of the check on recurring work: its first year, and why. */
import type { Plan } from '../plan/plan.ts';
import { isInSecondHalf, isRecurring, recurringFrom } from '../plan/recurring.ts';
import { formatDate } from '../format/days.ts';

/** Empty if every recurring task names its first year, or there is none. */
export function recurringLine({ site, tasks }: Pick<Plan, 'site' | 'tasks'>): string | undefined {
  const count = tasks.filter((task) => isRecurring(task) && task.fromYear === undefined).length;
  if (count === 0) return undefined;
  const { year, because } = recurringFrom(site);
  const day = site.adopted ? formatDate(site.adopted.date) : '';
  const half = site.adopted && isInSecondHalf(site.adopted.date) ? 'từ ngày 01/7 trở đi' : 'trước ngày 01/7';
  const why = {
    said: 'như “viec_dinh_ky_tu” trong content/site.yaml ghi',
    adopted: `vì Kế hoạch ban hành ngày ${day}, ${half}`,
    horizon: `vì đó là năm đầu của Kế hoạch, ban hành ngày ${day}`,
    not_adopted: 'là năm sau năm đầu của Kế hoạch, vì content/site.yaml không ghi ngày ban hành',
  }[because];
  const fix = because === 'said' ? '' : ' Tính khác thì ghi năm ở “viec_dinh_ky_tu”.';
  return `${count} việc định kỳ không ghi năm bắt đầu được tính từ năm ${year}, ${why}.${fix}`;
}
