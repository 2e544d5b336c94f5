/** Every pair, in the order the dictionary lists the tables. */
import { agencyPairs } from './agency-pairs.ts';
import { assignmentPairs } from './assignment-pairs.ts';
import { dutyPairs } from './duty-pairs.ts';
import { eventPairs } from './event-pairs.ts';
import { figurePairs } from './figure-pairs.ts';
import { indicatorPairs } from './indicator-pairs.ts';
import { milestonePairs } from './milestone-pairs.ts';
import type { Pair } from './pair.ts';
import { releasePairs } from './release-pairs.ts';
import { reportPairs } from './report-pairs.ts';
import { resultPairs } from './result-pairs.ts';
import { sourcePairs } from './source-pairs.ts';
import { taskPairs } from './task-pairs.ts';

export const pairs: readonly Pair[] = [
  ...taskPairs,
  ...agencyPairs,
  ...assignmentPairs,
  ...indicatorPairs,
  ...milestonePairs,
  ...figurePairs,
  ...resultPairs,
  ...reportPairs,
  ...sourcePairs,
  ...eventPairs,
  ...releasePairs,
  ...dutyPairs,
];
