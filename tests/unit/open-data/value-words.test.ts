import { expect, test } from 'vitest';
import { anySchema } from '../../../src/tables/any-table.ts';
import type { Column } from '../../../src/tables/column.ts';
import { tableNames } from '../../../src/tables/table-names.ts';
import { figureSummary } from '../../../src/open-data/figure-summary.ts';
import { openTables } from '../../../src/open-data/open-table.ts';
import { taskSummary } from '../../../src/open-data/task-summary.ts';
import { valueWords } from '../../../src/open-data/value-words.ts';
import { makePlan } from '../../support/make-plan.ts';

const columnsOf = (table: (typeof tableNames)[number]) => anySchema(table).columns;
const words = (table: (typeof tableNames)[number], header: string) => {
  const column = columnsOf(table).find((one) => one.header === header) ?? expect.fail(header);
  return valueWords(column);
};

test('values are labelled as on the pages', () => {
  expect(words('results', 'trang_thai')).toContain('dung (Đã dừng)');
  expect(words('tasks', 'lich')).toContain('hang_nam (Hằng năm)');
});

test('values explained in the description are not repeated', () => {
  expect(words('agencies', 'bao_cao')).toBe(' ấy');
});

test('a column of free text has none', () => {
  expect(words('tasks', 'noi_dung')).toBe('');
});

test('a plan whose territory never changed has no kind of event for that', () => {
  const kindsOf = (hasBoundary: boolean) => {
    const plan = makePlan({
      site: hasBoundary ? {} : { boundary: undefined },
      events: [{ code: 'a', date: '2024-01-01', kind: 'khac', title: 'An event', source: 'nguon-a' }],
    });
    const table = openTables(plan, 'https://tinh.example/').find(({ id }) => id === 'su-kien');
    return valueWords(table?.columns.find(({ header }) => header === 'loai') ?? expect.fail());
  };
  expect(kindsOf(false)).not.toContain('dia_gioi');
  expect(kindsOf(true)).toContain('dia_gioi (Thay đổi địa giới)');
});

test('every value of every closed list has a meaning, in the words or in the description', () => {
  const tables: { name: string; columns: Column<unknown>[] }[] = [
    ...tableNames.map((name) => anySchema(name)),
    taskSummary,
    figureSummary,
  ];
  const bare = tables.flatMap(({ name, columns }) =>
    columns.flatMap((column) =>
      (column.values ?? [])
        .filter(
          (value) => !valueWords(column).includes(`${value} (`) && !column.description.includes(`${value}:`),
        )
        .map((value) => `${name} ${column.header} ${value}`),
    ),
  );
  expect(bare).toEqual([]);
});
