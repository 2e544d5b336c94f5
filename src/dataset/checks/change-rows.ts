/**
 * A row that tells of a change names what changed: a table, a row and a column that are there. A row that
 * was taken away, or is added by a decision, cannot be looked up; its key has the parts the table's keys have.
 */
import type { Amendment, Revision } from '../../domain/types.ts';
import { anySchema, type AnyRow } from '../any-table.ts';
import { nearest } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { tableNames } from '../schemas/index.ts';
import { keyOf, tableId } from '../snapshot.ts';
import { placeOf, type Dataset, type Located, type TableName } from '../table.ts';
import type { Check, CheckContext } from './check.ts';

export const checkChangeRows: Check = (dataset, context) => {
  const { amendments, revisions } = dataset;
  const added = keysOfWholeRows(amendments.filter(({ row }) => row.after === 'them'));
  const removed = keysOfWholeRows(revisions);
  const rowsOf = knownKeys(dataset, context);
  return [
    // The plan is amended; what was published of it, and the tables around it, are corrected.
    ...amendments.flatMap((row) => [...checkWhole(row), ...checkNames(row, true, rowsOf, added)]),
    ...revisions.flatMap((row) => checkNames(row, false, rowsOf, removed)),
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
  isPlan: boolean,
  rowsOf: RowsOf,
  absent: Set<string>,
): Problem[] {
  const { table: id, key, column } = located.row;
  const table = tableNamed(id);
  const schema = table && anySchema(table);
  if (!schema || (isPlan && schema.yearly)) return [unknownTable(located, isPlan)];
  const missing = (
    header: string,
    value: string,
    known: Iterable<string>,
    facts: { what: string; mend: string },
  ) =>
    problem('reference', placeOf(located, header), value, {
      ...facts,
      table: `bảng ${id}`,
      near: nearest(value, known) ?? '',
    });
  const problems: Problem[] = [];
  const headers = schema.columns.map(({ header }) => header);
  if (column !== '*' && !headers.includes(column)) {
    problems.push(missing('cot', column, headers, { what: 'cột', mend: 'Sửa lại tên cột.' }));
  }
  const parts = schema.key.map((field) => schema.columns.find((item) => item.field === field)?.header ?? '');
  const found = key.split('|').length;
  if (found !== parts.length) {
    const facts = {
      table: id,
      found,
      expected: parts.length,
      parts: parts.join('|'),
    };
    return [...problems, problem('key-parts', placeOf(located, 'khoa'), key, facts)];
  }
  const known = rowsOf(id, table);
  if (known === 'unknown' || known.has(key) || absent.has(`${id} ${key}`)) return problems;
  const mend = 'Sửa lại khóa cho đúng với dòng trong bảng.';
  return [...problems, missing('khoa', key, known, { what: 'dòng', mend })];
}

/** `chi-so` and `tien-do/2024/chi-so` are two tables. */
function tableNamed(id: string): TableName | undefined {
  const target = tableId(`data/${id}.csv`);
  return target?.id === id ? target.table : undefined;
}

function unknownTable(located: Located<Amendment | Revision>, isPlan: boolean): Problem {
  const { table: id } = located.row;
  const year = /\d{4}/u.exec(id)?.[0] ?? '2024';
  const known = tableNames
    .map(anySchema)
    .filter((schema) => !isPlan || !schema.yearly)
    .map(({ name, yearly }) => (yearly ? `tien-do/${year}/${name}` : name));
  const typed = id.replace(/^data\//u, '').replace(/\.csv$/u, '');
  return problem('reference', placeOf(located, 'tep'), id, {
    what: 'bảng',
    table: isPlan ? 'phần cố định của Kế hoạch' : 'quy ước dữ liệu',
    mend: isPlan
      ? 'Ghi tên bảng không kèm .csv, ví dụ chi-so. Số liệu theo năm đổi thì ghi ở dinh-chinh.csv.'
      : 'Ghi tên bảng không kèm .csv, ví dụ nguon hoặc tien-do/2024/chi-so.',
    near: nearest(typed, known) ?? '',
  });
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
    const rows: Located<AnyRow>[] = dataset[table];
    const known =
      keys.get(id) ??
      new Set(rows.filter(({ row }) => row['year'] === year).map(({ row }) => keyOf(schema, row)));
    keys.set(id, known);
    return known;
  };
}
