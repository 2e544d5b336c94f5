import { describe, expect, test } from 'vitest';
import { compareTables } from '../../../src/changes/compare.ts';

const before = new Map([['a', { ma: 'a', ten: 'Một' }]]);
const after = new Map([['a', { ma: 'a', ten: 'Hai', ghi_chu: 'Mới' }]]);
const columns = (table: string) => compareTables(table, before, after).map(({ column }) => column);

describe('a column that an earlier file lacks', () => {
  test('is filled once in a table of the plan without counting as a change', () => {
    expect(columns('nhiem-vu')).toEqual(['ten']);
  });

  test('counts in a table of a year', () => {
    expect(columns('tien-do/2024/nhiem-vu')).toEqual(['ten', 'ghi_chu']);
  });
});
