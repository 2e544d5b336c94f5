/**
 * What the rules call the rows of the plan's tables. A row is described once, by the columns of its table in
 * `tables/schemas/`; field names are English, the values of closed lists stay the published codes, because they
 * are data. `undefined` always means "not stated", never zero.
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

/** What the plan asks of an indicator on another day than its target's. */
export type Milestone = RowOf<typeof milestones>;

export type Source = RowOf<typeof sources>;

export type PlanEvent = RowOf<typeof events>;

/** A decided change to the plan; the row it changes is never edited. */
export type Amendment = RowOf<typeof amendments>;

/** Why a published figure changed. */
export type Revision = RowOf<typeof revisions>;

export type Release = RowOf<typeof releases>;

export type Abbreviation = RowOf<typeof abbreviations>;

/** What people say for what the plan says: the search looks for both. */
export type Synonym = RowOf<typeof synonyms>;

/** The ways people ask for one page: the search takes each for a further title of it. */
export type SearchAlias = RowOf<typeof searchAliases>;

/** A part that values are told for beside the whole: a level, a sex, an area. */
export type Breakdown = RowOf<typeof breakdowns>;

/** One published value of an indicator. */
export type Observation = RowOf<typeof observations>;

/** The territory a figure speaks of: before (`cu`) or after (`moi`) the boundary change. */
export type Scope = NonNullable<Observation['scope']>;

/** One published result of a task in one year. */
export type Result = RowOf<typeof results>;
export type ResultStatus = Result['status'];

/** A duty to report, as a plan with more than one yearly duty states it. */
export type Duty = RowOf<typeof duties>;

/** A report of an agency that was published. */
export type Report = RowOf<typeof reports>;

/** Every table of a plan, by the name the code uses. */
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
  /** Where the contents lead: a heading, an appendix with its title, a group of rows in its table. */
  opens?: 'heading' | 'appendix' | 'rows';
  /** Of a row: what each cell over it says, those it shares with rows above among them; without its number. */
  cells?: string[];
}
