/**
 * Small plans for tests. Every row has plain defaults, so a test names only the relevant fields: `makePlan({
 * tasks: [{ code: 'III.1.1', schedule: 'hang_nam' }] })`.
 */
import { yearOf } from '../../src/calendar/dates.ts';
import { createPlan, type Plan } from '../../src/plan/plan.ts';
import type { Site } from '../../src/tables/schemas/site.ts';
import type { Clause, Indicator, Tables } from '../../src/tables/rows.ts';
import type { IsoDate } from '../../src/calendar/dates.ts';

type Rows = { [K in keyof Tables]?: Partial<Tables[K][number]>[] };

export interface PlanParts extends Rows {
  asOf?: IsoDate;
  site?: Partial<Site>;
  clauses?: Clause[];
}

const SITE: Site = {
  title: 'Register',
  description: 'A plan for tests.',
  question: 'What was published?',
  province: 'Test',
  provinceName: 'the province',
  plan: { title: 'The plan for tests', shortTitle: 'The plan' },
  publisher: { agency: 'so-a', name: 'Department A', superior: undefined },
  contact: { email: '', phone: '', address: '' },
  licence: { data: 'CC BY 4.0', dataLink: 'https://example.org/licence', code: 'MIT' },
  baseUrl: 'https://example.org/',
  repository: '',
  shownText: 'minh_hoa',
  adopted: undefined,
  horizon: { from: 2020, to: 2030 },
  recurringFrom: undefined,
  reporting: { deadline: '11-30', fromYear: 2021, clause: undefined, summaryClause: undefined },
  review: { year: 2025, task: 'IV.1' },
  audiences: undefined,
  ownColumns: undefined,
  statesNoConditions: true,
  targetCare: undefined,
  informationLaw: undefined,
  historyFrom: '2020-01-01',
  updated: '2026-11-22',
  boundary: {
    from: '2025-07-01',
    names: { cu: 'old territory', moi: 'new territory' },
    planScope: 'cu',
    source: 'nguon-a',
  },
  notices: { draft: '', draftShort: '', illustrative: '', trial: '', boundary: '', afterBoundary: '' },
};

/** Other fields are empty. */
const DEFAULTS: { [K in keyof Tables]: Partial<Tables[K][number]> } = {
  agencies: {
    code: 'so-a',
    name: 'Department A',
    group: 'so_nganh',
    reporting: 'khong',
    successors: [],
    legalBasis: [],
  },
  tasks: {
    code: 'III.1.1',
    text: 'Do the work',
    timing: [],
    products: [],
    schedule: 'khong_neu',
    audiences: [],
  },
  assignments: { task: 'III.1.1', agency: 'so-a', role: 'chu_tri', order: 1 },
  indicators: {
    code: 'patents',
    name: 'Patents granted',
    clause: 'II.2.1',
    kind: 'muc_tieu',
    unit: 'văn bằng',
    measure: 'luy_ke',
    comparison: 'it_nhat',
    target: 10,
    targetYear: 2030,
    baseline: 0,
    baselineYear: 2020,
    answering: [],
  },
  sources: { code: 'nguon-a', title: 'A source', kind: 'bao_cao', verification: 'trich_dan' },
  events: { code: 'event', date: '2022-05-01', kind: 'khac', title: 'An event', tasks: [], indicators: [] },
  amendments: { code: 'amendment', date: '2025-12-01', table: 'chi-so', key: 'patents', column: 'muc_tieu' },
  revisions: { table: 'chi-so', key: 'patents', column: 'gia_tri', date: '2024-01-01', kind: 'cap_nhat' },
  releases: { code: 'release', content: 'Figures', reportYear: 2024, plannedDate: '2025-01-31' },
  abbreviations: { short: 'SHTT', full: 'sở hữu trí tuệ' },
  synonyms: { phrase: 'thương hiệu', means: ['nhãn hiệu'] },
  searchAliases: { page: '/don-vi/so-a/', phrases: ['sở a làm gì'] },
  breakdowns: { code: 'women', name: 'women' },
  milestones: { indicator: 'patents', date: '2025-12-31', target: 5 },
  duties: {
    code: 'quarterly',
    senders: ['so-a'],
    receivers: [],
    rhythm: 'quy',
    deadline: '10',
    from: '2026-01-01',
  },
  observations: {
    indicator: 'patents',
    date: '2024-12-31',
    precision: 'ngay',
    scope: 'cu',
    value: 1,
    sources: [],
  },
  results: {
    year: 2022,
    task: 'III.1.1',
    agency: 'so-a',
    order: 1,
    scope: 'cu',
    status: 'co_ket_qua',
    source: 'nguon-a',
  },
  reports: { year: 2022, agency: 'so-a', sentOn: '2022-11-20' },
};

/** One agency (`so-a`) and one source (`nguon-a`) exist unless the test names its own. */
export function makePlan({ asOf = '2026-11-22', site = {}, clauses = [], ...rows }: PlanParts = {}): Plan {
  const given: Rows = { agencies: [{}], sources: [{}], ...rows };
  const tables = Object.fromEntries(
    Object.entries(DEFAULTS).map(([name, base]) => [
      name,
      (given[name as keyof Tables] ?? []).map((row) => ({ ...base, ...row })),
    ]),
  ) as unknown as Tables;
  for (const row of tables.observations) row.year = yearOf(row.date);
  return createPlan(tables, { ...SITE, ...site }, clauses, asOf);
}

/** "5–10": a target that is a range. */
export const RANGE: Partial<Indicator> = { comparison: 'khoang', target: 5, targetUpper: 10 };

const NO_BASELINE: Partial<Indicator> = { baseline: undefined, baselineYear: undefined };
const NO_TARGET: Partial<Indicator> = { comparison: undefined, target: undefined, targetYear: undefined };

/** "Above 80 %", without a baseline. */
export const PERCENT: Partial<Indicator> = {
  unit: '%',
  measure: 'ty_le',
  comparison: 'tren',
  target: 80,
  ...NO_BASELINE,
};

/** A score without a target. */
export const SCORE: Partial<Indicator> = {
  kind: 'theo_doi',
  unit: 'điểm',
  measure: 'diem',
  ...NO_BASELINE,
  ...NO_TARGET,
};
