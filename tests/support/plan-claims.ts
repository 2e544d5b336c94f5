/**
 * Everything the pages would state about a plan, from the views and without a build, and the invariants between a
 * plan and the same plan after an unnoticed typing error:
 *
 * 1. nothing printed is `NaN`, `undefined`, `null` or `[object`, and no point of a chart lies outside its picture;
 * 2. no day after the day of the check is printed that was not printed before;
 * 3. no target is newly called reached or missed, no work done or late, no report or release on time or late, unless
 *    the touched row says so: it names the subject, and the touched cell is one the claim is derived from, or the row
 *    moved to another year and another agency's row had said so before;
 * 4. no pair of the dictionary is broken, neither as stored nor as amended;
 * 5. what an amendment announces is what counts.
 *
 * For a plan accepted with a warning only 1, 4 and 5 must hold.
 */
import { canonicalCell } from '../../src/changes/snapshot.ts';
import { anySchema } from '../../src/tables/any-table.ts';
import { pagePalette } from '../../src/charts/palette.ts';
import { progressChart } from '../../src/charts/progress-chart.ts';
import { WIDE } from '../../src/charts/chart-size.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { releaseStatus } from '../../src/plan/releases.ts';
import { begunReports, reportStatus } from '../../src/plan/reporting.ts';
import { owedReports } from '../../src/plan/reporting-duties.ts';
import { formatDate } from '../../src/format/days.ts';
import { reportStatusLabel } from '../../src/wording/status-words.ts';
import { taskStatusLabel } from '../../src/wording/status-words.ts';
import { agencyView } from '../../src/views/agency/agency-view.ts';
import { homeFindings } from '../../src/views/home/findings.ts';
import { indicatorView } from '../../src/views/indicator/indicator-view.ts';
import { pressView } from '../../src/views/press-view.ts';
import { amendmentSentence } from '../../src/views/changes/row-words.ts';
import { taskView } from '../../src/views/task/task-view.ts';
import { shownResults } from '../../src/views/task/shown-results.ts';
import { validityView } from '../../src/views/validity-view.ts';
import { yearView } from '../../src/views/year/year-view.ts';
import type { Touched } from './fuzz-plan.ts';

const OF_AN_AMENDMENT = ['gia_tri_moi', 'gia_tri_cu', 'khoa', 'cot'];
const OF_A_FIGURE = ['gia_tri', 'ma_chi_so', 'muc_tieu', 'so_sanh', 'loai', 'ma', ...OF_AN_AMENDMENT];
const OF_A_PATH = [...OF_A_FIGURE, 'gia_tri_goc', 'nam_goc', 'nam_muc_tieu'];
const OF_A_RESULT = ['trang_thai', 'ma_nhiem_vu', 'ma_don_vi', 'thu_tu'];
const OF_A_REPORT = ['ngay_gui', 'ma_don_vi', 'bao_cao'];
const OF_A_RELEASE = ['ngay_du_kien', 'ngay_thuc_te'];

/** Judging statuses, and the cells each may be derived from. */
const CLAIMS: Record<string, readonly string[]> = {
  dat: OF_A_FIGURE,
  tren_duong: OF_A_PATH,
  duoi_duong: OF_A_PATH,
  hoan_thanh: OF_A_RESULT,
  cham: OF_A_RESULT,
  dung: OF_A_RESULT,
  dung_han: OF_A_REPORT,
  muon: OF_A_REPORT,
  dung_hen: OF_A_RELEASE,
  muon_hen: OF_A_RELEASE,
};

export interface PlanClaims {
  /** Claims by subject: `chi-so sang-che dat`. */
  claims: ReadonlyMap<string, string>;
  /** Statuses of single rows, whether or not they decide: an agency's own status of a task. */
  statedByRows: ReadonlySet<string>;
  texts: readonly string[];
  days: ReadonlySet<string>;
  /** The first invariant broken by an error, in words; undefined if all hold. */
  faultAfter(before: PlanClaims, touched: Touched[], isDoubted: boolean): string | undefined;
}

export function planClaims(plan: Plan): PlanClaims {
  const claims = claimsOf(plan);
  const texts = textsOf(plan);
  const days = new Set(texts.join('\n').match(/\b\d{2}\/\d{2}\/\d{4}\b/gu));
  return {
    claims,
    statedByRows: new Set(plan.results.map(({ task, status }) => `nhiem-vu ${task} ${status}`)),
    texts,
    days,
    faultAfter(before, touched, isDoubted) {
      const broken = texts.find((text) => /\bNaN\b|\bundefined\b|\bnull\b|\[object |Infinity/u.test(text));
      if (broken) return `printed: ${broken.slice(0, 160)}`;
      const outside = touchedIndicators(plan, touched).find((code) => isOutside(plan, code));
      if (outside) return `a point outside of the chart of ${outside}`;
      const announced = notCounted(plan);
      if (announced) return announced;
      if (isDoubted) return undefined;
      const late = [...days].find(
        (day) => isAfter(day, plan) && !before.days.has(day) && !isPlanned(day, plan),
      );
      if (late) return `a day after the day of the check: ${late}`;
      for (const [thing, claim] of claims) {
        if (before.claims.get(thing) === claim || !(claim in CLAIMS)) continue;
        if (before.statedByRows.has(`${thing} ${claim}`) && isNamed(thing, touched)) continue;
        if (!saysSo(thing, claim, touched)) return `newly claimed: ${thing} is ${claim}`;
      }
      return undefined;
    },
  };
}

function claimsOf(plan: Plan): Map<string, string> {
  const claims = new Map<string, string>();
  for (const indicator of plan.indicators)
    claims.set(`chi-so ${indicator.code}`, indicatorView(plan, indicator).status?.code ?? '');
  for (const task of plan.tasks) claims.set(`nhiem-vu ${task.code}`, taskView(plan, task).status.code);
  for (const owed of begunReports(plan, owedReports(plan)))
    for (const agency of owed.duty.senders)
      claims.set(`bao-cao ${agency.code} ${owed.year}`, reportStatus(plan, agency, owed).code);
  for (const release of plan.releases)
    claims.set(`lich-cong-bo ${release.code}`, releaseStatus(release, plan.asOf).code);
  return claims;
}

/** Computed sentences of the pages. */
function textsOf(plan: Plan): string[] {
  const press = pressView(plan);
  return [
    ...plan.indicators.flatMap((row) => {
      const { label, reason, finding, goal, originalGoal, baseline, scope, description } = indicatorView(
        plan,
        row,
      );
      return [label, reason, finding, goal, originalGoal ?? '', baseline, scope, description];
    }),
    ...plan.tasks.flatMap((row) => {
      const { label, reason, timing = '', status } = taskView(plan, row);
      return [label, reason, timing, taskStatusLabel(status)];
    }),
    ...plan.agencies.flatMap((row) => {
      const { duties, newest, apart } = agencyView(plan, row);
      return [
        ...duties.flatMap(({ reports }) => reports).map(({ status }) => reportStatusLabel(status)),
        ...[...newest, ...apart].map(({ when }) => when),
      ];
    }),
    ...plan.years.flatMap((year) => yearView(plan, year).sentences),
    ...press.sentences.map(({ text }) => text),
    ...press.news.map(({ date, text }) => `${formatDate(date)}: ${text}`),
    ...homeFindings(plan).map((found) => JSON.stringify(found)),
    ...validityView(plan).since.map(({ date, words }) => `${formatDate(date)}: ${words}`),
    ...plan.amendments.map((row) => amendmentSentence(plan, row)),
    ...plan.tasks.flatMap((row) => shownResults(plan, plan.resultsOf(row)).map(({ when }) => when)),
    ...plan.sources.flatMap(({ date }) => (date ? [formatDate(date)] : [])),
    ...plan.events.map(({ date }) => formatDate(date)),
    ...plan.releases.flatMap(({ actualDate }) => (actualDate ? [formatDate(actualDate)] : [])),
  ];
}

/** `31/12/2030` → whether it is after the as-of day. */
function isAfter(day: string, plan: Plan): boolean {
  return day.split('/').toReversed().join('-') > plan.asOf;
}

/** Target years and announced releases lie in the future. */
function isPlanned(day: string, plan: Plan): boolean {
  const isEnd = day.startsWith('31/12/') && Number(day.slice(6)) <= plan.site.horizon.to;
  return isEnd || plan.releases.some(({ plannedDate }) => formatDate(plannedDate) === day);
}

/** A touched row names the subject, and has the claimed status or a changed cell it is derived from. */
function saysSo(thing: string, claim: string, touched: Touched[]): boolean {
  const [, code = '', year] = thing.split(' ');
  return touched.some(({ path, headers, rows }) => {
    if (year && !path.includes(`/${year}/`) && !path.endsWith('don-vi.csv')) return false;
    const names = rows.some((row) => headers.some((header) => row[header]?.split('|').includes(code)));
    const columns = CLAIMS[claim] ?? [];
    const differs = columns.some((header) => new Set(rows.map((row) => row[header])).size > 1);
    const holds = rows.some((row) => columns.some((header) => row[header] === claim));
    return names && (differs || holds);
  });
}

function isNamed(thing: string, touched: Touched[]): boolean {
  const [, code = ''] = thing.split(' ');
  return touched.some(({ rows }) => rows.some((row) => Object.values(row).includes(code)));
}

function touchedIndicators(plan: Plan, touched: Touched[]): string[] {
  const cells = new Set(
    touched.flatMap(({ rows }) =>
      rows.flatMap((row) => Object.values(row).flatMap((cell) => cell.split('|'))),
    ),
  );
  return plan.indicators.map(({ code }) => code).filter((code) => cells.has(code));
}

/** Whether a mark lies outside the chart, or is not a number. */
function isOutside(plan: Plan, code: string): boolean {
  const { data, description } = indicatorView(plan, plan.indicator(code));
  const svg = progressChart(data, WIDE, pagePalette, { id: code, label: description });
  if (/NaN|undefined/u.test(svg)) return true;
  const [width = 0, height = 0] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/u.exec(svg) ?? []).slice(1).map(Number);
  const beyond = (name: string, limit: number): boolean =>
    [...svg.matchAll(new RegExp(`\\b${name}="(-?[\\d.]+)"`, 'gu'))].some(
      ([, at]) => Number(at) < 0 || Number(at) > limit,
    );
  return beyond('cx', width) || beyond('cy', height);
}

/** An amendment in force whose new value is neither in the plan nor replaced by a later one. */
function notCounted(plan: Plan): string | undefined {
  for (const table of ['chi-so', 'nhiem-vu'] as const) {
    const name = table === 'chi-so' ? 'indicators' : 'tasks';
    const { columns } = anySchema(name);
    for (const row of plan[name]) {
      const newest = new Map(plan.amendmentsOf(table, row.code).map((item) => [item.column, item]));
      for (const [header, { after }] of newest) {
        const column = columns.find((item) => item.header === header);
        if (!column || WORDS.has(header)) continue;
        const held = column.write((row as unknown as Record<string, unknown>)[column.field]);
        const announced = canonicalCell({ table, column: header }, after ?? '');
        if (held !== announced)
          return `announced ${header} ${announced} of ${row.code}, counted with ${held}`;
      }
    }
  }
  return undefined;
}

/** The plan's own words are never replaced by an amendment. */
const WORDS = new Set(['ten', 'noi_dung', 'thoi_gian']);
