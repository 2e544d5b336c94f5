/** `content/site.yaml`: whatever is wrong in it is a problem with a place, never an exception. */
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readSite } from '../../../src/reading/read-site.ts';
import { placed, siteData } from '../../support/sample.ts';

/** The messages about the sample's site with some keys changed. */
function messagesOf(changes: Record<string, unknown>): string[] {
  const { site, problems } = readSite(stringify({ ...siteData, ...changes }));
  expect(site === undefined).toBe(problems.length > 0);
  return problems.map((found) => found.message);
}

describe('A site is read', () => {
  test('into the words of the code', () => {
    const { site, problems } = readSite(stringify(siteData));
    expect(problems).toEqual([]);
    expect(site).toMatchObject({
      province: 'Mẫu',
      horizon: { from: 2020, to: 2030 },
      adopted: { number: '1/KH', date: '2020-09-15', source: 'kh-1' },
      reporting: { deadline: '11-30', fromYear: 2021 },
    });
  });

  test('with the clauses about reports and the superior body, where they are stated', () => {
    const { site } = readSite(
      stringify({
        ...siteData,
        bao_cao: { ...siteData.bao_cao, dan_chieu: 'IV.2', tong_hop: 'IV.1' },
        co_quan_cong_bo: { ...siteData.co_quan_cong_bo, cap_tren: 'Ủy ban nhân dân tỉnh Mẫu' },
      }),
    );
    expect(site?.reporting).toMatchObject({ clause: 'IV.2', summaryClause: 'IV.1' });
    expect(site?.publisher.superior).toBe('Ủy ban nhân dân tỉnh Mẫu');
  });

  test('without what a plan may lack: adoption, duty to report, boundary, review, care of targets, the law', () => {
    const { ban_hanh, bao_cao, ...rest } = siteData;
    expect([ban_hanh.nguon, bao_cao.han]).toEqual(['kh-1', '11-30']);
    const { site } = readSite(stringify(rest));
    expect(site).toBeDefined();
    const { adopted, reporting, boundary, review, targetCare, informationLaw } = site ?? {};
    const lacking = [
      adopted,
      reporting,
      boundary,
      review,
      targetCare,
      informationLaw,
      site?.publisher.superior,
    ];
    expect(lacking).toEqual(lacking.map(() => undefined));
  });

  test('with a byte order mark, CRLF and decomposed letters', () => {
    const text = `\uFEFF${stringify(siteData).replaceAll('\n', '\r\n')}`.normalize('NFD');
    expect(readSite(text)).toEqual(readSite(stringify(siteData)));
  });
});

describe('A site is refused', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['a missing key', { tinh: undefined }, 'tinh'],
    ['a key without a value', { tinh: null }, 'tinh'],
    ['an empty value', { tinh: '  ' }, 'tinh'],
    ['a missing key inside another', { thoi_ky: { tu: 2020 } }, 'thoi_ky.den'],
    ['an unknown key', { tinhh: 'Mẫu' }, 'tinhh'],
    ['a day that does not exist', { cap_nhat: '2025-02-30' }, 'cap_nhat'],
    ['a day with slashes', { lich_su_tu: '01/07/2025' }, 'lich_su_tu'],
    ['a day of adoption that is a year', { ban_hanh: { so: '1', ngay: 2020, nguon: 'a' } }, 'ban_hanh.ngay'],
    ['a text state nobody knows', { van_ban_dang_hien: 'nhap' }, 'van_ban_dang_hien'],
    ['a year in words', { thoi_ky: { tu: 'hai nghìn', den: 2030 } }, 'thoi_ky.tu'],
    ['an address that is none', { dia_chi: 'so-theo-doi' }, 'dia_chi'],
    ['a duty to report without its deadline', { bao_cao: { tu_nam: 2021 } }, 'bao_cao.han'],
    ['a clause without a code', { bao_cao: { ...siteData.bao_cao, dan_chieu: ' ' } }, 'bao_cao.dan_chieu'],
    ['a deadline in words', { bao_cao: { han: '30/11', tu_nam: 2021 } }, 'bao_cao.han'],
    ['a deadline in no month', { bao_cao: { han: '13-45', tu_nam: 2021 } }, 'bao_cao.han'],
    ['a deadline on the 31st of a short month', { bao_cao: { han: '11-31', tu_nam: 2021 } }, 'bao_cao.han'],
  ])('for %s', (_name, changes, key) => {
    const messages = messagesOf(changes);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(key);
  });

  test('for all its faults at once', () => {
    const messages = messagesOf({ tinh: '', cap_nhat: 'nay', them: 1 }).join('\n');
    for (const key of ['tinh', 'cap_nhat', 'them']) expect(messages).toContain(key);
  });

  test.each([
    ['a quote left open', 'tinh: Mẫu\nmo_ta: "a\n', 'site content/site.yaml:3'],
    ['a key that comes twice', 'tinh: A\ntinh: B\n', 'site content/site.yaml:2'],
    ['a tab as indent', 'thoi_ky:\n\ttu: 2020\n', 'site content/site.yaml:2'],
    ['two documents', 'tinh: A\n---\ntinh: B\n', 'site content/site.yaml:2'],
  ])('for broken YAML: %s', (_name, text, expected) => {
    expect(readSite(text).problems.map(placed)).toEqual([expected]);
  });

  test.each([
    ['nothing', ''],
    ['a list', '- tinh\n'],
    ['a word', 'tinh'],
    ['an alias in a site that is whole', aliased()],
    ['a billion laughs', bomb()],
    ['brackets without end', '['.repeat(20_000)],
  ])('for %s, as a problem', (_name, text) => {
    const { site, problems } = readSite(text);
    expect(site).toBeUndefined();
    expect(problems.every((found) => found.code === 'site' && found.file === 'content/site.yaml')).toBe(true);
    expect(problems.length).toBeGreaterThan(0);
  });
});

/** The sample's site, with one value as a YAML alias. */
function aliased(): string {
  return stringify(siteData)
    .replace('tinh: Mẫu', 'tinh: &a Mẫu')
    .replace('ten_tinh: tỉnh Mẫu', 'ten_tinh: *a');
}

/** Nine levels of nine aliases each: a billion words in a few lines. */
function bomb(): string {
  const level = (index: number) => {
    const item = index === 0 ? 'ha' : `*a${index - 1}`;
    return `a${index}: &a${index} [${Array.from({ length: 9 }, () => item).join(', ')}]\n`;
  };
  return Array.from({ length: 9 }, (_, index) => level(index)).join('');
}
