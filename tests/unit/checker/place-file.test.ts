/** Where a dropped file belongs: its folders are believed, its name is read, its header decides, the rest is asked. */
import { describe, expect, test } from 'vitest';
import { placeFile } from '../../../src/checker/place-file.ts';
import { csv, rows } from '../../support/sample.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const yearly = encode(csv('observations', rows.observations));
const frozen = encode(csv('indicators', rows.indicators));
const strange = encode('a,b\n1,2\n');
const utf16 = new Uint8Array(
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(csv('results', rows.results), 'utf16le')]),
);
const pathOf = (name: string, bytes: Uint8Array, answer: { table?: string; year?: number } = {}) =>
  placeFile({ id: 1, name, bytes, ...answer }).path;

describe('A path is known', () => {
  test.each([
    ['data/tien-do/2024/chi-so.csv', yearly, 'data/tien-do/2024/chi-so.csv'],
    ['kho/data/nguon.csv', strange, 'data/nguon.csv'],
    ['data/la.csv', strange, 'data/la.csv'],
    ['tien-do/2023/bao-cao.csv', strange, 'data/tien-do/2023/bao-cao.csv'],
    ['2024/nhiem-vu.so-y-te.csv', strange, 'data/tien-do/2024/nhiem-vu.so-y-te.csv'],
    ['nguon.csv', strange, 'data/nguon.csv'],
    ['Nguon (2).CSV', strange, 'data/nguon.csv'],
    ['chi-so.csv', frozen, 'data/chi-so.csv'],
    ['chi-so-2024.csv', yearly, 'data/tien-do/2024/chi-so.csv'],
    ['Chỉ số năm 2024.csv', yearly, 'data/tien-do/2024/chi-so.csv'],
    ['bang 1.csv', frozen, 'data/chi-so.csv'],
    ['2022 nhiem-vu.txt', utf16, 'data/tien-do/2022/nhiem-vu.csv'],
  ])('%s', (name, bytes, path) => {
    expect(pathOf(name, bytes)).toBe(path);
  });
});

describe('Something is asked', () => {
  test('the year, where neither folder nor name tells it', () => {
    const placed = placeFile({ id: 1, name: 'chi-so.csv', bytes: yearly });
    expect(placed).toMatchObject({ path: undefined, table: 'observations', asks: { year: true } });
    expect(pathOf('chi-so.csv', yearly, { year: 2025 })).toBe('data/tien-do/2025/chi-so.csv');
    expect(pathOf('nhiem-vu.so-y-te.csv', utf16, { year: 2025 })).toBe(
      'data/tien-do/2025/nhiem-vu.so-y-te.csv',
    );
  });

  test('the table, where neither name nor header tells it', () => {
    const placed = placeFile({ id: 1, name: 'so-lieu.csv', bytes: strange });
    expect(placed).toMatchObject({ path: undefined, asks: { table: true, year: false } });
    expect(pathOf('so-lieu.csv', strange, { table: 'sources' })).toBe('data/nguon.csv');
  });
});
