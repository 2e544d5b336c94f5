/**
 * The plan's paragraphs as `content/ke-hoach.mdx` holds them: one element a line, its code in an
 * attribute. Read as text, so that the checks need no page to be built.
 */
import type { Clause } from '../domain/types.ts';
import { problem, type Problem } from './problem.ts';

export const PLAN_FILE = 'content/ke-hoach.mdx';

const ELEMENT = /^<(?<tag>[A-Z]\w*) code="(?<code>[^"]+)"[^>]*>(?<text>.*)<\/\k<tag>>$/u;

/** A paragraph that does not stand whole on its line is reported, and known by its code alone. */
export function readClauses(mdx: string): { clauses: Clause[]; problems: Problem[] } {
  const clauses: Clause[] = [];
  const problems: Problem[] = [];
  const known = new Set<string>();
  for (const [index, line] of mdx.normalize('NFC').split(/\r?\n/u).entries()) {
    const found = ELEMENT.exec(line.trim())?.groups;
    const { code, text } = found ?? {};
    if (code === undefined || text === undefined) {
      const torn = /code="(?<code>[^"]+)"/u.exec(line)?.groups?.['code'];
      if (torn === undefined) continue;
      problems.push(planProblem(index + 1, 'một đoạn không nằm trọn trên một dòng'));
      known.add(torn);
      clauses.push({ code: torn, text: '' });
      continue;
    }
    if (known.has(code)) problems.push(planProblem(index + 1, `mã ${code} có hai lần`));
    known.add(code);
    clauses.push({ code, text: plainText(text) });
  }
  if (clauses.length === 0) problems.push(planProblem(1, 'không tìm thấy đoạn nào có mã'));
  return { clauses, problems };
}

function planProblem(line: number, detail: string): Problem {
  return problem('plan-text', { file: PLAN_FILE, line }, '', { detail });
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Markup out; breaks and cell borders are white space. */
function plainText(markup: string): string {
  return markup
    .replace(/<br\s*\/>|<\/(?:Cell|Line)>/gu, ' ')
    .replace(/<[^>]+>/gu, '')
    .replace(/&(?<name>amp|lt|gt|quot);/gu, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\\(?<escaped>[{}<>*_])/gu, '$<escaped>')
    .replace(/\s+/gu, ' ')
    .trim();
}
