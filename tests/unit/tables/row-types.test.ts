/** Types of rows and of the site are inferred from what reads them: checked by the compiler (`npm run types`). */
import { expectTypeOf, test } from 'vitest';
import { optional, text } from '../../../src/tables/column.ts';
import type { Site } from '../../../src/tables/schemas/site.ts';
import { table } from '../../../src/tables/table.ts';
import type { Observation, Task } from '../../../src/tables/rows.ts';

const schema = {
  name: 'vi-du',
  title: 'Ví dụ',
  description: 'Một bảng ví dụ.',
  columns: { code: text('ma', 'Mã.'), note: optional(text('ghi_chu', 'Ghi chú.')) },
};

test('A column that may stay empty gives a field that may be undefined, a closed list its values', () => {
  expectTypeOf<Task['shortTitle']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Task['timing']>().toEqualTypeOf<string[]>();
  expectTypeOf<Observation['scope']>().toEqualTypeOf<'cu' | 'moi' | undefined>();
  expectTypeOf<Observation['precision']>().toEqualTypeOf<
    'ngay' | 'thang' | 'quy' | 'nua_nam' | 'nam' | undefined
  >();
});

test('Rows of a yearly table alone have a year', () => {
  expectTypeOf<Observation['year']>().toEqualTypeOf<number>();
  expectTypeOf<Task>().not.toHaveProperty('year');
});

test('A key names fields of the table', () => {
  // @ts-expect-error: no such column
  table({ ...schema, key: ['cod'], yearly: false });
});

test('A block of the site that a plan may do without may be undefined, and nothing of it may be missing', () => {
  type Adopted = { number: string; date: string; source: string } | undefined;
  expectTypeOf<Site['adopted']>().toEqualTypeOf<Adopted>();
});
