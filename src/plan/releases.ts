/** The release calendar: what was promised for when, and when it came. Rule: `/phuong-phap/#sua-so-lieu`. */
import { daysBetween } from '../calendar/dates.ts';
import { compareText } from '../format/order.ts';
import { type Plan } from './plan.ts';
import type { IsoDate } from '../calendar/dates.ts';
import type { Release } from '../tables/rows.ts';

export type ReleaseStatusCode = 'dung_hen' | 'muon_hen' | 'chua_toi_hen' | 'qua_hen';

export interface ReleaseStatus {
  code: ReleaseStatusCode;
  /** Days after the planned day, so far or in the end. */
  daysLate: number;
}

/** On the planned day itself a release is not late. */
export function releaseStatus(release: Release, asOf: IsoDate): ReleaseStatus {
  const daysLate = Math.max(0, daysBetween(release.plannedDate, release.actualDate ?? asOf));
  if (release.actualDate) return { code: daysLate > 0 ? 'muon_hen' : 'dung_hen', daysLate };
  return { code: daysLate > 0 ? 'qua_hen' : 'chua_toi_hen', daysLate };
}

/** The first announced one that has neither come nor is overdue. */
export function nextRelease({ releases, asOf }: Pick<Plan, 'releases' | 'asOf'>): Release | undefined {
  return releases
    .filter((release) => releaseStatus(release, asOf).code === 'chua_toi_hen')
    .sort((a, b) => compareText(a.plannedDate, b.plannedDate))[0];
}
