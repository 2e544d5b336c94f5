/**
 * A row that tells of a change names what changed: a table, a row and a column that are there. A row that
 * was taken away, or is added by a decision, cannot be looked up; its key has the parts the table's keys have.
 */
import type { Amendment, Revision } from '../../domain/types.ts';
import { anySchema, type AnyRow, type AnySchema } from '../any-table.ts';
import { nearest } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { tableNames } from '../schemas/index.ts';
import { keyOf, tableId } from '../snapshot.ts';
import { placeOf, type Dataset, type Located, type TableName } from '../table.ts';
import type { Check, CheckContext } from './check.ts';

export const checkChangeRows: Check = (dataset, context) => {
  const { amendments, revisions } = dataset;
  // The plan is amended, published figures are corrected; a correction may also concern a fixed table.
  const planTables = tableNames.map(anySchema).filter((schema) => !schema.yearly);
  const added = keysOfWholeRows(amendments.filter(({ row }) => row.after === 'them'));
  const removed = keysOfWholeRows(revisions);
  const rowsOf = knownKeys(dataset, context);
  return [
    ...amendments.flatMap((located) => [
      ...checkWhole(located),
      ...checkNames(located, planTables, rowsOf, added),
    ]),
    ...revisions.flatMap((located) => checkNames(located, tableNames.map(anySchema), rowsOf, removed)),
  ];
};

function checkWhole(located: Located<Amendment>): Problem[] {
  const { column, after } = located.row;
  if (column !== '*' || after === 'them' || after === 'bai_bo') return [];
  return [problem('whole-row', placeOf(located, 'gia_tri_moi'), after ?? '')];
}

type RowsOf = (id: string, table: TableName) => Set<string> | 'unknown';

function checkNames(
  located: Located<Amendment | Revision>,
  tables: AnySchema[],
  rowsOf: RowsOf,
  absent: Set<string>,
): Problem[] {
  const { table: id, key, column } = located.row;
  const target = tableId(`data/${id}.csv`);
  const schema =
    target && tables.find(({ name, yearly }) => id.split('/').at(-1) === name && yearly === id.includes('/'));
  if (!target || target.id !== id || !schema) {
    const near =
      nearest(
        id,
        tables.map((known) => nameLike(known, id)),
      ) ?? '';
    return [problem('reference', placeOf(located, 'tep'), id, { table: 'danh sách các bảng', near })];
  }
  const problems: Problem[] = [];
  const headers = schema.columns.map(({ header }) => header);
  if (column !== '*' && !headers.includes(column)) {
    const facts = { table: `các cột của bảng ${id}`, near: nearest(column, headers) ?? '' };
    problems.push(problem('reference', placeOf(located, 'cot'), column, facts));
  }
  const parts = schema.key.map((field) => schema.columns.find((item) => item.field === field)?.header ?? '');
  const found = key.split('|').length;
  if (found !== parts.length) {
    const facts = { table: id, found: String(found), expected: String(parts.length), parts: parts.join('|') };
    return [...problems, problem('key-parts', placeOf(located, 'khoa'), key, facts)];
  }
  const known = rowsOf(id, target.table);
  if (known === 'unknown' || known.has(key) || absent.has(`${id} ${key}`)) return problems;
  const facts = { table: `các dòng của bảng ${id}`, near: nearest(key, known) ?? '' };
  return [...problems, problem('reference', placeOf(located, 'khoa'), key, facts)];
}

/** A yearly table is named with its year: the one that was typed, if any. */
function nameLike({ name, yearly }: AnySchema, typed: string): string {
  return yearly ? `tien-do/${/\d{4}/u.exec(typed)?.[0] ?? '2024'}/${name}` : name;
}

function keysOfWholeRows(rows: Located<Amendment | Revision>[]): Set<string> {
  const whole = rows.filter(({ row }) => row.column === '*');
  return new Set(whole.map(({ row }) => `${row.table} ${row.key}`));
}

/** Keys by table id; `unknown` where lines could not be read, among which the row may be. */
function knownKeys(dataset: Dataset, { unread }: CheckContext): RowsOf {
  const keys = new Map<string, Set<string>>();
  return (id, table) => {
    if (unread.has(table)) return 'unknown';
    const schema = anySchema(table);
    const year = schema.yearly ? Number(id.split('/')[1]) : undefined;
    const rows = dataset[table] as unknown as Located<AnyRow>[];
    const known =
      keys.get(id) ??
      new Set(rows.filter(({ row }) => row['year'] === year).map(({ row }) => keyOf(schema, row)));
    keys.set(id, known);
    return known;
  };
}
