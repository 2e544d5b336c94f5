/**
 * `npm run new-year 2026`: writes the year's templates, ready to be filled in with Excel. Existing tables are
 * kept.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anySchema } from '../tables/any-table.ts';
import { loadPlan, planDir } from '../plan-folder/load.ts';
import { formatProblems } from '../checks/report/problem-report.ts';
import { templateCsv, templateLines, yearTables } from '../reading/template.ts';

const [wanted = ''] = process.argv.slice(2);
const { plan, problems } = loadPlan();
if (!plan) {
  console.error(`${formatProblems(problems)}\n\nSửa các lỗi này trước, rồi tạo năm mới.`);
  process.exit(1);
}

const { from, to } = plan.site.horizon;
const year = Number(wanted);
if (!/^\d{4}$/u.test(wanted) || year < from || year > to) {
  console.error(`Ghi một năm từ ${from} đến ${to}, ví dụ: npm run new-year ${to}`);
  process.exit(2);
}

const folder = `data/tien-do/${wanted}`;
mkdirSync(join(planDir, folder), { recursive: true });
for (const table of yearTables(plan)) {
  const path = `${folder}/${anySchema(table).name}.csv`;
  const lines = templateLines(plan, table, year);
  console.log(
    write(path, templateCsv(plan, table, lines))
      ? `Đã tạo ${path}: ${lines.length} dòng để điền.`
      : `Giữ nguyên ${path}: tệp đã có.`,
  );
}
console.log('Dòng nào chưa có gì thì để nguyên: dòng chưa điền không tính là số liệu, cũng không phải lỗi.');

/** False if the file exists. */
function write(path: string, text: string): boolean {
  try {
    writeFileSync(join(planDir, path), text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}
