/** Which column for which sentence of a plan: the contents of `/du-lieu/nhap-ke-hoach/`. */
import { ofBodies } from './bodies.ts';
import { leftOut } from './left-out.ts';
import { ofOwnColumns } from './own-columns.ts';
import { ofReports } from './reports.ts';
import type { SentenceGroup } from './sentence.ts';
import { ofTargets } from './targets.ts';
import { ofTasks } from './tasks.ts';
import { ofText } from './text.ts';
import { ofTimes } from './times.ts';

export const sentenceGuide: readonly SentenceGroup[] = [
  ofText,
  ofTasks,
  ofTimes,
  ofBodies,
  ofTargets,
  ofReports,
  ofOwnColumns,
  leftOut,
];
