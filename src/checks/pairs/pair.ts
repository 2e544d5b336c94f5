/**
 * Cells of a row that must agree. The check and the dictionary use the same list, so the documentation is exact.
 */
import { formatDate } from '../../format/days.ts';
import type { Agency, Duty, Indicator, Task } from '../../tables/rows.ts';
import type { IsoDate } from '../../calendar/dates.ts';
import type { Fault } from '../../problems/messages.ts';
import type { Site } from '../../tables/schemas/site.ts';
import type { Row } from '../../tables/dataset.ts';
import type { TableName } from '../../tables/table-names.ts';

/** Context of a row beside its own cells. */
export interface Known {
  /** Undefined when `site.yaml` could not be read: checks that need it are skipped. */
  site: Site | undefined;
  task(code: string): Task | undefined;
  indicator(code: string): Indicator | undefined;
  agency(code: string): Agency | undefined;
  /** Looks up a reporting duty; `hasDuties`: whether the table has any. */
  duty(code: string): Duty | undefined;
  hasDuties: boolean;
  /** Date of a source; undefined if it states none. */
  sourceDay: (code: string) => IsoDate | undefined;
}

export interface Pair<Name extends TableName = TableName> {
  table: Name;
  /** Headers; a problem is reported at the first. */
  cells: readonly [string, ...string[]];
  /** The rule in a sentence, for the dictionary. */
  says: string;
  /** The fault of the row, if any. */
  broken(row: Row<Name>, known: Known): Fault | undefined;
}

/** A pair with typed rows of its table. */
export function pair<Name extends TableName>(
  table: Name,
  cells: Pair['cells'],
  says: string,
  broken: (row: Row<Name>, known: Known) => Fault | undefined,
): Pair<Name> {
  return { table, cells, says, broken };
}

/** `“tu_nam” là 2025, sau “den_nam” là 2021.` */
export function disagrees(value: string | number, but: string, fix: string): Fault {
  return { fault: 'cells-disagree', facts: { value: String(value), but, fix } };
}

/** `“gia_tri_goc” không được để trống khi “nam_goc” là 2020.` */
export function lacks(because: string, fix: string): Fault {
  return { fault: 'cell-lacking', facts: { because, fix } };
}

/** A source older than what it is cited for: usually last year's row with last year's source. */
export function olderSource(
  codes: readonly string[],
  day: IsoDate,
  what: string,
  { sourceDay }: Known,
): Fault | undefined {
  for (const code of codes) {
    const dated = sourceDay(code);
    if (dated !== undefined && dated < day)
      return disagrees(
        code,
        `nhưng nguồn ấy đề ngày ${formatDate(dated)}, trước ${what}`,
        'Ghi nguồn nêu đúng điều này (có thể dòng được chép từ năm trước mà chưa đổi nguồn), hoặc sửa ngày của nguồn ở nguon.csv.',
      );
  }
  return undefined;
}
