/**
 * Small faults that would make the site say something wrong: a wrong boundary, a swapped territory, the frozen
 * row instead of the amended one. Each text occurs once in its file; the named tests must fail when it is
 * replaced.
 */

export interface Mutation {
  file: string;
  from: string;
  to: string;
  /** Folder or file of the tests that must catch it; those of `tests/build` read a site built with the fault. */
  tests: string;
}

const fault = (file: string, from: string, to: string, tests: string): Mutation => ({
  file,
  from,
  to,
  tests,
});

const DOMAIN = 'tests/unit/plan';
const CHECKS = 'tests/unit/checks';
const CHARTS = 'tests/unit/charts';
const VIEWS = 'tests/unit/views';
const DOCUMENTS = 'tests/unit/documents';

export const MUTATIONS: Mutation[] = [
  // When something is due, late, or still to come.
  fault('src/plan/task-status.ts', 'plan.asOf > due.date', 'plan.asOf >= due.date', DOMAIN),
  fault('src/plan/task-status.ts', 'event.date <= plan.asOf', 'event.date >= plan.asOf', DOMAIN),
  fault('src/plan/reporting.ts', 'plan.asOf <= deadline', 'plan.asOf < deadline', DOMAIN),
  fault('src/plan/reporting.ts', 'daysLate > 0', 'daysLate >= 0', DOMAIN),
  fault('src/plan/reporting.ts', 'agency.changedFrom <= deadline', 'agency.changedFrom < deadline', DOMAIN),
  fault('src/plan/reporting.ts', 'year <= yearOf(plan.asOf)', 'year < yearOf(plan.asOf)', DOMAIN),
  fault('src/plan/recurring.ts', 'horizon.from + 1', 'horizon.from', DOMAIN),
  fault('src/plan/recurring.ts', ">= '07-01'", "> '07-01'", DOMAIN),
  fault('src/plan/recurring.ts', 'year < horizon.from', 'year <= horizon.from', DOMAIN),
  fault('src/plan/task-years.ts', 'plan.asOf > lastDayIn', 'plan.asOf >= lastDayIn', DOMAIN),
  fault('src/plan/task-years.ts', 'year > current', 'year >= current', DOMAIN),
  fault('src/plan/task-years.ts', 'yearlyDeadline(task, year) ?? due', 'due', DOMAIN),
  fault('src/plan/task-status.ts', "|| task.schedule === 'co_han'", '', DOMAIN),
  fault('src/plan/year-duties.ts', 'isRecurring(task) ||', '', DOMAIN),
  fault('src/plan/deadlines.ts', 'year + day.shift', 'year - day.shift', DOMAIN),
  fault('src/plan/deadlines.ts', "duePrecision ?? 'ngay'", "'ngay'", DOMAIN),
  fault('src/plan/deadlines.ts', 'toYear ?? (', 'fromYear ?? (', DOMAIN),
  fault('src/calendar/dates.ts', 'to - from + 1', 'to - from', DOMAIN),
  // What was published, and by whom.
  fault('src/plan/task-status.ts', 'row.order > seen.order', 'row.order < seen.order', DOMAIN),
  fault('src/plan/task-status.ts', 'Math.max(...years)', 'Math.min(...years)', DOMAIN),
  fault('src/plan/task-status.ts', 'code === task.code || code === twin', 'code === task.code', DOMAIN),
  fault(
    'src/plan/commitments.ts',
    'plan.resultsOf(task).length === 0 ? appendix : task',
    'plan.resultsOf(task).length > 0 ? appendix : task',
    DOMAIN,
  ),
  fault('src/plan/commitments.ts', "role !== 'phoi_hop'", "role !== 'chu_tri'", DOMAIN),
  fault('src/plan/named-for-task.ts', 'successors.includes(code)', '!successors.includes(code)', DOMAIN),
  fault('src/plan/newest-results.ts', 'count <= perTask', 'count < perTask', DOMAIN),
  fault('src/plan/newest-results.ts', 'yearOf(day) === result.year', 'yearOf(day) <= result.year', DOMAIN),
  fault(
    'src/plan/information-request.ts',
    'addressed.every(isClearlyBound)',
    'addressed.some(isClearlyBound)',
    DOMAIN,
  ),
  // Targets: which row, which territory, met or not.
  fault('src/plan/indicator-status.ts', 'value > indicator.target', 'value >= indicator.target', DOMAIN),
  fault(
    'src/plan/indicator-status.ts',
    'observation.value >= reference',
    'observation.value > reference',
    DOMAIN,
  ),
  fault(
    'src/plan/indicator-status.ts',
    'observation.scope !== planScope',
    'observation.scope === planScope',
    DOMAIN,
  ),
  fault('src/plan/reference-path.ts', 'Math.floor(value)', 'Math.round(value)', DOMAIN),
  fault(
    'src/plan/amendments.ts',
    "'muc_tieu', 'muc_tieu_den'",
    "'muc_tieu_den'",
    'tests/unit/amended-plan.test.ts',
  ),
  fault(
    'src/plan/progress.ts',
    'target: targetOf(indicator)',
    'target: targetOf(plan.frozenIndicator(indicator.code))',
    'tests/unit/amended-plan.test.ts',
  ),
  // What the check lets pass.
  fault('src/checks/cumulative.ts', 'row.value >= before.value', 'row.value > before.value', CHECKS),
  fault('src/checks/cumulative.ts', '${row.indicator}|${row.scope}', '${row.indicator}', CHECKS),
  fault('src/checks/horizon.ts', '&& year <= to', '', CHECKS),
  fault('src/checks/pairs/value-fault.ts', 'value > 100', 'value >= 100', CHECKS),
  fault('src/checks/responsible.ts', "row.role !== 'phoi_hop'", 'row.role.length > 0', CHECKS),
  fault('src/checks/short-titles.ts', 'length <= limit', 'length <= limit + 1', CHECKS),
  fault('src/changes/compare.ts', '!(column in cells) && !isYearly', '!(column in cells)', CHECKS),
  // What charts draw.
  fault(
    'src/charts/progress-scales.ts',
    'data.target?.upper ?? data.target?.value',
    'data.target?.value',
    CHARTS,
  ),
  fault('src/charts/progress-scales.ts', 'published.has(year)', '!published.has(year)', CHARTS),
  fault('src/charts/small-progress-chart.ts', "row.scope === 'cu'", "row.scope === 'moi'", CHARTS),
  fault(
    'src/charts/share-bars.ts',
    'share.isPublished ? palette.accent : palette.line',
    'palette.accent',
    CHARTS,
  ),
  // What an official's documents say.
  fault('src/documents/figures.ts', 'year <= until', 'year < until', DOCUMENTS),
  fault('src/documents/citations.ts', 'cited.get(code) ?? cited.size + 1', 'cited.size + 1', DOCUMENTS),
  fault('src/documents/review.ts', 'row.year <= year', 'row.year < year', DOCUMENTS),
  fault('src/documents/year-comparison.ts', 'to >= change', 'to > change', DOCUMENTS),
  fault('src/documents/year-comparison.ts', 'row.scope === scope', 'row.scope.length > 0', DOCUMENTS),
  fault('src/documents/reminder.ts', "'chua_thay', 'chua_den_han'", "'chua_thay', 'dung_han'", DOCUMENTS),
  // What pages say.
  fault('src/views/page/caveat.ts', 'asOf >= site.boundary.from', 'asOf > site.boundary.from', VIEWS),
  fault('src/views/task/shown-results.ts', 'b.year - a.year', 'a.year - b.year', VIEWS),
  fault(
    'src/views/home/findings.ts',
    "status.code !== 'chua_co_so_lieu'",
    "status.code === 'chua_co_so_lieu'",
    VIEWS,
  ),
  fault('src/views/agency/request-letter.ts', "code === 'chua_thay'", "code === 'muon'", VIEWS),
  fault('src/views/page/caveat.ts', 'year >= yearOf', 'year > yearOf', VIEWS),
  fault('src/components/task/Evidence.astro', 'Nguồn: <SourceRef code={result.source} />', '', 'tests/build'),
  fault(
    'src/components/source/SourceRef.astro',
    'verificationLabels[source.verification].toLowerCase(),',
    '',
    'tests/build',
  ),
];
