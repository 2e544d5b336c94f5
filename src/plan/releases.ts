/** The release calendar: planned days and actual days. Rule: `/phuong-phap/#sua-so-lieu`. */
import { daysBetween } from '../calendar/dates.ts';
import { compareText } from '../format/order.ts';
import { type Plan } from './plan.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { Release } from '../tables/rows.ts';

export type ReleaseStatusCode = 'dung_hen' | 'muon_hen' | 'chua_toi_hen' | 'qua_hen';

export interface ReleaseStatus {
  code: ReleaseStatusCode;
  /** Days after the planned day, up to the release or the as-of day. */
  daysLate: number;
}

/** A release on its planned day is on time. */
export function releaseStatus(release: Release, asOf: IsoDate): ReleaseStatus {
  const daysLate = Math.max(0, daysBetween(release.plannedDate, release.actualDate ?? asOf));
  if (release.actualDate) return { code: daysLate > 0 ? 'muon_hen' : 'dung_hen', daysLate };
  return { code: daysLate > 0 ? 'qua_hen' : 'chua_toi_hen', daysLate };
}

/** The first announced release that is neither out nor overdue. */
export function nextRelease({ releases, asOf }: Pick<Plan, 'releases' | 'asOf'>): Release | undefined {
  return releases
    .filter((release) => releaseStatus(release, asOf).code === 'chua_toi_hen')
    .sort((a, b) => compareText(a.plannedDate, b.plannedDate))[0];
}
