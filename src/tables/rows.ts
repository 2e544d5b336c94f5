/**
 * Types of the rows. A row is described once, by the columns of its table in `tables/schemas/`; field names are
 * English, values of closed lists stay the published codes, because they are data. `undefined` always means "not
 * stated", never zero.
 */
import type { abbreviations } from './schemas/abbreviations.ts';
import type { agencies } from './schemas/agencies.ts';
import type { searchAliases } from './schemas/search-aliases.ts';
import type { assignments } from './schemas/assignments.ts';
import type { amendments, revisions } from './schemas/changes.ts';
import type { duties } from './schemas/duties.ts';
import type { breakdowns } from './schemas/breakdowns.ts';
import type { events } from './schemas/events.ts';
import type { indicators } from './schemas/indicators.ts';
import type { milestones } from './schemas/milestones.ts';
import type { observations, reports, results } from './schemas/progress.ts';
import type { releases } from './schemas/releases.ts';
import type { sources } from './schemas/sources.ts';
import type { synonyms } from './schemas/synonyms.ts';
import type { tasks } from './schemas/tasks.ts';
import type { RowOf } from './table.ts';
import type { TableName } from './table-names.ts';

export type Agency = RowOf<typeof agencies>;
export type AgencyGroup = Agency['group'];

export type Task = RowOf<typeof tasks>;
export type Schedule = Task['schedule'];
export type Audience = Task['audiences'][number];

export type Assignment = RowOf<typeof assignments>;
export type Role = Assignment['role'];

export type Indicator = RowOf<typeof indicators>;

/** A target of an indicator for a day other than its final one. */
export type Milestone = RowOf<typeof milestones>;

export type Source = RowOf<typeof sources>;

export type PlanEvent = RowOf<typeof events>;

/** A decided change to the plan; the row itself is never edited. */
export type Amendment = RowOf<typeof amendments>;

/** Why a published figure changed. */
export type Revision = RowOf<typeof revisions>;

export type Release = RowOf<typeof releases>;

export type Abbreviation = RowOf<typeof abbreviations>;

/** A reader's word and the plan's: the search looks for both. */
export type Synonym = RowOf<typeof synonyms>;

/** Questions that lead to one page: the search treats each as another title. */
export type SearchAlias = RowOf<typeof searchAliases>;

/** A part with values of its own, next to the whole: a level, a sex, an area. */
export type Breakdown = RowOf<typeof breakdowns>;

/** One published value of an indicator. */
export type Observation = RowOf<typeof observations>;

/** Territory of a figure: before (`cu`) or after (`moi`) the boundary change. */
export type Scope = NonNullable<Observation['scope']>;

/** One published result of a task in one year. */
export type Result = RowOf<typeof results>;
export type ResultStatus = Result['status'];

/** A reporting duty, for a plan with more than one yearly duty. */
export type Duty = RowOf<typeof duties>;

/** A report of an agency that was published. */
export type Report = RowOf<typeof reports>;

/** Every table of a plan, by its name in the code. */
export interface Tables extends Record<TableName, unknown[]> {
  agencies: Agency[];
  tasks: Task[];
  assignments: Assignment[];
  indicators: Indicator[];
  sources: Source[];
  events: PlanEvent[];
  amendments: Amendment[];
  revisions: Revision[];
  releases: Release[];
  abbreviations: Abbreviation[];
  synonyms: Synonym[];
  searchAliases: SearchAlias[];
  breakdowns: Breakdown[];
  milestones: Milestone[];
  duties: Duty[];
  observations: Observation[];
  results: Result[];
  reports: Report[];
}

/** A paragraph of the plan's text, or a row of one of its tables. `text` is verbatim, without its list mark. */
export interface Clause {
  code: string;
  text: string;
  /** Its list mark or number, as the plan has it. */
  mark?: string;
  /** What an entry of the contents opens: a heading, an appendix with its title, a group of table rows. */
  opens?: 'heading' | 'appendix' | 'rows';
  /** For a row: the text of each cell that covers it, shared ones included; without its number. */
  cells?: string[];
}
