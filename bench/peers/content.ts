/**
 * The pages of both peers, as Markdown with a title: a home page, the plan's whole text, the table of tasks, and
 * one page per task. Texts and tables come from the plan through the site's code.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { planDir } from '../../src/plan-folder/load.ts';
import { PLAN_FILE } from '../../src/plan-text/read-clauses.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Clause, Task } from '../../src/tables/rows.ts';
import { slugOf } from '../../src/addresses/urls.ts';
import { taskRow } from '../../src/views/task/task-list.ts';
import { timingOf } from '../../src/views/task/task-view.ts';

/** Writes all pages below `folder`; a peer turns `a/b.md` into `/a/b/`. */
export function writeContent(plan: Plan, folder: string): void {
  write(folder, 'index.md', plan.site.title, homeBody(plan));
  write(folder, 'ke-hoach.md', 'Toàn văn Kế hoạch', planBody(plan.clauses));
  write(folder, 'nhiem-vu/index.md', 'Nhiệm vụ', tableBody(plan));
  for (const task of plan.tasks)
    write(folder, `nhiem-vu/${slugOf(task.code)}.md`, `Nhiệm vụ ${task.code}`, taskBody(plan, task));
}

function write(folder: string, name: string, title: string, body: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}\n`);
}

function homeBody({ site }: Plan): string {
  const links = '- [Toàn văn Kế hoạch](/ke-hoach/)\n- [Nhiệm vụ](/nhiem-vu/)';
  return [plain(site.question), plain(site.description), links].join('\n\n');
}

function planBody(clauses: Clause[]): string {
  const source = readFileSync(join(planDir, PLAN_FILE), 'utf8');
  const headings = new Set([...source.matchAll(/<Heading code="([^"]+)"/gu)].map((match) => match[1]));
  const marks = (code: string) => '#'.repeat(code.split('.').length + 1);
  return clauses
    .map(({ code, text }) => (headings.has(code) ? `${marks(code)} ${plain(text)}` : plain(text)))
    .join('\n\n');
}

function tableBody(plan: Plan): string {
  const rows = plan.tasks.map((task) => {
    const link = `[${task.code}](/nhiem-vu/${slugOf(task.code)}/)`;
    const cells = [link, plain(task.text), names(taskRow(plan, task).lead), plain(timingOf(plan, task))];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| Mã | Nhiệm vụ | Chủ trì | Thời gian |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function taskBody(plan: Plan, task: Task): string {
  const { lead, joining } = taskRow(plan, task);
  return `${plain(task.text)}

- **Chủ trì:** ${names(lead)}
- **Phối hợp:** ${names(joining)}
- **Thời gian:** ${plain(timingOf(plan, task))}`;
}

function names(agencies: readonly { name: string }[]): string {
  return agencies.map(({ name }) => plain(name)).join('; ');
}

/** Escapes the plan's words: no Markdown, no list from a leading dash or number. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/gu, '\\$&').replace(/^(\d*)([-+.)])/u, '$1\\$2');
}
