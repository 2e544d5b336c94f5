/** Which rows a choice leaves, and what each further choice would leave. */
import { describe, expect, test } from 'vitest';
import { NOTHING, readChoice, writeChoice } from '../../../src/explorer/address.ts';
import { chooseRows, countChoices, groupRows, type Choice } from '../../../src/explorer/choose.ts';
import { shownWords } from '../../../src/explorer/explorer-page.ts';
import type { ExplorerData, ExplorerRow } from '../../../src/explorer/rows.ts';

const row = (code: string, more: Partial<ExplorerRow>): ExplorerRow => ({
  ...{
    code,
    url: '',
    title: '',
    text: '',
    plain: '',
    who: '',
    when: '',
    lead: [],
    joining: [],
    others: [],
  },
  ...{ schedule: 'hang_nam', status: 'chua_cong_bo', statusWords: '', years: [], yearWords: '' },
  ...{ audiences: [], work: code, order: 0 },
  ...more,
});

/** In the order of the page: what has the newest result first. */
const data: ExplorerData = {
  rows: [
    row('III.1.16', {
      ...{ text: 'Tập huấn cho hợp tác xã', title: 'Mở lớp', plain: 'Dạy bà con', lead: ['khcn'] },
      ...{ status: 'co_ket_qua', years: [2023, 2024], order: 2 },
    }),
    row('III.1.1', {
      ...{ text: 'Chống hàng giả', lead: ['ct'], joining: ['khcn'] },
      ...{ status: 'co_ket_qua', years: [2024], order: 0 },
    }),
    row('III.1.2', { text: 'Hỗ trợ đăng ký nhãn hiệu', lead: ['khcn'], joining: ['ct'], order: 1 }),
  ],
  agencies: { khcn: 'Sở Khoa học và Công nghệ', ct: 'Sở Công Thương' },
  years: [2023, 2024],
};
const codes = (choice: Partial<Choice>) =>
  chooseRows(data, { ...NOTHING, ...choice }).map(({ code }) => code);

describe('rows are chosen', () => {
  test('by lead agency, not by partner', () => {
    expect(codes({ facets: { 'chu-tri': 'ct' } })).toEqual(['III.1.1']);
    expect(codes({ facets: { 'phoi-hop': 'ct' } })).toEqual(['III.1.2']);
  });

  test('by all that is chosen at once', () => {
    expect(codes({ facets: { 'chu-tri': 'khcn', nam: '2024' } })).toEqual(['III.1.16']);
    expect(codes({ facets: { 'chu-tri': 'ct', nam: '2023' } })).toEqual([]);
  });

  test.each([
    ['with marks', 'nhãn hiệu', ['III.1.2']],
    ['without', 'dang ky', ['III.1.2']],
    ['in capitals, the other order', 'HIỆU NHÃN', ['III.1.2']],
    ['by the agency that leads', 'cong thuong', ['III.1.1']],
    ['by a word still being typed', 'tap hu', ['III.1.16']],
    ['not by the middle of a word', 'ang', []],
    ['by a code', 'iii.1.16', ['III.1.16']],
    ['by the end of a sentence', 'giả.', ['III.1.1']],
    ['by its short title', 'mở lớp', ['III.1.16']],
    ['by what it asks in plain words', 'ba con', ['III.1.16']],
  ])('by words %s: %s', (_, words, expected) => {
    expect(codes({ words })).toEqual(expected);
  });
});

test('are sorted as asked; else as the page has them, and in other groups as the plan has them', () => {
  const [page, plan] = [
    ['III.1.16', 'III.1.1', 'III.1.2'],
    ['III.1.1', 'III.1.2', 'III.1.16'],
  ];
  expect(codes({})).toEqual(page);
  expect(codes({ group: 'khong' })).toEqual(page);
  expect(codes({ group: 'chu-tri' })).toEqual(plan);
  expect(codes({ sort: 'thu-tu' })).toEqual(plan);
  expect(codes({ sort: 'nam', group: 'chu-tri' })).toEqual(page);
});

test('a facet counts what its values would leave, its own choice aside', () => {
  const counts = countChoices(data, { ...NOTHING, facets: { nam: '2024', 'chu-tri': 'ct' } });
  expect(Object.fromEntries(counts['chu-tri'])).toEqual({ khcn: 1, ct: 1 });
  expect(Object.fromEntries(counts.nam)).toEqual({ 2024: 1 });
});

test('rows come in groups, in the order of their first rows, or in none', () => {
  const groups = (by: string) => groupRows(data.rows, by).map(({ value, rows }) => [value, rows.length]);
  expect(groups('')).toEqual([
    ['co_ket_qua', 2],
    ['chua_cong_bo', 1],
  ]);
  expect(groups('chu-tri')).toEqual([
    ['khcn', 2],
    ['ct', 1],
  ]);
  expect(groupRows(data.rows, 'khong')).toHaveLength(1);
});

test('a choice survives the way through the address, and nothing chosen leaves it bare', () => {
  const choice: Choice = {
    words: 'nhãn & hiệu',
    facets: { nam: '2024', 'chu-tri': 'ct' },
    sort: 'nam',
    group: 'lich',
  };
  expect(readChoice(new URLSearchParams(writeChoice(choice)))).toEqual(choice);
  expect(writeChoice(NOTHING)).toBe('');
});

test('an address from before the page came by status asks for what the page is', () => {
  expect(readChoice(new URLSearchParams('nhom=trang-thai&xep=trang-thai'))).toEqual(NOTHING);
});

test('rows of a pair are counted as one piece of work', () => {
  const pair = [row('III.1.1', {}), row('PL.1', { work: 'III.1.1' })];
  const all = [...pair, row('III.1.2', {})];
  expect(shownWords(pair, all)).toBe('Đang hiện 2 trong 3 nhiệm vụ, là 1 trong 2 việc');
});
