/**
 * The plan's words are the draft's: `content/ke-hoach.mdx` and the tables that quote it are compared with a
 * copy of the source. Another province's plan has another source, so all of this is for the default plan.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readClauses } from '../../src/plan-text/read-clauses.ts';
import { namedBy } from '../../src/plan/named.ts';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { foldWhiteSpace, readSource } from '../support/built-site.ts';

/** Codes with the number of paragraphs below them: `III.1` has `III.1.1` to `III.1.21`. */
const TASK_GROUPS = [21, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1];
const CODES = [
  ...numbered('TD', 9),
  'CC',
  ...['I', 'I.1', ...numbered('I.1', 2), 'I.2', 'I.2.1'],
  ...['II', 'II.1', 'II.2', ...numbered('II.2', 3)],
  ...['III', ...TASK_GROUPS.flatMap((items, index) => group(`III.${index + 1}`, items))],
  ...['IV', 'IV.1', 'IV.1.1', 'IV.2'],
  ...group('NN', 10),
  'KY',
  ...['PL', 'PL.0', ...numbered('PL', 6)],
];

/** Of each agency the plan names: how often it leads, does and joins. */
const ROLES: Record<string, [leads: number, does: number, joins: number]> = {
  ...{ 'so-khcn': [22, 1, 11], 'so-vhttdl': [3, 0, 4], 'so-nnptnt': [2, 0, 2], 'so-ct': [2, 0, 2] },
  ...{ 'so-gddt': [2, 0, 0], 'so-nv': [1, 0, 0], 'so-tp': [2, 0, 0], 'so-tc': [1, 0, 3] },
  ...{ 'so-ldtbxh': [0, 0, 2], 'so-tttt': [0, 0, 2], 'so-yt': [0, 0, 1], 'bql-kkt': [0, 1, 0] },
  ...{ 'cuc-qltt': [2, 0, 1], 'cong-an-tinh': [1, 0, 0], 'bch-bdbp': [0, 1, 0], 'dai-ptth': [0, 1, 0] },
  ...{ 'bao-gia-lai': [0, 1, 0], 'cong-ttdt': [0, 1, 0], 'trang-ttdt': [0, 1, 0], 'lh-hoi-khkt': [1, 0, 0] },
  ...{ 'ubnd-huyen': [0, 2, 21], 'ubnd-duc-co': [0, 1, 0], 'cac-so-nganh': [0, 1, 33] },
  ...{ 'cac-so-nganh-dia-phuong': [0, 0, 6], 'truong-dh-cd': [0, 0, 1], 'hoi-hiep-hoi': [0, 0, 1] },
  ...{ 'so-nnmt': [0, 0, 0], 'chi-cuc-qltt': [0, 0, 0], 'bql-kkt-gia-lai': [0, 0, 0] },
};

/** Errors of the draft are reproduced and marked. */
const SLIPS =
  'TD.4 I.1.1 III.1.2 III.1.9 III.5 III.5.1 III.11 III.12 III.13 III.13.1 III.14.1 IV.1.1 IV.2 NN.5 NN.6 NN.10 PL';

describe.skipIf(process.env['PLAN_DIR'])("the plan's text", () => {
  const mdx = readFileSync('content/ke-hoach.mdx', 'utf8');
  const { clauses } = readClauses(mdx);

  test('has every word of the draft in its order, and no other', () => {
    expect(wordsOfMdx(mdx)).toBe(readSource());
  });

  test('carries the list marks of the draft', () => {
    const marked = mdx.replace(/<(?!Sic)\w+ [^>]*mark="([^"]+)"[^>]*>/gu, '$1 ');
    expect(wordsOfMdx(marked)).toBe(readSource({ keepMarks: true }));
  });

  test('has 97 paragraphs with their codes', () => {
    expect(clauses.map(({ code }) => code)).toEqual(CODES);
    expect(CODES).toHaveLength(97);
  });

  test('marks the 17 slips it keeps, each with its reason', () => {
    const marks = mdx.split('\n').flatMap((line) => {
      const code = /code="([^"]+)"/u.exec(line)?.[1] ?? 'no code';
      return [...line.matchAll(/<Sic note="[^"]+">[^<]+<\/Sic>/gu)].map(() => code);
    });
    expect(marks).toEqual(SLIPS.split(' '));
    expect(mdx.match(/<Sic/gu)).toHaveLength(17);
  });
});

describe.skipIf(process.env['PLAN_DIR'])('the tables that quote it', () => {
  const { plan } = loadPlan();
  if (!plan) throw new Error('The plan has problems: see "npm run check".');
  const { tasks, assignments, agencies } = plan;
  const wordsAt = (code: string) => foldWhiteSpace(plan.clause(code).text);

  test('hold 44 tasks, each with the words of its paragraphs', () => {
    const items = CODES.filter((code) => /^III\.\d+\.\d+$/u.test(code));
    expect(tasks.map(({ code }) => code)).toEqual([...items, 'IV.1', 'IV.2', ...numbered('PL', 6)]);
    expect(tasks).toHaveLength(44);
    const body = tasks.filter(({ code }) => !code.startsWith('PL'));
    const expected = body.map(({ code }) =>
      code === 'IV.1' ? `${wordsAt('IV.1')} ${wordsAt('IV.1.1')}` : wordsAt(code),
    );
    expect(body.map(({ text }) => foldWhiteSpace(text))).toEqual(expected);
  });

  test('repeat the six appendix rows with lead, partners and time', () => {
    const parties = (code: string, role: string) =>
      plan
        .assignmentsOf(plan.task(code))
        .filter((row) => row.role === role)
        .map((row) => row.words ?? namedBy(plan, row).name);
    const rows = tasks
      .filter(({ code }) => code.startsWith('PL'))
      .map(({ code, text, timing }) => ({
        code,
        text,
        lead: parties(code, 'chu_tri').join(),
        partners: parties(code, 'phoi_hop'),
        time: timing.join(),
      }));
    expect(rows).toEqual(readAppendix());
  });

  test('hold 140 roles, as many of each kind and agency as the draft names', () => {
    const count = (role: string, agency?: string) =>
      assignments.filter((row) => row.role === role && (!agency || row.agency === agency)).length;
    const counts = agencies.map(({ code }) => [
      code,
      [count('chu_tri', code), count('thuc_hien', code), count('phoi_hop', code)],
    ]);
    expect(Object.fromEntries(counts)).toEqual(ROLES);
    expect([count('chu_tri'), count('phoi_hop'), count('thuc_hien')]).toEqual([39, 90, 11]);
    expect(assignments).toHaveLength(140);
  });
});

/** Strips markup; only the mark of a reproduced error can be inside a word. */
function wordsOfMdx(mdx: string): string {
  const body = mdx.replace(/^---\n.*?\n---\n/su, '');
  return foldWhiteSpace(body.replace(/<\/?Sic\b[^>]*>/gu, '').replace(/<[^>]+>/gu, ' '));
}

/** Rows of the appendix in the source: a row begins with its number, a cell with a tab. */
function readAppendix(): Record<string, unknown>[] {
  const source = readFileSync('tests/source/ke-hoach.txt', 'utf8').normalize('NFC');
  return [...source.matchAll(/^\t(?<number>\d)\n\t(?<rest>.+?)(?:\n\s*\n|$(?![^]))/gmsu)].map(
    ({ groups }) => {
      const [text = '', lead = '', partners = '', time = ''] = (groups?.['rest'] ?? '')
        .split('\n\t')
        .map(tidy);
      return { code: `PL.${groups?.['number'] ?? ''}`, text, lead, partners: lines(partners), time };
    },
  );
}

function tidy(cell: string): string {
  return cell.replace(/[ \t]+/gu, ' ').trim();
}

/** One partner per line, between its dash and its semicolon. */
function lines(cell: string): string[] {
  return cell.split('\n').map((line) => line.trim().replace(/^- |;$/gu, ''));
}

function numbered(code: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${code}.${index + 1}`);
}

function group(code: string, count: number): string[] {
  return [code, ...numbered(code, count)];
}
