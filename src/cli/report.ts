/**
 * `npm run report -- 2026 [folder]`: writes the drafts of a year, byte for byte as the buttons of the site do.
 * Default folder: `ban-thao/2026/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartPicture, PICTURE_WIDE } from '../charts/export/chart-picture.ts';
import { address } from '../plan-folder/address.ts';
import { loadPlan, planDir } from '../plan-folder/load.ts';
import { formatProblems } from '../checks/report/problem-report.ts';
import { draftsOfYear } from '../documents/drafts.ts';
import { readTemplates } from '../documents/read-templates.ts';
import { builtInTemplate } from '../documents/templates/index.ts';
import type { Tools } from '../documents/tools.ts';
import { toPng } from '../charts/export/picture-file.ts';
import { pictureWords } from '../views/pictures/picture-words.ts';

const [wanted = '', folder = join('ban-thao', wanted)] = process.argv.slice(2);
const { plan, problems } = loadPlan();
const own = await readTemplates(planDir);
const found = [...problems, ...own.problems];
if (!plan || found.length > 0) {
  console.error(`${formatProblems(found)}\n\nSửa các lỗi này trước, rồi soạn văn bản.`);
  process.exit(1);
}

const year = Number(wanted);
if (!plan.years.includes(year)) {
  const [first, last] = [plan.years[0], plan.years.at(-1)].map(String);
  console.error(`Ghi một năm từ ${first ?? ''} đến ${last ?? ''}, ví dụ: npm run report -- ${last ?? ''}`);
  process.exit(2);
}

const tools: Tools = {
  home: address.href,
  template: (kind) => Promise.resolve(own.templates.get(kind) ?? builtInTemplate(kind)),
  picture: (chart) => {
    const words = pictureWords(plan, chart, new URL(chart.page.slice(1), address).href);
    return toPng(chartPicture(words, chart.draw, PICTURE_WIDE));
  },
};
mkdirSync(folder, { recursive: true });
for (const draft of draftsOfYear(plan, year)) {
  const path = join(folder, draft.file);
  writeFileSync(path, await draft.make(tools));
  console.log(`${path}: ${draft.title}.`);
}
