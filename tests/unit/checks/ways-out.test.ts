/** What an official of another plan stumbles over first: the message names the cause and the way out. */
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { wordingOf } from '../../../src/problems/messages.ts';
import { readSite } from '../../../src/reading/read-site.ts';
import { siteData } from '../../support/sample.ts';

const hintOf = (...[code, facts]: Parameters<typeof wordingOf>) => wordingOf(code, facts).hint;

describe('A message shows the way out', () => {
  test.each([{ han: '' }, { han: '15/12' }, {}])('where a report has no day of the year: %o', (deadline) => {
    const { problems } = readSite(stringify({ ...siteData, bao_cao: { tu_nam: 2021, ...deadline } }));
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/bao_cao\.han: .*bỏ cả mục bao_cao; .*nghia-vu-bao-cao\.csv/u),
    ]);
  });

  test('where a setting is not there at all, without a word of programming', () => {
    const { problems } = readSite(stringify({ ...siteData, tinh: undefined }));
    expect(problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('tinh: chưa ghi, mà mục này phải có'),
    ]);
  });

  test('if a task of a row is more or less than one cell, and if it is in no row', () => {
    const facts = { value: 'A', where: 'điều khoản PL.1' };
    expect(hintOf('not-verbatim', { ...facts, textOf: 'row' })).toContain('đúng một ô của dòng');
    expect(hintOf('not-verbatim', { ...facts, textOf: 'clause' })).toContain('những câu trọn của đoạn');
    expect(hintOf('not-verbatim', facts)).toMatch(/giữ nguyên\.$/u);
  });

  test.each([
    ['tien-do-bao-cao', /“ky”.*“ma_nghia_vu”.*nghia-vu-bao-cao\.csv/u],
    ['tien-do-nhiem-vu', /“thu_tu”.*“ky”/u],
    ['tien-do-chi-so', /“phan_to”/u],
    ['nguon', /hai dòng\.$/u],
  ])('where two rows of %s are one', (table, way) => {
    expect(hintOf('duplicate-key', { first: 'dòng 2', key: 'khóa “a”', table })).toMatch(way);
  });

  test('where a target lies beyond the plan, but not where its year is a slip', () => {
    const facts = { header: 'nam_muc_tieu', from: 2020, to: 2030 };
    expect(hintOf('horizon', { ...facts, value: '2045' })).toContain('moc-chi-so.csv');
    expect(hintOf('horizon', { ...facts, value: '2003' })).toBe('Kiểm tra lại năm.');
    expect(hintOf('horizon', { ...facts, value: '2045', header: 'tu_nam' })).toBe('Kiểm tra lại năm.');
  });

  test('where a target names no year, or its value is a yes', () => {
    expect(hintOf('target-incomplete', { header: 'nam_muc_tieu' })).toMatch(
      /hang_nam.*khong_neu ở “ap_dung”/u,
    );
    expect(hintOf('target-incomplete', { header: 'so_sanh' })).not.toContain('ap_dung');
    expect(hintOf('number', { value: 'Có' })).toContain('Ghi 1 nếu có, 0 nếu không');
    expect(hintOf('number', { value: 'mười' })).toContain('Chỉ ghi chữ số');
  });
});
