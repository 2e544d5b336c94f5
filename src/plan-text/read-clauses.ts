/**
 * The plan's paragraphs in `content/ke-hoach.mdx`: one element per line, with its code in an attribute. Read as
 * text, so that checks need no build.
 */
import { placeCells, type Reach } from '../plan/table-grid.ts';
import type { Clause } from '../tables/rows.ts';
import { slugOf } from '../addresses/urls.ts';
import { CODE_PATTERN } from '../tables/cells/code-forms.ts';
import { problem, type Problem } from '../problems/problem.ts';

export const PLAN_FILE = 'content/ke-hoach.mdx';

const ELEMENT = /^<(?<tag>[A-Z]\w*) code="(?<code>[^"]+)"(?<attributes>[^>]*)>(?<text>.*)<\/\k<tag>>$/u;

const OPENS: Record<string, NonNullable<Clause['opens']>> = {
  Heading: 'heading',
  AppendixTitle: 'appendix',
  AppendixPart: 'rows',
};

/** A paragraph that is not complete on its line is reported, and kept with its code only. */
export function readClauses(mdx: string): { clauses: Clause[]; problems: Problem[] } {
  const clauses: Clause[] = [];
  const problems: Problem[] = [];
  const known = new Set<string>();
  const tables = new TablesRead();
  for (const [index, line] of mdx.normalize('NFC').split(/\r?\n/u).entries()) {
    if (line.trim() === '<AppendixTable>') tables.begin();
    const found = ELEMENT.exec(line.trim())?.groups;
    const { tag = '', code, attributes = '', text } = found ?? {};
    if (code === undefined || text === undefined) {
      const torn = /code="(?<code>[^"]+)"/u.exec(line)?.groups?.['code'];
      if (torn === undefined) continue;
      problems.push(planProblem(index + 1, 'một đoạn không nằm trọn trên một dòng'));
      known.add(slugOf(torn));
      clauses.push({ code: torn, text: '' });
      continue;
    }
    const fault = faultOf(code, known);
    if (fault !== undefined) problems.push(planProblem(index + 1, fault));
    known.add(slugOf(code));
    const mark = /\bmark="(?<mark>[^"]*)"/u.exec(attributes)?.groups?.['mark'];
    const opens = OPENS[tag];
    const clause: Clause = {
      code,
      text: plainText(text),
      ...(mark === undefined ? {} : { mark }),
      ...(opens ? { opens } : {}),
    };
    clauses.push(clause);
    if (tag === 'AppendixRow') tables.add(clause, text);
  }
  tables.begin();
  if (clauses.length === 0) problems.push(planProblem(1, 'không tìm thấy đoạn nào có mã'));
  return { clauses, problems };
}

/** Two codes with the same address count as one code. */
function faultOf(code: string, known: ReadonlySet<string>): string | undefined {
  if (known.has(slugOf(code))) return `mã ${code} có hai lần`;
  if (CODE_PATTERN.test(code)) return undefined;
  return `mã ${code} có chữ không dùng được trong mã (chỉ A–Z, a–z, 0–9, dấu chấm và gạch nối; “đ)” viết là “dd”)`;
}

function planProblem(line: number, detail: string): Problem {
  return problem('plan-text', { file: PLAN_FILE, line }, '', { detail });
}

/** Collects the rows of one table: which cells cover a row is known only at the end of the table. */
class TablesRead {
  #rows: { clause: Clause; cells: (Reach & { words: string })[] }[] = [];

  begin(): void {
    for (const [index, row] of placeCells(this.#rows.map(({ cells }) => cells)).entries()) {
      const clause = this.#rows[index]?.clause;
      if (clause) clause.cells = row.map(({ cell }) => cell.words);
    }
    this.#rows = [];
  }

  add(clause: Clause, markup: string): void {
    const found = [...markup.matchAll(/<Cell\b(?<attributes>[^>]*)>(?<words>.*?)<\/Cell>/gu)];
    const cells = found.map(({ groups }) => ({
      words: plainText(groups?.['words'] ?? ''),
      columns: reach(groups?.['attributes'], 'cot'),
      rows: reach(groups?.['attributes'], 'hop'),
    }));
    this.#rows.push({ clause, cells });
  }
}

function reach(attributes = '', name: 'cot' | 'hop'): number {
  return Number(
    new RegExp(`\\b${name}=\\{(?<count>[1-9]\\d*)\\}`, 'u').exec(attributes)?.groups?.['count'] ?? 1,
  );
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Strips markup; breaks and cell borders become white space. */
function plainText(markup: string): string {
  return markup
    .replace(/<br\s*\/>|<\/(?:Cell|Line)>/gu, ' ')
    .replace(/<[^>]+>/gu, '')
    .replace(/&(?<name>amp|lt|gt|quot);/gu, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\\(?<escaped>[{}<>*_])/gu, '$<escaped>')
    .replace(/\s+/gu, ' ')
    .trim();
}
