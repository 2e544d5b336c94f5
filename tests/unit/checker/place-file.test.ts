/** Where a dropped file belongs: its folders are believed, its name is read, its header decides, the rest is asked. */
import { describe, expect, test } from 'vitest';
import { placeFile } from '../../../src/checker/worker/place-file.ts';
import { csv, rows } from '../../support/sample.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const yearly = encode(csv('observations', rows.observations));
const frozen = encode(csv('indicators', rows.indicators));
const titled = encode(`sep=,\n\n${csv('observations', rows.observations)}`);
const titledFrozen = encode(`Bảng 1;;\n\nĐơn vị\n${csv('indicators', rows.indicators)}`);
const workbook = encode('PK\u0003\u0004xl/workbook.xml');
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
    ['năm 2024/Chỉ số.csv', yearly, 'data/tien-do/2024/chi-so.csv'],
    ['2024 (1)/chi_so - Bản sao.csv', yearly, 'data/tien-do/2024/chi-so.csv'],
    ['Đơn vị.csv', strange, 'data/don-vi.csv'],
    ['nguon-bo-sung.csv', strange, 'data/nguon.csv'],
    ['chi-so-2024.csv', titled, 'data/tien-do/2024/chi-so.csv'],
    ['bang 1.csv', titledFrozen, 'data/chi-so.csv'],
    ['data/tien-do/2024/Chi-so.csv', yearly, 'data/tien-do/2024/Chi-so.csv'],
    ['so lieu.csv', workbook, 'data/so lieu.csv'],
    ['chi-so.csv', workbook, 'data/chi-so.csv'],
    ['2022 nhiem-vu.txt', utf16, 'data/tien-do/2022/nhiem-vu.csv'],
  ])('%s', (name, bytes, path) => {
    expect(pathOf(name, bytes)).toBe(path);
  });
});

describe('Something is asked', () => {
  test('the year, if neither folder nor name contains it', () => {
    const placed = placeFile({ id: 1, name: 'chi-so.csv', bytes: yearly });
    expect(placed).toMatchObject({ path: undefined, table: 'observations', asks: { year: true } });
    expect(pathOf('chi-so.csv', yearly, { year: 2025 })).toBe('data/tien-do/2025/chi-so.csv');
    expect(pathOf('nhiem-vu.so-y-te.csv', utf16, { year: 2025 })).toBe(
      'data/tien-do/2025/nhiem-vu.so-y-te.csv',
    );
  });

  test.each([
    'Chỉ tiêu 2021-2030.csv',
    'Chỉ số 2021–2030 (1).csv',
    'chi-so.2024-11-25.csv',
    'chi-so 25.11.2024.csv',
    'chi-so đến năm 2030.csv',
    'chi-so 20241125.csv',
    'chi-so 2024 và 2025.csv',
    'chi-so theo QĐ 384-2021.csv',
  ])('the year of %s, which may mean another', (name) => {
    expect(placeFile({ id: 1, name, bytes: yearly })).toMatchObject({
      path: undefined,
      asks: { year: true },
    });
    expect(pathOf(name, yearly, { year: 2024 })).toBe('data/tien-do/2024/chi-so.csv');
  });

  test('the year of a part saved on a day; its path is a table’s', () => {
    const name = 'nhiem-vu.so-ct.2026-11-25.csv';
    expect(pathOf(name, utf16)).toBeUndefined();
    expect(pathOf(name, utf16, { year: 2026 })).toBe('data/tien-do/2026/nhiem-vu.so-ct.csv');
  });

  test('the table, if neither name nor header identifies it', () => {
    const placed = placeFile({ id: 1, name: 'so-lieu.csv', bytes: strange });
    expect(placed).toMatchObject({ path: undefined, asks: { table: true, year: false } });
    expect(pathOf('so-lieu.csv', strange, { table: 'sources' })).toBe('data/nguon.csv');
  });
});
