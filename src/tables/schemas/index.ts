/** All tables, in the order the dictionary lists them. */
import type { TableName } from '../table-names.ts';
import type { TableSchema } from '../table.ts';
import { abbreviations } from './abbreviations.ts';
import { agencies } from './agencies.ts';
import { searchAliases } from './search-aliases.ts';
import { breakdowns } from './breakdowns.ts';
import { assignments } from './assignments.ts';
import { amendments, revisions } from './changes.ts';
import { duties } from './duties.ts';
import { events } from './events.ts';
import { indicators } from './indicators.ts';
import { milestones } from './milestones.ts';
import { observations, reports, results } from './progress.ts';
import { releases } from './releases.ts';
import { sources } from './sources.ts';
import { synonyms } from './synonyms.ts';
import { tasks } from './tasks.ts';

export const schemas: Record<TableName, TableSchema> = {
  tasks,
  agencies,
  assignments,
  indicators,
  observations,
  results,
  reports,
  sources,
  events,
  amendments,
  revisions,
  releases,
  abbreviations,
  synonyms,
  searchAliases,
  breakdowns,
  milestones,
  duties,
};
