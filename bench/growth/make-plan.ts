/**
 * A plan of any size: the illustrative province with the requested number of tasks, each with a result in each
 * of its ten years. Generated from a seed; written to a folder of its own.
 */
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { randomFrom } from '../../tests/support/random.ts';

const SAMPLE = 'examples/tinh-mau';
const YEARS = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];
/** Date of the illustrative province's boundary change. */
const NEW_BOUNDARY = 2027;
const TASKS_OF_GROUP = 40;
const LEADS = [
  ['so-khcn', 'Sở Khoa học và Công nghệ'],
  ['so-ct', 'Sở Công Thương'],
  ['cong-an-tinh', 'Công an tỉnh'],
  ['so-gddt', 'Sở Giáo dục và Đào tạo'],
] as const;
const DEEDS = ['Hướng dẫn', 'Hỗ trợ', 'Kiểm tra', 'Đào tạo', 'Tổ chức', 'Xây dựng', 'Rà soát', 'Công bố'];
const OBJECTS = ['nhãn hiệu tập thể', 'chỉ dẫn địa lý', 'sáng chế', 'kiểu dáng công nghiệp', 'giống cây trồng', 'giải pháp hữu ích']; // prettier-ignore
const PLACES = ['cho hợp tác xã', 'cho doanh nghiệp', 'ở các chợ', 'trong trường học', 'trên môi trường mạng', 'tại vùng sâu']; // prettier-ignore

/** `count` tasks in all, including those of the sample. */
export function makePlan(target: string, count: number, seed = 1): void {
  cpSync(SAMPLE, target, { recursive: true });
  const tasksFile = join(target, 'data/nhiem-vu.csv');
  const present = Papa.parse(readFileSync(tasksFile, 'utf8').trim(), { header: true }).data.length;
  const pick = picker(seed);
  const tasks = Array.from({ length: count - present }, (_, at) => makeTask(at, pick));
  add(tasksFile, tasks.map(({ code, text, title, plain }) => [code, text, 'thường xuyên hằng năm', 'hang_nam', '', '', 'nguoi_dan', '', '', title, plain])); // prettier-ignore
  add(
    join(target, 'data/phan-cong.csv'),
    tasks.flatMap(({ code, lead, joining }) => [
      [code, lead[0], 'chu_tri', '1', ''],
      [code, joining[0], 'phoi_hop', '1', ''],
    ]),
  );
  for (const year of YEARS)
    add(
      join(target, `data/tien-do/${year}/nhiem-vu.csv`),
      tasks.map(({ code, lead }) => {
        const scope = year < NEW_BOUNDARY ? 'cu' : 'moi';
        const words = `Đã ${pick(DEEDS).toLowerCase()} ${pick(OBJECTS)} ${pick(PLACES)}, ${pick(YEARS) - 2000} lượt.`;
        return [code, lead[0], '1', scope, 'co_ket_qua', words, `minh-hoa-bc-${year}`, ''];
      }),
    );
  writeText(target, tasks);
}

interface MadeTask {
  code: string;
  text: string;
  title: string;
  plain: string;
  lead: (typeof LEADS)[number];
  joining: (typeof LEADS)[number];
}

function makeTask(at: number, pick: <T>(from: readonly T[]) => T): MadeTask {
  const group = Math.floor(at / TASKS_OF_GROUP);
  const lead = LEADS[group % LEADS.length] ?? LEADS[0];
  const joining = LEADS[(group + 1) % LEADS.length] ?? LEADS[0];
  const code = `III.${101 + group}.${(at % TASKS_OF_GROUP) + 1}`;
  const title = `${pick(DEEDS)} ${pick(OBJECTS)} ${pick(PLACES)}, lần thứ ${at + 1}`;
  const plain = `Hằng năm, ${lead[1]} phải ${title.charAt(0).toLowerCase()}${title.slice(1)}.`;
  return { code, text: `${title} (thường xuyên hằng năm).`, title, plain, lead, joining };
}

/** Clauses of the tasks, before part IV of the plan. */
function writeText(target: string, tasks: MadeTask[]): void {
  const file = join(target, 'content/ke-hoach.mdx');
  const clauses = tasks.flatMap(({ code, text, lead, joining }) => {
    const [, group = ''] = code.split('.');
    const heading = `<Heading code="III.${group}" mark="${group}.">${lead[1]} chủ trì, phối hợp với ${joining[1]}</Heading>\n\n`;
    return `${code.endsWith('.1') ? heading : ''}<Clause code="${code}" mark="-">${text}</Clause>\n\n`;
  });
  const next = '<Heading code="IV"';
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(next, () => clauses.join('') + next),
  );
}

function add(file: string, rows: string[][]): void {
  const end = readFileSync(file, 'utf8').endsWith('\n') ? '' : '\n';
  appendFileSync(file, `${end}${Papa.unparse(rows, { newline: '\n' })}\n`);
}

function picker(seed: number): <T>(from: readonly T[]) => T {
  const below = randomFrom(seed);
  return (from) => from[below(from.length)] as (typeof from)[number];
}
