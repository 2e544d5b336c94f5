/**
 * A change row names an existing table, row and column that may change in this way. A published row that was
 * removed cannot be looked up; its key must have as many parts as the table's keys.
 */
import { AMENDABLE, isAmendable, isAmendableCell } from '../plan/amendments.ts';
import type { Amendment, Revision } from '../tables/rows.ts';
import { anySchema, type AnyColumn, type AnyRow, type AnySchema } from '../tables/any-table.ts';
import { EDITORIAL_COLUMNS } from '../changes/editorial-columns.ts';
import { nearest } from '../tables/cells/nearest.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { tableNames } from '../tables/table-names.ts';
import type { WithOwnColumns } from '../tables/schemas/own-columns.ts';
import { tableId } from '../changes/snapshot.ts';
import { keyOf, placeOf, type Located } from '../tables/table.ts';
import { type Dataset } from '../tables/dataset.ts';
import { type TableName } from '../tables/table-names.ts';
import type { Check, CheckContext } from './check.ts';

export const checkChangeRows: Check = (dataset, context) => {
  const { amendments, revisions } = dataset;
  const { site } = context;
  const removed = new Set(
    revisions.filter(({ row }) => row.column === '*').map(({ row }) => `${row.table} ${row.key}`),
  );
  const rowsOf = knownKeys(dataset, context);
  return [
    // The plan is amended; published data, and the tables around the plan, are corrected.
    ...amendments.flatMap((row) => [
      ...checkAmendable(row, site ?? {}),
      ...checkNames(row, true, rowsOf, site),
    ]),
    ...revisions.flatMap((row) => checkNames(row, false, rowsOf, site, removed)),
  ];
};

/**
 * A decision that may not change the cell is refused with the reason and the alternative, never announced and
 * then ignored.
 */
function checkAmendable(located: Located<Amendment>, own: WithOwnColumns): Problem[] {
  const { table: id, column, after } = located.row;
  const table = tableNamed(id);
  const schema = table && anySchema(table, own);
  if (!schema || schema.yearly) return [];
  if (!isAmendable(id)) {
    const facts = {
      why: `Bảng ${id} không phải phần cố định của Kế hoạch`,
      fix: `Xóa dòng này. Sửa thẳng trong ${id}.csv, rồi ghi lý do ở dinh-chinh.csv nếu nội dung đã được công bố.`,
    };
    return [problem('not-amendable', placeOf(located, 'tep'), id, facts)];
  }
  if (column === '*') {
    const isKnown = after === 'them' || after === 'bai_bo';
    return isKnown ? [] : [problem('whole-row', placeOf(located, 'gia_tri_moi'), after ?? '')];
  }
  const isColumn = schema.columns.some(({ header }) => header === column);
  if (!isColumn || isAmendableCell(id, column, own)) return [];
  return [problem('not-amendable', placeOf(located, 'cot'), column, reasonAgainst(schema, id, column))];
}

function reasonAgainst(schema: AnySchema, id: string, header: string): { why: string; fix: string } {
  const column = schema.columns.find((item) => item.header === header);
  if (column && schema.key.includes(column.field)) {
    return {
      why: `Cột “${header}” là tên gọi của dòng`,
      fix: 'Nếu văn bản thay dòng này bằng dòng khác: ghi cot là *, gia_tri_moi là bai_bo cho dòng cũ; thêm dòng mới vào bảng và ghi cot là *, gia_tri_moi là them cho dòng mới.',
    };
  }
  if (EDITORIAL_COLUMNS.includes(header)) {
    return {
      why: `Cột “${header}” là lời của người biên tập, không phải của Kế hoạch`,
      fix: `Xóa dòng này và sửa thẳng trong ${id}.csv; không cần dòng điều chỉnh.`,
    };
  }
  return {
    why: `Cột “${header}” cho biết dòng này là gì; đổi cột này thì thành một chỉ số khác`,
    fix: 'Thêm chỉ số mới có mã mới vào bảng và ghi them cho nó; ghi bai_bo cho chỉ số cũ (cot là *).',
  };
}

type RowsOf = (id: string, table: TableName) => Set<string> | 'unknown';

const NOBODY: ReadonlySet<string> = new Set();

function checkNames(
  located: Located<Amendment | Revision>,
  isPlan: boolean,
  rowsOf: RowsOf,
  site: CheckContext['site'],
  absent = NOBODY,
): Problem[] {
  const { table: id, key, column } = located.row;
  const table = tableNamed(id);
  const schema = table && anySchema(table, site);
  if (!schema || (isPlan && schema.yearly)) return [unknownTable(located, isPlan)];
  const missing = (
    header: string,
    value: string,
    known: Iterable<string>,
    facts: { what: string; fix: string },
  ) =>
    problem('reference', placeOf(located, header), value, {
      ...facts,
      table: `bảng ${id}`,
      near: nearest(value, known) ?? '',
    });
  const problems: Problem[] = [];
  const headers = schema.columns.map(({ header }) => header);
  if (column !== '*' && !headers.includes(column)) {
    problems.push(missing('cot', column, headers, { what: 'cột', fix: 'Sửa lại tên cột.' }));
  }
  const columns = schema.key.flatMap((field) => schema.columns.find((item) => item.field === field) ?? []);
  const parts = columns.map(({ header }) => header);
  const found = key.split('|').length;
  // Trailing parts of the key may be missing if a row leaves them empty.
  const isAsked = ({ required, isTerritorial }: AnyColumn) => required || (isTerritorial && site?.boundary);
  const least = columns.findLastIndex(isAsked) + 1;
  // The key of a row of `dinh-chinh` contains the key of another row, with as many parts as that has.
  if (found < least || (table !== 'revisions' && found > parts.length)) {
    const expected = found > parts.length ? parts.length : least;
    const facts = { table: id, found, expected, parts: parts.slice(0, expected).join('|') };
    return [...problems, problem('key-parts', placeOf(located, 'khoa'), key, facts)];
  }
  const unread = table === 'revisions' ? undefined : unreadPart(schema, key);
  if (unread) return [...problems, problem('key-part', placeOf(located, 'khoa'), unread.value, unread)];
  const known = rowsOf(id, table);
  if (known === 'unknown' || known.has(key) || absent.has(`${id} ${key}`)) return problems;
  const fix = isPlan
    ? 'Sửa lại khóa cho đúng với dòng trong bảng. Dòng được thêm hay bãi bỏ theo văn bản vẫn phải có trong bảng.'
    : 'Sửa lại khóa cho đúng với dòng trong bảng.';
  return [...problems, missing('khoa', key, known, { what: 'dòng', fix })];
}

/** The first part of a key that its column cannot read, or would write differently. */
function unreadPart(schema: AnySchema, key: string): { value: string; part: string } | undefined {
  const parts = key.split('|');
  for (const [at, field] of schema.key.entries()) {
    const column = schema.columns.find((item) => item.field === field);
    const value = parts[at] ?? '';
    const read = column?.parse(value);
    if (column && (!read || 'fault' in read || column.write(read.value) !== value))
      return { value, part: column.header };
  }
  return undefined;
}

/** `chi-so` and `tien-do/2024/chi-so` are two tables. */
function tableNamed(id: string): TableName | undefined {
  const target = tableId(`data/${id}.csv`);
  return target?.id === id ? target.table : undefined;
}

function unknownTable(located: Located<Amendment | Revision>, isPlan: boolean): Problem {
  const { table: id } = located.row;
  const year = /\d{4}/u.exec(id)?.[0] ?? '2024';
  const known = isPlan
    ? Object.keys(AMENDABLE)
    : tableNames
        .map((name) => anySchema(name))
        .map(({ name, yearly }) => (yearly ? `tien-do/${year}/${name}` : name));
  const typed = id.replace(/^data\//u, '').replace(/\.csv$/u, '');
  return problem('reference', placeOf(located, 'tep'), id, {
    what: 'bảng',
    table: isPlan ? 'phần cố định của Kế hoạch' : 'quy ước dữ liệu',
    fix: isPlan
      ? 'Ghi tên bảng không kèm .csv, ví dụ chi-so. Số liệu theo năm đổi thì ghi ở dinh-chinh.csv.'
      : 'Ghi tên bảng không kèm .csv, ví dụ nguon hoặc tien-do/2024/chi-so.',
    near: nearest(typed, known) ?? '',
  });
}

/** Keys by table id; `unknown` if some lines could not be read, since the row may be among them. */
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
