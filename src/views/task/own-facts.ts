/** Values of the plan's own columns, in the plan's terms. */
import { ownColumnsOf } from '../../tables/schemas/own-columns.ts';
import type { TableName } from '../../tables/table-names.ts';
import { perPlan } from '../../plan/per-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Indicator, Task } from '../../tables/rows.ts';
import { formatDate } from '../../format/days.ts';
import { formatValue } from '../../format/numbers.ts';
import { fullStop } from '../../format/text.ts';

export interface OwnFact {
  /** `Tổng mức đầu tư`. */
  name: string;
  /** `1.250,5 tỷ đồng`, `30/6/2027`; empty if only another entry of the commitment has a value. */
  words: string;
  /** The original value, if a decision changed it; `để trống` if it was empty. */
  original: string | undefined;
  /** Other entries of the same commitment with another value, or with one where this entry has none. */
  elsewhere: { entry: Task; words: string }[];
}

type Cell = OwnFact & { field: string };

/** Values of a row, in the order of declaration; empty cells are left out. */
export function ownFacts(plan: Plan, table: TableName, row: object, frozen: object = row): OwnFact[] {
  return cellsOf(plan, table, row, frozen).filter(({ words, original }) => words !== '' || original);
}

/** For an indicator, as last decided. */
export function indicatorFacts(plan: Plan, indicator: Indicator): OwnFact[] {
  return ownFacts(plan, 'indicators', indicator, plan.frozenIndicator(indicator.code));
}

/** For a task, including `others`, the entries of the same commitment. */
export function taskFacts(plan: Plan, task: Task, others: readonly Task[] = []): OwnFact[] {
  if (ownColumnsOf('tasks', plan.site).length === 0) return [];
  const ofOthers = others.map((entry) => ({ entry, cells: cellsOf(plan, 'tasks', entry) }));
  return cellsOf(plan, 'tasks', task, frozenTasks(plan).get(task.code))
    .map((cell) => ({
      ...cell,
      elsewhere: ofOthers
        .map(({ entry, cells }) => ({ entry, words: cells.find(isSame(cell))?.words ?? '' }))
        .filter(({ words }) => words !== '' && words !== cell.words),
    }))
    .filter(({ words, original, elsewhere }) => words !== '' || original || elsewhere.length > 0);
}

/** In one line: `Kinh phí: 20 triệu đồng. Địa bàn: xã Ia Grai.`; empty if the row has no values. */
export function ownLine(plan: Plan, table: TableName, row: object): string {
  return ownFacts(plan, table, row)
    .map(({ name, words }) => fullStop(`${name}: ${words}`))
    .join(' ');
}

const frozenTasks = perPlan((plan) => new Map(plan.frozen.tasks.map((task) => [task.code, task])));

const isSame =
  ({ field }: Cell) =>
  (other: Cell): boolean =>
    other.field === field;

function cellsOf(plan: Plan, table: TableName, row: object, frozen: object = row): Cell[] {
  return ownColumnsOf(table, plan.site).map(({ field, type, own }) => {
    const wordsIn = (cells: object): string => valueWords(cells, field, type, own?.unit);
    const [words, original] = [wordsIn(row), wordsIn(frozen)];
    return {
      field,
      name: own?.name ?? '',
      words,
      original: original === words ? undefined : original || 'để trống',
      elsewhere: [],
    };
  });
}

function valueWords(row: object, field: string, type: string, unit: string | undefined): string {
  const value = (row as Record<string, string | number | undefined>)[field];
  if (value === undefined) return '';
  if (typeof value === 'number') return formatValue(value, unit);
  return type === 'date' ? formatDate(value) : value;
}
