/**
 * The plan as one object the rules ask questions of. Built once from checked tables; every
 * look-up of an unknown code is a defect of ours (the checks refuse such data) and throws.
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
 * The rows of its tables are the plan as it stands on the as-of day: targets and dates as they were amended. Its
 * observations are those of whole indicators; `brokenDownOf` has the others.
 */
export interface Plan extends Tables {
  /** The tables as they are kept and published: no row of the plan is ever edited. */
  frozen: Tables;
  site: Site;
  clauses: Clause[];
  /** The day everything derived is read at. */
  asOf: IsoDate;
  agency(code: string): Agency;
  task(code: string): Task;
  indicator(code: string): Indicator;
  /** What the plan first said, to stand beside what holds now. */
  frozenIndicator(code: string): Indicator;
  source(code: string): Source;
  clause(code: string): Clause;
  /** The rows of the appendix that repeat this body task, in the plan's order. */
  appendixOf(task: Task): readonly Task[];
  /** Assignments of a task in the order of the text. */
  assignmentsOf(task: Task, role?: Role): Assignment[];
  assignmentsFor(agency: Agency): Assignment[];
  /** The bodies a task is given to in one role, or in any, in the order of the text; words that name none aside. */
  agenciesOf(task: Task, role?: Role): Agency[];
  /** By when a task is to be done, the earliest first; see `plan/deadlines.ts`. */
  deadlinesOf(task: Task): Deadline[];
  /** Amendments of a row that hold by the as-of day, oldest first; see `isAmendmentOf`. */
  amendmentsOf(table: string, key: string): Amendment[];
  /** The day from which the plan asks no more for it; a task that an appendix row repeats takes that row along. */
  taskAbolishedOn(task: Task): IsoDate | undefined;
  indicatorAbolishedOn(indicator: Indicator): IsoDate | undefined;
  /** Published results of a task, newest year first, then by the agency's order. */
  resultsOf(task: Task): Result[];
  /** Published values of an indicator, oldest first. */
  observationsOf(indicator: Indicator): Observation[];
  /** Those of its parts, which are never a value of the whole, nor added up to one; oldest first. */
  brokenDownOf(indicator: Indicator): Observation[];
  /** What else the plan asks of an indicator, as it was decided last, the earliest day first. */
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
 * Who is to do what, as it was decided last. Of an abolished task it stays said who was to do it. `inForce`, oldest
 * first, are the amendments that hold.
 */
export function assignmentsInForce(tables: Pick<Tables, 'assignments'>, inForce: Amendment[]): Assignment[] {
  const abolished = abolishedRows(inForce);
  const { schema } = AMENDABLE['phan-cong'];
  return amendedRows('phan-cong', tables.assignments, inForce).filter(
    (row) => abolished.has(`nhiem-vu ${row.task}`) || !abolished.has(`phan-cong ${keyOf(schema, row)}`),
  );
}

/** The milestones of targets as they stand after the amendments `inForce`, oldest first. */
export function milestonesInForce(tables: Pick<Tables, 'milestones'>, inForce: Amendment[]): Milestone[] {
  const abolished = abolishedRows(inForce);
  const { schema } = AMENDABLE['moc-chi-so'];
  return amendedRows('moc-chi-so', tables.milestones, inForce).filter(
    (row) => !abolished.has(`moc-chi-so ${keyOf(schema, row)}`),
  );
}

/** The first published year to the as-of year. */
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
