/** The checks, in the order their problems are reported. */
import { checkAddresses } from './addresses.ts';
import { checkArchivedLinks } from './archived-links.ts';
import { checkChangeRows } from './change-rows.ts';
import type { Check } from './check.ts';
import { checkCodes } from './codes.ts';
import { checkCumulative } from './cumulative.ts';
import { checkHorizon } from './horizon.ts';
import { checkIllustrative } from './illustrative.ts';
import { checkKeys } from './keys.ts';
import { checkMonthsForNumbers } from './months-for-numbers.ts';
import { checkPlaceholders } from './placeholders.ts';
import { checkReferences } from './references.ts';
import { checkReleases } from './releases.ts';
import { checkRepeatedSources } from './repeated-sources.ts';
import { checkResponsible } from './responsible.ts';
import { checkShortTitles } from './short-titles.ts';
import { checkSiteReferences } from './site-references.ts';
import { checkSuccession } from './succession.ts';
import { checkTargets } from './targets.ts';
import { checkVerbatim } from './verbatim.ts';
import { checkYearFolders } from './year-folders.ts';

export const checks: Check[] = [
  checkKeys,
  checkCodes,
  checkReferences,
  checkChangeRows,
  checkPlaceholders,
  checkSiteReferences,
  checkAddresses,
  checkHorizon,
  checkYearFolders,
  checkResponsible,
  checkShortTitles,
  checkTargets,
  checkCumulative,
  checkSuccession,
  checkReleases,
  checkVerbatim,
  checkIllustrative,
  checkRepeatedSources,
  checkArchivedLinks,
  checkMonthsForNumbers,
];
