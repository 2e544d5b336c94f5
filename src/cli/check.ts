/** `npm run check`: reads the plan's folder and reports every problem in one run. Exit 1 on any. */
import { loadPlan } from '../dataset/load.ts';
import { formatProblems } from '../dataset/report.ts';

const { plan, problems } = loadPlan();
if (plan) {
  const counts = [
    `${String(plan.clauses.length)} điều khoản`,
    `${String(plan.tasks.length)} nhiệm vụ`,
    `${String(plan.assignments.length)} phân công`,
    `${String(plan.observations.length)} số liệu`,
    `${String(plan.results.length)} kết quả`,
  ];
  console.log(`Dữ liệu hợp lệ: ${counts.join(', ')}.`);
} else {
  console.error(formatProblems(problems));
  process.exitCode = 1;
}
