/** All checks, in the order their problems are reported. */
import { checkAddresses } from './addresses.ts';
import { checkAmendedPlan } from './amended-plan.ts';
import { checkAmendments } from './amendments.ts';
import { checkArchivedLinks } from './archived-links.ts';
import { checkChangeRows } from './change-rows.ts';
import { checkChangeValues } from './change-values.ts';
import type { Check } from './check.ts';
import { checkCodes } from './codes.ts';
import { checkCumulative } from './cumulative.ts';
import { checkDays } from './days.ts';
import { checkDoubtfulValues } from './doubtful-values.ts';
import { checkHorizon } from './horizon.ts';
import { checkIllustrative } from './illustrative.ts';
import { checkKeys } from './keys.ts';
import { checkMilestonesInOrder } from './milestones-in-order.ts';
import { checkMonthsForNumbers } from './months-for-numbers.ts';
import { checkPairs } from './check-pairs.ts';
import { checkPasteMarkers } from './paste-markers.ts';
import { checkReadingAids } from './reading-aids.ts';
import { checkReferences } from './references.ts';
import { checkRepeatedRows } from './repeated-rows.ts';
import { checkRepeatedSources } from './repeated-sources.ts';
import { checkResponsible } from './responsible.ts';
import { checkRevisions } from './revisions.ts';
import { checkShortTitles } from './short-titles.ts';
import { checkSiteReferences } from './site-references.ts';
import { checkSuccession } from './succession.ts';
import { checkVerbatim } from './verbatim.ts';

export const checks: Check[] = [
  checkKeys,
  checkCodes,
  checkReferences,
  checkChangeRows,
  checkChangeValues,
  checkAmendments,
  checkRevisions,
  checkAmendedPlan,
  checkPasteMarkers,
  checkSiteReferences,
  checkAddresses,
  checkHorizon,
  checkDays,
  checkPairs,
  checkResponsible,
  checkShortTitles,
  checkCumulative,
  checkSuccession,
  checkVerbatim,
  checkIllustrative,
  checkReadingAids,
  checkRepeatedSources,
  checkDoubtfulValues,
  checkMilestonesInOrder,
  checkRepeatedRows,
  checkArchivedLinks,
  checkMonthsForNumbers,
];
