/**
 * Decided changes to the plan. The frozen row keeps its words; what holds now is read from the amendments
 * beside it. Rule: `/phuong-phap/#sua-so-lieu`.
 */
import { COMPARISONS } from '../dataset/schemas/indicators.ts';
import { SCHEDULES } from '../dataset/schemas/tasks.ts';
import type { Amendment } from './types.ts';

/**
 * `table` as in the file's name: `chi-so`. In a table whose keys have several parts, the first part alone means
 * all its rows.
 */
export function isAmendmentOf(row: Amendment, table: string, key: string): boolean {
  return row.table === table && (row.key === key || row.key.startsWith(`${key}|`));
}

/** The cell of an amendment as a value; undefined where it is none of its column. */
type Read = (cell: string | undefined) => { value: unknown } | undefined;

const word: Read = (value) => ({ value });

const number: Read = (cell) => {
  const value = cell === undefined ? undefined : Number(cell.replace(',', '.'));
  return Number.isNaN(value) ? undefined : { value };
};

const oneOf =
  (values: readonly string[]): Read =>
  (value) =>
    value !== undefined && values.includes(value) ? { value } : undefined;

/**
 * What rules and charts read of a row, by table and column: its field, and how a cell of it is read. Names and
 * sentences are not among them: they stay the plan's, with the amendment beside them.
 */
const AMENDABLE: Record<'chi-so' | 'nhiem-vu', Record<string, [field: string, read: Read]>> = {
  'chi-so': {
    don_vi_tinh: ['unit', word],
    so_sanh: ['comparison', oneOf(COMPARISONS)],
    muc_tieu: ['target', number],
    muc_tieu_den: ['targetUpper', number],
    nam_muc_tieu: ['targetYear', number],
    gia_tri_goc: ['baseline', number],
    nam_goc: ['baselineYear', number],
  },
  'nhiem-vu': {
    lich: ['schedule', oneOf(SCHEDULES)],
    tu_nam: ['fromYear', number],
    den_nam: ['toYear', number],
  },
};

/**
 * The rows of a table as the plan stands now: the newest amendment of each cell counts. `inForce` are those up to
 * the as-of day, oldest first. A row nobody amended is the very one that was given.
 */
export function amendedRows<Row extends { code: string }>(
  table: keyof typeof AMENDABLE,
  rows: Row[],
  inForce: Amendment[],
): Row[] {
  return rows.map((row) => {
    const changes = inForce
      .filter((amendment) => isAmendmentOf(amendment, table, row.code))
      .flatMap(({ column, after }) => {
        const [field, read] = AMENDABLE[table][column] ?? [];
        const cell = read?.(after);
        return field && cell ? [[field, cell.value] as const] : [];
      });
    return changes.length === 0 ? row : { ...row, ...Object.fromEntries(changes) };
  });
}
