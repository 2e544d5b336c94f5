/** A release that came late says why. */
import { problem } from '../problem.ts';
import { placeOf } from '../table.ts';
import type { Check } from './check.ts';

export const checkReleases: Check = (dataset) =>
  dataset.releases
    .filter(({ row }) => row.actualDate !== undefined && row.actualDate > row.plannedDate && !row.reason)
    .map((located) => problem('late-without-reason', placeOf(located, 'ly_do')));
