/**
 * The plan as one object that rules query. Built once from checked tables; looking up an unknown code throws,
 * since the checks refuse such data.
 */
import { AMENDABLE, abolishedRows, amendedRows, isAmendmentOf } from './amendments.ts';
import { yearOf, yearsBetween } from '../calendar/dates.ts';
import type { Site } from '../tables/schemas/site.ts';
import { compareText } from '../format/order.ts';
import { keyOf } from '../tables/table.ts';
import { deadlinesOf, type Deadline } from './deadlines.ts';
import { periodOf } from '../calendar/part-of-year.ts';
import { lastDayOf } from '../calendar/period.ts';
import type {
  Agency,
  Amendment,
  Assignment,
  Clause,
  Indicator,
  Milestone,
  Observation,
  Result,
  Role,
  Source,
  Tables,
  Task,
} from '../tables/rows.ts';
import type { IsoDate } from '../calendar/dates.ts';

/**
 * Rows are the plan as of the as-of day, with amended targets and dates. `observations` holds whole indicators
 * only; `brokenDownOf` has the rest.
 */
export interface Plan extends Tables {
  /** The tables as stored and published: rows of the plan are never edited. */
  frozen: Tables;
  site: Site;
  clauses: Clause[];
  /** The reference day of everything derived. */
  asOf: IsoDate;
  agency(code: string): Agency;
  task(code: string): Task;
  indicator(code: string): Indicator;
  /** The original wording, shown next to the amended one. */
  frozenIndicator(code: string): Indicator;
  source(code: string): Source;
  clause(code: string): Clause;
  /** The appendix rows that repeat this body task, in the plan's order. */
  appendixOf(task: Task): readonly Task[];
  /** Assignments of a task in the order of the text. */
  assignmentsOf(task: Task, role?: Role): Assignment[];
  assignmentsFor(agency: Agency): Assignment[];
  /**
   * Agencies assigned to a task in one role, or in any, in the order of the text; roles given in words only are
   * left out.
   */
  agenciesOf(task: Task, role?: Role): Agency[];
  /** Deadlines of a task, earliest first; see `plan/deadlines.ts`. */
  deadlinesOf(task: Task): Deadline[];
  /** Amendments of a row in force on the as-of day, oldest first; see `isAmendmentOf`. */
  amendmentsOf(table: string, key: string): Amendment[];
  /** The day the task was abolished; abolishing a body task abolishes the appendix rows that repeat it, too. */
  taskAbolishedOn(task: Task): IsoDate | undefined;
  indicatorAbolishedOn(indicator: Indicator): IsoDate | undefined;
  /** Published results of a task, newest year first, then by the agency's order. */
  resultsOf(task: Task): Result[];
  /** Published values of an indicator, oldest first. */
  observationsOf(indicator: Indicator): Observation[];
  /** Values of parts of an indicator, never added up to a value of the whole; oldest first. */
  brokenDownOf(indicator: Indicator): Observation[];
  /** Milestones of an indicator as last decided, earliest first. */
  milestonesOf(indicator: Indicator): Milestone[];
  /** See `yearsShown`. */
  years: number[];
}

export function createPlan(tables: Tables, site: Site, clauses: Clause[], asOf: IsoDate): Plan {
  const inForce = tables.amendments
    .filter(({ date }) => date <= asOf)
    .sort((a, b) => compareText(a.date, b.date));
  const tasks = amendedRows('nhiem-vu', tables.tasks, inForce, site);
  const indicators = amendedRows('chi-so', tables.indicators, inForce, site);
  const abolished = abolishedRows(inForce);
  const taskAbolishedOn: Plan['taskAbolishedOn'] = ({ code, repeats }) =>
    abolished.get(`nhiem-vu ${code}`) ?? abolished.get(`nhiem-vu ${repeats ?? ''}`);
  const assignments = assignmentsInForce(tables, inForce);
  const byTask = Map.groupBy(assignments, (row) => row.task);
  const byAgency = Map.groupBy(assignments, (row) => row.agency);
  const results = Map.groupBy(tables.results, (row) => row.task);
  const { whole = [], part = [] } = Object.groupBy(tables.observations, (row) =>
    row.breakdown === undefined ? 'whole' : 'part',
  );
  const observations = Map.groupBy(whole, (row) => row.indicator);
  const parts = Map.groupBy(part, (row) => row.indicator);
  const appendix = Map.groupBy(tasks, (row) => row.repeats);
  const milestones = milestonesInForce(tables, inForce);
  const milestonesByIndicator = Map.groupBy(milestones, (row) => row.indicator);
  for (const rows of byTask.values()) rows.sort((a, b) => a.order - b.order);
  const ended = (row: Result) => lastDayOf(periodOf(row));
  for (const rows of results.values())
    rows.sort((a, b) => b.year - a.year || compareText(ended(b), ended(a)) || a.order - b.order);
  for (const rows of [...observations.values(), ...parts.values()])
    rows.sort((a, b) => compareText(a.date, b.date) || compareText(a.scope ?? '', b.scope ?? ''));
  for (const rows of milestonesByIndicator.values()) rows.sort((a, b) => compareText(a.date, b.date));
  const agency = lookup(tables.agencies, (row) => row.code, 'agency');
  const assignmentsOf: Plan['assignmentsOf'] = (row, role) =>
    (byTask.get(row.code) ?? []).filter((item) => !role || item.role === role);
  return {
    ...tables,
    tasks,
    indicators,
    assignments,
    observations: whole,
    milestones,
    frozen: tables,
    site,
    clauses,
    asOf,
    agency,
    task: lookup(tasks, (row) => row.code, 'task'),
    indicator: lookup(indicators, (row) => row.code, 'indicator'),
    frozenIndicator: lookup(tables.indicators, (row) => row.code, 'indicator'),
    source: lookup(tables.sources, (row) => row.code, 'source'),
    clause: lookup(clauses, (row) => row.code, 'clause'),
    appendixOf: (body) => appendix.get(body.code) ?? [],
    assignmentsOf,
    agenciesOf: (row, role) =>
      assignmentsOf(row, role).flatMap((item) => (item.agency === undefined ? [] : agency(item.agency))),
    assignmentsFor: (row) => byAgency.get(row.code) ?? [],
    deadlinesOf,
    amendmentsOf: (table, key) => inForce.filter((row) => isAmendmentOf(row, table, key)),
    taskAbolishedOn,
    indicatorAbolishedOn: ({ code }) => abolished.get(`chi-so ${code}`),
    resultsOf: (row) => results.get(row.code) ?? [],
    observationsOf: (row) => observations.get(row.code) ?? [],
    brokenDownOf: (row) => parts.get(row.code) ?? [],
    milestonesOf: (row) => milestonesByIndicator.get(row.code) ?? [],
    years: yearsShown(tables, site, asOf),
  };
}

/**
 * Assignments as last decided; those of an abolished task are kept. `inForce`: amendments in force, oldest
 * first.
 */
export function assignmentsInForce(tables: Pick<Tables, 'assignments'>, inForce: Amendment[]): Assignment[] {
  const abolished = abolishedRows(inForce);
  const { schema } = AMENDABLE['phan-cong'];
  return amendedRows('phan-cong', tables.assignments, inForce).filter(
    (row) => abolished.has(`nhiem-vu ${row.task}`) || !abolished.has(`phan-cong ${keyOf(schema, row)}`),
  );
}

/** Milestones of targets after the amendments `inForce`, oldest first. */
export function milestonesInForce(tables: Pick<Tables, 'milestones'>, inForce: Amendment[]): Milestone[] {
  const abolished = abolishedRows(inForce);
  const { schema } = AMENDABLE['moc-chi-so'];
  return amendedRows('moc-chi-so', tables.milestones, inForce).filter(
    (row) => !abolished.has(`moc-chi-so ${keyOf(schema, row)}`),
  );
}

/** From the first published year to the as-of year. */
export function yearsShown(tables: Tables, site: Site, asOf: IsoDate): number[] {
  const years = [...tables.observations, ...tables.results, ...tables.reports].map((row) => row.year);
  return yearsBetween(years.length > 0 ? Math.min(...years) : site.horizon.from, yearOf(asOf));
}

function lookup<T>(rows: T[], codeOf: (row: T) => string, what: string): (code: string) => T {
  const index = new Map(rows.map((row) => [codeOf(row), row]));
  return (code) => {
    const row = index.get(code);
    if (row === undefined) throw new Error(`No ${what} with code "${code}"`);
    return row;
  };
}
