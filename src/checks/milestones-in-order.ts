/** Successive milestones go in one direction: a level that turns back is usually an error. */
import { endOfYear } from '../calendar/dates.ts';
import { compareText } from '../format/order.ts';
import { atMilestone, levelOf, pointOf, wayOf } from '../plan/target.ts';
import { formatDate } from '../format/days.ts';
import { formatNumber } from '../format/numbers.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { placeOf } from '../tables/table.ts';
import type { Check } from './check.ts';

export const checkMilestonesInOrder: Check = (dataset) => {
  const indicators = new Map(dataset.indicators.map(({ row }) => [row.code, row]));
  const problems: Problem[] = [];
  for (const [code, rows] of Map.groupBy(dataset.milestones, ({ row }) => row.indicator)) {
    const indicator = indicators.get(code);
    const goal = indicator && levelOf(indicator);
    const way = goal && wayOf(indicator, goal);
    if (!indicator || !goal || way === undefined) continue;
    const asked = rows.flatMap((located) => {
      const own = atMilestone(indicator, located.row);
      const level = levelOf(own);
      return level ? [{ located, date: located.row.date, value: pointOf(own, level) }] : [];
    });
    const end = indicator.targetYear === undefined ? '' : endOfYear(indicator.targetYear);
    const all = [...asked, { located: undefined, date: end, value: pointOf(indicator, goal) }].toSorted(
      (a, b) => compareText(a.date, b.date),
    );
    for (const [index, { located, date, value }] of all.entries()) {
      const before = all[index - 1];
      if (!before || (way === 'tang' ? value >= before.value : value <= before.value)) continue;
      // Reported at the later milestone, or at the last one before the target.
      const at = located ?? before.located;
      if (!at) continue;
      const facts = {
        value: formatNumber(value),
        day: formatDate(date),
        before: formatNumber(before.value),
        earlier: formatDate(before.date),
        way: way === 'tang' ? 'thấp hơn' : 'cao hơn',
      };
      problems.push(problem('moc_nguoc_chieu', placeOf(at, 'muc_tieu'), String(at.row.target), facts));
    }
  }
  return problems;
};
