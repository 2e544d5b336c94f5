/**
 * Sentences of two real plans, word for word (`tests/fixtures/`): what they say that the first plan of this site
 * does not is read without being forced into its forms, and every page says what the plan says and no more.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { checkPlan } from '../support/build-site.ts';
import { brokenLinks, pageAt, pageWords, readPages, type BuiltPage } from '../support/built-site.ts';
import { builtSite, LAM_DONG_SITE, RESOLUTION_SITE } from '../support/test-site.ts';

test.each([LAM_DONG_SITE.plan, RESOLUTION_SITE.plan])('%s is taken as it is', async (plan) => {
  expect(await checkPlan(plan, LAM_DONG_SITE.asOf)).toContain('Dữ liệu hợp lệ');
});

describe('A reform plan of another province', () => {
  let pages: BuiltPage[] = [];
  let dist = '';
  const words = (path: string) => pageWords(pageAt(pages, path));

  beforeAll(async () => {
    dist = await builtSite(LAM_DONG_SITE);
    pages = readPages(dist);
  }, 240_000);

  test('has no link that leads nowhere and no cell left unsaid', () => {
    expect(brokenLinks(pages, dist)).toEqual([]);
    const odd = pages.filter((page) => /undefined|NaN|Infinity|\[ĐIỀN/u.test(pageWords(page)));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  test('says on every page that it is a trial without publisher', () => {
    const silent = pages.filter((page) => !pageWords(page).includes('Bản thử'));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test.each([
    ['pl-vi-7', 'Đã qua mốc quý I/2026', '“Trong quý I năm 2026”'],
    ['pl-vii-1', 'Đã qua mốc 15/4/2026', 'chậm nhất là ngày 15/4/2026'],
    ['pl-ii-11', 'Chưa thấy kết quả được công bố', '“Định kỳ hằng tháng”'],
    ['pl-ii-5', 'Theo phân công tại Quyết định số 1441/QĐ-UBND', 'Chưa thấy kết quả được công bố'],
  ])('task %s says when and who in the words of the plan', (task, ...said) => {
    const page = words(`/nhiem-vu/${task}/`);
    for (const sentence of said) expect(page).toContain(sentence);
  });

  test('says of a body task what its rows in the appendix want brought about', () => {
    expect(words('/nhiem-vu/ii-6-b-6/')).toMatch(
      /Dòng phụ lục PL\.VI\.7 nêu: “Trung tâm IOC đi vào hoạt động”/u,
    );
  });

  test('names a year once where it is the first and the last', () => {
    expect(words('/nhiem-vu/')).toContain('mỗi ô một năm, 2026)');
  });

  test('counts a task of the body with two appendix rows once', () => {
    expect(words('/nhiem-vu/pl-vi-7/')).toMatch(/Cả 3 nhiệm vụ này là một việc/u);
  });

  test.each([
    ['van-ban-cap-nhat', '100 %, hằng năm', /(?:ít nhất|Ít nhất) 100/u],
    ['giai-ngan', 'trên 90 %, hằng năm', /đến năm 2030/u],
    ['ho-so-dung-han', 'Mức này xét theo năm', /đến năm 2030|Đạt/u],
  ])('target %s is worded as in the plan, for each year', (target, said, never) => {
    const page = words(`/muc-tieu/${target}/`).replaceAll('\u00A0', ' ');
    expect(page).toContain(said);
    expect(page).not.toMatch(never);
  });
});

describe('A resolution with ranks, months and two appendices', () => {
  let pages: BuiltPage[] = [];

  beforeAll(async () => {
    pages = readPages(await builtSite(RESOLUTION_SITE));
  }, 240_000);

  test.each([
    ['/muc-tieu/canh-tranh-so-dna/', 'không quá hạng 3, đến năm 2030', /ít nhất/iu],
    ['/muc-tieu/an-toan-thong-tin/', 'chỉ tiêu đến năm 2030: không quá hạng 10', /Đạt chỉ tiêu|ít nhất/u],
    ['/muc-tieu/chi-ngan-sach/', 'ít nhất 3 %, hằng năm', /đến năm 2030/u],
    ['/nhiem-vu/pl2-7/', 'Đã qua mốc tháng 01/2025', /Chưa đến mốc/u],
    ['/nhiem-vu/pl2-2/', '“Thường xuyên”', /không nêu thời gian/u],
    ['/nhiem-vu/pl2-47/', '“2025 - 2026”', /không nêu thời gian/u],
    ['/don-vi/ubnd-tinh/', 'hạn ngày 15/6 và ngày 01/12', /hằng năm|không nêu tên/u],
  ])('%s says what it asks for: %s', (path, said, never) => {
    const words = pageWords(pageAt(pages, path)).replaceAll('\u00A0', ' ');
    expect(words).toContain(said);
    expect(words).not.toMatch(never);
  });
});
