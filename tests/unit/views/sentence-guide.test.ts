/**
 * The guide to the columns agrees with the tables: every column exists in its table, every cell is read by its
 * own column, every line is read by the file's own reader; and where a plan kept as a fixture has the sentence,
 * the words and the cells are those of that plan.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { anySchema, type AnySchema } from '../../../src/tables/any-table.ts';
import { readCell } from '../../../src/tables/column.ts';
import { oneLineEnd, parseCsv } from '../../../src/reading/csv.ts';
import { readClauses } from '../../../src/plan-text/read-clauses.ts';
import { readSite } from '../../../src/reading/read-site.ts';
import { tableNames } from '../../../src/tables/table-names.ts';
import { sentenceGuide } from '../../../src/views/guide/sentences/index.ts';
import {
  sourceOf,
  type PlanName,
  type Sentence,
  type TypedLines,
  type TypedRow,
} from '../../../src/views/guide/sentences/sentence.ts';

const FOLDERS: Record<PlanName, string> = {
  'Lâm Đồng': 'tests/fixtures/plan-lam-dong',
  'Nghị quyết 03': 'tests/fixtures/plan-nghi-quyet-03',
};
const read = (plan: PlanName, path: string) => readFileSync(`${FOLDERS[plan]}/${path}`, 'utf8');
const foldWhiteSpace = (text: string) => text.replace(/\s+/gu, ' ').trim();
/** In the fixture, the groups of the appendix do not distinguish its rows. */
const codeInFixture = (code: string) => code.replace(/^(PL\d)\.[IVX]+\./u, '$1.');

const sentences = sentenceGuide.flatMap((group) => group.sentences);
const linesOf = ({ typed }: Sentence, file: TypedLines['file']) =>
  typed.flatMap((one) => ('lines' in one && one.file === file ? one.lines : []));
const rows = sentences.flatMap((sentence) =>
  sentence.typed
    .filter((one): one is TypedRow => 'cells' in one)
    .map((row) => ({ name: `${sentence.kind}: ${row.table}`, sentence, row })),
);

/** The settings of a plan with these lines put into its file. */
function settingsWith(lines: readonly string[]) {
  const whole = parse(read('Lâm Đồng', 'content/site.yaml')) as object;
  return readSite(stringify({ ...whole, ...(parse(lines.join('\n')) as object | null) }));
}

/** The table as the plan has it whose `site.yaml` says what the sentence types there. */
function schemaOf(table: string, sentence: Sentence): AnySchema | undefined {
  const name = tableNames.find((one) => anySchema(one).name === table && !anySchema(one).yearly);
  return name && anySchema(name, settingsWith(linesOf(sentence, 'site.yaml')).site);
}

/** What the plan says there; of the letterhead it keeps some lines alone, counted anew. */
function wordsAt(plan: PlanName, code: string): string[] | undefined {
  if (code.startsWith('TD.')) return undefined;
  const { clauses } = readClauses(read(plan, 'content/ke-hoach.mdx'));
  const clause = clauses.find((one) => one.code === codeInFixture(code));
  return clause && [clause.text, ...(clause.cells ?? [])].map(foldWhiteSpace);
}

/** For a row the fixture has, too: differences. Codes of agencies are specific to a plan. */
function otherwise(plan: PlanName, schema: AnySchema, cells: TypedRow['cells']): string[] | undefined {
  const path = `data/${schema.name}.csv`;
  if (!existsSync(`${FOLDERS[plan]}/${path}`)) return undefined;
  const [headers = [], ...lines] = parseCsv(oneLineEnd(read(plan, path)), ',').data;
  const keys = schema.columns.filter(({ field }) => schema.key.includes(field)).map(({ header }) => header);
  const kept = lines
    .map((line) => Object.fromEntries(headers.map((header, at) => [header, line[at] ?? ''])))
    .find((line) => keys.every((key) => key in cells && line[key] === codeInFixture(cells[key] ?? '')));
  const isBody = (header: string) => schema.columns.find((one) => one.header === header)?.ref === 'agencies';
  return (
    kept &&
    Object.entries(cells)
      .filter(([header, cell]) => !isBody(header) && (kept[header] ?? '') !== codeInFixture(cell))
      .map(([header, cell]) => `${header}: ${cell}, there ${kept[header] ?? 'no such column'}`)
  );
}

describe('the guide to the columns', () => {
  test('has each kind once, with words of a plan or a shape', () => {
    const kinds = sentences.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
    const both = sentences.filter(({ quote, shape }) => (quote === undefined) === (shape === undefined));
    expect(both).toEqual([]);
  });

  test.each(rows)('$name: columns of that table, cells as they read them', ({ sentence, row }) => {
    const schema = schemaOf(row.table, sentence);
    expect(schema?.name).toBe(row.table);
    for (const [header, cell] of Object.entries(row.cells)) {
      const column = schema?.columns.find((one) => one.header === header);
      expect(column?.header, header).toBe(header);
      if (column) expect(readCell(column, cell), `${header}: ${cell}`).not.toHaveProperty('fault');
    }
  });

  test('types what the plans that are kept as fixtures have', () => {
    const compared = rows.flatMap(({ name, sentence, row }) => {
      const schema = schemaOf(row.table, sentence);
      const found = sentence.quote && schema && otherwise(sentence.quote.plan, schema, row.cells);
      return found ? [{ name, found }] : [];
    });
    expect(compared.filter(({ found }) => found.length > 0)).toEqual([]);
    expect(compared.length).toBeGreaterThan(25);
  });

  test('quotes the plans that are kept as fixtures with their own words', () => {
    const held = sentences.flatMap(({ quote }) => {
      const said = quote && wordsAt(quote.plan, quote.code);
      return said ? [{ ...quote, said }] : [];
    });
    expect(held.filter(({ words, said }) => !said.some((text) => text.includes(words)))).toEqual([]);
    expect(held.length).toBeGreaterThan(30);
  });

  test.each(sentences.filter((one) => linesOf(one, 'ke-hoach.mdx').length > 0))(
    '$kind: lines the reader of the text takes',
    (sentence) => {
      const lines = linesOf(sentence, 'ke-hoach.mdx');
      const { clauses, problems } = readClauses(['<AppendixTable>', ...lines].join('\n'));
      expect(problems).toEqual([]);
      expect(clauses).toHaveLength(lines.length);
      expect(clauses.map(({ code }) => code)).toContain(sentence.quote?.code);
    },
  );

  test.each(sentences.filter((one) => linesOf(one, 'site.yaml').length > 0))(
    '$kind: settings the reader of site.yaml takes',
    (sentence) => {
      expect(settingsWith(linesOf(sentence, 'site.yaml')).problems).toEqual([]);
    },
  );

  test('says where a plan says it unless what is typed does', () => {
    const [typed] = sentences.filter(({ kind }) => kind === 'Hằng năm');
    const [untyped] = sentences.filter(({ kind }) => kind === 'Tên chung của nhiều cơ quan');
    expect([typed, untyped].map((one) => one && sourceOf(one))).toEqual(['Lâm Đồng', 'Lâm Đồng, PL.I.2']);
  });
});
