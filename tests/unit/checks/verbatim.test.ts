/** The words of tasks, times and bodies against the plan's, in the body and in the rows of an appendix. */
import { describe, expect, test } from 'vitest';
import { checkVerbatim } from '../../../src/checks/verbatim.ts';
import type { CheckContext } from '../../../src/checks/check.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import type { Dataset } from '../../../src/tables/dataset.ts';
import { readClauses } from '../../../src/plan-text/read-clauses.ts';
import { csv, readSample } from '../../support/sample.ts';

/** Rows as the plan of Lâm Đồng has them; two share a task, two leads share a cell. */
const MDX = `
<Heading code="II" mark="II.">NHIỆM VỤ</Heading>
<Heading code="II.3" mark="3.">Sở Nội vụ chủ trì</Heading>
<Heading code="II.3.b" mark="b)">Nhiệm vụ</Heading>
<Clause code="II.3.b.1" mark="-">Rà soát chức năng, nhiệm vụ của cơ quan. Rà soát, bảo đảm cơ cấu số lượng lãnh đạo; báo cáo theo quy định.</Clause>
<AppendixTable>
<AppendixHead code="PL.0"><Cell>STT</Cell><Cell>Nhiệm vụ</Cell><Cell>Sản phẩm</Cell><Cell>Thời gian</Cell><Cell>Chủ trì</Cell></AppendixHead>
<AppendixRow code="PL.1" mark="1"><Cell>Tổ chức kiểm tra. Báo cáo kết quả.</Cell><Cell>Báo cáo</Cell><Cell>Hằng năm</Cell><Cell>Sở Tư pháp</Cell></AppendixRow>
<AppendixRow code="PL.2" mark="2"><Cell hop={2}>Ban hành kế hoạch kiểm tra</Cell><Cell>Kế hoạch của tỉnh</Cell><Cell>Trong tháng 01</Cell><Cell>Sở Nội vụ</Cell></AppendixRow>
<AppendixRow code="PL.2.2"><Cell>Kế hoạch của đơn vị</Cell><Cell>Trong tháng 6</Cell><Cell>Các cơ quan</Cell></AppendixRow>
</AppendixTable>
`;

const { clauses } = readClauses(MDX);

/** The problems of a task with these words, or of a body named for it. */
function problemsOf(task: Record<string, string>, assignment?: Record<string, string>): Problem[] {
  const row: Record<string, string> = {
    noi_dung: 'Ban hành kế hoạch kiểm tra',
    lich: 'khong_neu',
    ...task,
  };
  const named = assignment
    ? [{ ma_nhiem_vu: row['ma'] ?? '', vai_tro: 'chu_tri', thu_tu: 1, ...assignment }]
    : [];
  const { dataset } = readSample({
    'data/nhiem-vu.csv': csv('tasks', [row]),
    'data/phan-cong.csv': csv('assignments', named),
  });
  return checkVerbatim(dataset as Dataset, { clauses } as CheckContext);
}

const saidOf = (...row: Parameters<typeof problemsOf>): string[] =>
  problemsOf(...row).map(({ header, message }) => `${header ?? ''}: ${message}`);

describe("A task's words", () => {
  test.each([
    ['a whole paragraph', 'II.3.b.1', clauses[3]?.text ?? ''],
    ['its first sentence', 'II.3.b.1', 'Rà soát chức năng, nhiệm vụ của cơ quan.'],
    ['a sentence in it, without its stop', 'II.3.b.1', 'Rà soát chức năng, nhiệm vụ của cơ quan'],
    ['what stands before a semicolon', 'II.3.b.1', 'Rà soát, bảo đảm cơ cấu số lượng lãnh đạo'],
    ['what stands after one', 'II.3.b.1', 'báo cáo theo quy định.'],
    ['one cell of its row, without a row that it repeats', 'PL.1', 'Tổ chức kiểm tra. Báo cáo kết quả.'],
    ['the whole row', 'PL.1', 'Tổ chức kiểm tra. Báo cáo kết quả. Báo cáo Hằng năm Sở Tư pháp'],
    ['a cell that its row shares', 'PL.2.2', 'Ban hành kế hoạch kiểm tra'],
  ])('may be %s', (_name, ma, noi_dung) => {
    expect(saidOf({ ma, noi_dung })).toEqual([]);
  });

  test.each([
    [
      'half a sentence',
      { ma: 'II.3.b.1', noi_dung: 'Rà soát chức năng' },
      'có trong điều khoản, nhưng chỉ một phần.',
    ],
    [
      'a part of a cell',
      { ma: 'PL.1', noi_dung: 'Tổ chức kiểm tra.' },
      'có trong ô 2 của dòng, nhưng chỉ một phần.',
    ],
    [
      'two cells',
      { ma: 'PL.2', noi_dung: 'Ban hành kế hoạch kiểm tra Kế hoạch' },
      'có trong nhiều ô của dòng, nhưng chỉ một phần.',
    ],
    [
      'a cell and more',
      { ma: 'PL.2', noi_dung: 'Ban hành kế hoạch kiểm tra hằng năm' },
      'ô 2 của dòng không có chữ “hằng năm” ở cuối.',
    ],
    [
      'another word',
      { ma: 'PL.2', noi_dung: 'Ban hành kế hoạch tuyên truyền' },
      'khác từ chữ “tuyên truyền”: ô 2 của dòng viết “kiểm tra”.',
    ],
    [
      'another letter case',
      { ma: 'PL.2', noi_dung: 'Ban hành Kế hoạch kiểm tra' },
      'khác chữ hoa, chữ thường: ô 2 của dòng viết “Ban hành kế hoạch kiểm tra”.',
    ],
    [
      'the words of another code',
      { ma: 'PL.1', noi_dung: 'Ban hành kế hoạch kiểm tra' },
      'có nguyên văn ở mã PL.2.',
    ],
    ['nothing like it', { ma: 'PL.1', noi_dung: 'Hội thảo' }, 'điều khoản PL.1 của content/ke-hoach.mdx.'],
  ])('may not be %s, and the nearest is named', (_name, task, ending) => {
    expect(saidOf(task)).toEqual([expect.stringMatching(/^noi_dung: .*không có nguyên văn trong/u)]);
    expect(saidOf(task)[0]?.endsWith(ending), saidOf(task)[0]).toBe(true);
  });

  test('are to be one cell where the clause is a row, else a paragraph or its sentences', () => {
    const hints = ['PL.1', 'II.3.b.1'].map((ma) => problemsOf({ ma, noi_dung: 'Hội thảo' })[0]?.hint);
    expect(hints).toEqual([
      expect.stringContaining('đúng một ô của dòng'),
      expect.stringContaining('những câu trọn của đoạn'),
    ]);
  });
});

test('words about time are in the row, in a shared cell, or in the row below that belongs to it', () => {
  expect(saidOf({ ma: 'PL.2', thoi_gian: 'Trong tháng 01|Trong tháng 6' })).toEqual([]);
  expect(saidOf({ ma: 'PL.2.2', thoi_gian: 'trong tháng 6' })).toEqual([
    expect.stringContaining('khác chữ hoa, chữ thường: ô 4 của dòng viết “Trong tháng 6”'),
  ]);
});

describe('A body is named', () => {
  const task = { ma: 'II.3.b.1', noi_dung: 'Rà soát chức năng, nhiệm vụ của cơ quan' };
  const body = (nguyen_van: string) => ({ ma_don_vi: 'so-ct', nguyen_van });

  test.each([
    ['in a heading above, however far', task, 'Sở Nội vụ'],
    ['in a cell', { ma: 'PL.2' }, 'Sở Nội vụ'],
    ['in the row below that is no task of its own', { ma: 'PL.2' }, 'Các cơ quan'],
  ])('%s', (_name, row, words) => {
    expect(saidOf(row, body(words))).toEqual([]);
  });

  test('else it is said what differs', () => {
    expect(saidOf({ ma: 'PL.1', noi_dung: 'Báo cáo' }, body('Sở tư pháp'))).toEqual([
      'nguyen_van: “Sở tư pháp” không có nguyên văn trong điều khoản PL.1 hay tiêu đề PL: khác chữ hoa, chữ thường: ô 5 của dòng viết “Sở Tư pháp”.',
    ]);
  });
});
