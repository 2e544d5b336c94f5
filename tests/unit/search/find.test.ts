/** From the typed text to the results, on a few pages: corrected words, word prefixes, parts of codes. */
import { describe, expect, test } from 'vitest';
import { find } from '../../../src/search/query/find.ts';
import { smallSearch } from '../../support/small-index.ts';

const search = () =>
  smallSearch(
    [
      { title: 'Bảo hộ sáng chế', text: 'Hỗ trợ đăng ký sáng chế ở tỉnh' },
      { title: 'Nhãn hiệu', text: 'Tạo lập nhãn hiệu chứng nhận III.1.6' },
      { title: 'Quản lý thị trường', text: 'Xử lý hàng hoá xâm phạm sang tên' },
      { title: 'Nhanh', text: 'Số 1911/KH-UBND ngày 30/11/2024' },
    ],
    [['thương hiệu', 'nhãn hiệu']],
  );
const records = async (text: string) => (await find(text, search())).ranked.map(({ record }) => record);
const first = async (text: string) => (await records(text))[0];

describe('finds first', () => {
  test.each([
    ['as written', 'sáng chế', 0],
    ['without marks', 'dang ky sang che', 0],
    ['in capitals', 'ĐĂNG KÝ SÁNG CHẾ', 0],
    ['with the tone on the other vowel', 'hàng hóa', 2],
    ['a synonym', 'thuong hieu', 1],
    ['a code', 'iii 1 6', 1],
    ['the number of a document', '1911/kh-ubnd', 3],
    ['a part of that number', '1911', 3],
  ])('%s: %s', async (_, text, record) => {
    expect(await first(text)).toBe(record);
  });
});

describe('a slip', () => {
  test.each([
    ['of the ear', 'xáng chế', 0, 'sang chế'],
    ['of the finger', 'nhãn hieuu', 1, 'nhãn hieu'],
    ['of the space bar', 'nhãnhiệu', 1, 'nhan hieu'],
    ['of a space in a number', '19 11', 3, '1911'],
    ['in a word the site has, beside none of the others', 'nhanh hiệu', 1, 'nhan hiệu'],
  ])('%s: %s', async (_, text, record, fixed) => {
    const found = await find(text, search());
    expect(found.ranked[0]?.record).toBe(record);
    expect(found.correction).toBe(fixed);
  });

  test('is a word with marks no word here has, though without them it is another', async () => {
    const pages = [
      { title: 'Chợ xã', text: 'có hàng đa dạng' },
      { title: 'Hàng giả', text: 'và hàng nhái' },
    ];
    expect((await find('hàng dả', smallSearch(pages))).ranked[0]?.record).toBe(1);
  });

  test('is not corrected to a word that never occurs next to the others either', async () => {
    const pages = [
      { title: 'Phần riêng', text: 'nói riêng từng việc' },
      { title: 'Sau đó', text: 'sửa sau khi đọc' },
    ];
    const { ranked, correction: fixed } = await find('sầu riêng', smallSearch(pages));
    expect(fixed).toBeUndefined();
    expect(ranked.map(({ record, missing }) => [record, missing])).toEqual([[0, ['sầu']]]);
  });

  test('is not searched if every word occurs next to another', async () => {
    expect((await find('sáng chế', search())).correction).toBeUndefined();
  });

  test('is not looked for in a number, nor in a question of more than ten words', async () => {
    expect((await find('2019', search())).correction).toBeUndefined();
    const long = await find('một hai ba bốn năm sáu bảy tám chín mười xáng', search());
    expect(long.correction).toBeUndefined();
  });

  test('fixed is worth less than the same without a slip', async () => {
    const [typed, fixed] = await Promise.all([find('sáng chế', search()), find('xáng chế', search())]);
    expect(fixed.ranked[0]?.score).toBeLessThan(typed.ranked[0]?.score ?? 0);
  });
});

test('the last word may be a beginning, another may not', async () => {
  expect(await first('chứng nh')).toBe(1);
  expect((await find('thị tr', search())).ranked[0]).toMatchObject({ record: 2, missing: [] });
  const [row] = (await find('tr thị', search())).ranked;
  expect(row?.missing).toEqual(['tr']);
});

test('a whole word is not the beginning of another', async () => {
  // “nha” begins “nhanh” and is a letter away from “nhãn”.
  const { ranked } = await find('nha thị', search());
  expect(ranked.find(({ record }) => record === 3)).toBeUndefined();
});

test('an unknown code is searched by its parts', async () => {
  expect(await records('6/III')).toContain(1);
});

test('a code whose letters are run together is looked for by its number', async () => {
  expect(await first('1911/KHUBND')).toBe(3);
});

test('nothing is found for what nothing is near to, nor for nothing', async () => {
  expect(await find('qwrtpk', search())).toEqual({ ranked: [] });
  expect(await find('', search())).toEqual({ ranked: [] });
  expect(await find('…', search())).toEqual({ ranked: [] });
});

test('each record is found once', async () => {
  const found = await records('xáng chế nhãn hiệu');
  expect(new Set(found).size).toBe(found.length);
});
