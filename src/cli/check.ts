/**
 * `npm run check`: reads the plan's folder and reports all problems. Exit 1 on any error; warnings come last and
 * stop nothing. `-- --json` prints them for programs; `-- --since [ref]` also checks the changes since a commit.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { gitText } from '../history/git.ts';
import { loadPlan, planDir } from '../plan-folder/load.ts';
import { problemsAsJson } from '../checks/report/problem-json.ts';
import { formatProblems } from '../checks/report/problem-report.ts';
import { readTemplates } from '../documents/read-templates.ts';
import { githubAnnotation, GITLAB_REPORT, gitlabReport } from './annotations.ts';
import { readCheckOptions } from './check-options.ts';
import { publishContextAt } from './publish-context.ts';
import { problemsSince } from './problems-since.ts';
import { recurringLine } from './recurring-line.ts';
import { summaryOf } from './summary.ts';
import { today } from './today.ts';

const options = readCheckOptions(process.argv.slice(2));
if (options.unknown.length > 0) {
  console.error(`Không hiểu “${options.unknown.join(' ')}”.`);
  console.error('Cách dùng: npm run check -- [--json] [--since [mốc để so sánh]]');
  process.exit(2);
}

const loaded = loadPlan(planDir, publishContextAt(planDir));
const since = options.since && problemsSince(planDir, options.since, loaded, today());
const templates = await readTemplates(planDir);
const found = [...loaded.problems, ...templates.problems, ...(since?.problems ?? []), ...loaded.warnings];
const { error: errors = [], warning: warnings = [] } = Object.groupBy(found, ({ level }) => level);

if (options.json) console.log(problemsAsJson(found));
else if (errors.length > 0) console.error(formatProblems(errors));
else {
  console.log(`Dữ liệu hợp lệ: ${countsOf(loaded.plan).join(', ')}.`);
  const recurring = loaded.plan && recurringLine(loaded.plan);
  if (recurring !== undefined) console.log(recurring);
}
if (since?.ref !== undefined && errors.length === 0 && !options.json)
  console.log(`So với ${since.ref}: không có thay đổi nào thiếu lý do.`);

// Everything else goes to standard error, so that `--json` stays one document.
if (since?.ref !== undefined && since.problems.length > 0) console.error(`Đã so với mốc ${since.ref}.`);
if (since && since.ref === undefined && since.problems.length === 0)
  console.error('Chưa có mốc nào để so sánh (lần công bố trước hoặc nhánh gốc), nên chỉ kiểm tra dữ liệu.');
if (loaded.untouchedTemplateRows.length > 0)
  console.error(
    `Bỏ qua ${loaded.untouchedTemplateRows.length} dòng mẫu chưa điền: ${untouchedFiles().join(', ')}.`,
  );
// `''` at the repository's root, `examples/tinh-mau/` for another plan; undefined outside a repository.
const prefix = gitText(planDir, ['rev-parse', '--show-prefix']) ?? '';
if (process.env['GITHUB_ACTIONS']) for (const each of found) console.error(githubAnnotation(each, prefix));
if (process.env['GITLAB_CI']) writeFileSync(GITLAB_REPORT, gitlabReport(found, prefix));
const summary = process.env['GITHUB_STEP_SUMMARY'];
if (summary) appendFileSync(summary, summaryOf(found));
// Last, so that it stays in view.
if (warnings.length > 0 && !options.json) console.error(`\n${formatProblems(warnings)}`);
if (errors.length > 0) process.exitCode = 1;

function countsOf(plan: typeof loaded.plan): string[] {
  return [
    `${String(plan?.clauses.length)} điều khoản`,
    `${String(plan?.tasks.length)} nhiệm vụ`,
    `${String(plan?.assignments.length)} phân công`,
    `${String(plan?.observations.length)} số liệu`,
    `${String(plan?.results.length)} kết quả`,
  ];
}

/** `data/tien-do/2026/nhiem-vu.csv (12)`. */
function untouchedFiles(): string[] {
  const byFile = Map.groupBy(loaded.untouchedTemplateRows, ({ file }) => file);
  return [...byFile].map(([file, lines]) => `${file} (${lines.length})`);
}
