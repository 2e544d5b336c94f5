/** Whether the plan still applies, as far as known: its adoption, later events, changed agencies. */
import { compareText } from '../format/order.ts';
import { type Plan } from '../plan/plan.ts';
import type { Agency, PlanEvent } from '../tables/rows.ts';
import type { IsoDate } from '../calendar/dates.ts';
import { formatDate } from '../format/days.ts';
import { isAfterBoundary } from './page/caveat.ts';

/** Decisions and boundary changes: kinds of events that can affect the plan. */
const KINDS: readonly PlanEvent['kind'][] = ['tinh_phe_duyet', 'dia_gioi', 'thu_tuong_phe_duyet'];

export interface ValidityView {
  /** The page's finding: what is known, or that nothing was found. */
  finding: string;
  /**
   * Events, then amendments, each oldest first; events of single tasks only if they are documents of the
   * province.
   */
  since: { date: IsoDate; words: string; source: string }[];
  /** Agencies of the plan that ended or were renamed, in the order of the table. */
  changed: Agency[];
}

export function validityView(plan: Plan): ValidityView {
  const { amendments, agencies, events, site, asOf } = plan;
  const happened = events.filter(({ kind, date }) => KINDS.includes(kind) && date <= asOf);
  const named = agencies.filter((agency) => plan.assignmentsFor(agency).length > 0);
  return {
    finding: findingOf(plan),
    since: [
      ...happened.sort(byDate).map(({ date, title, source }) => ({ date, words: title, source })),
      ...amendments.toSorted(byDate).map(({ date, reason, basis }) => ({
        date,
        words: `Kế hoạch được điều chỉnh: ${reason}`,
        source: basis,
      })),
    ],
    changed: named.filter(
      ({ successors, changedFrom }) =>
        successors.length > 0 || (changedFrom !== undefined && changedFrom <= asOf && site.boundary),
    ),
  };
}

function byDate(a: { date: IsoDate }, b: { date: IsoDate }): number {
  return compareText(a.date, b.date);
}

function findingOf(plan: Plan): string {
  const { site, amendments } = plan;
  if (isAfterBoundary(plan)) return site.notices.afterBoundary;
  const until = `Thời kỳ của Kế hoạch là ${site.horizon.from}–${site.horizon.to}.`;
  const newest = amendments.toSorted(byDate).at(-1)?.date;
  return newest
    ? `${until} Lần điều chỉnh gần nhất mà trang này ghi nhận: ngày ${formatDate(newest)}.`
    : `${until} Trang này chưa ghi nhận văn bản nào điều chỉnh, thay thế hay bãi bỏ Kế hoạch.`;
}
