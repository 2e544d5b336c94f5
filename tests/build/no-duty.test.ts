/** The site of a plan that asks nobody for reports: no page and no file has a word of a duty. "No day, no claim." */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sourceKindLabels, taskStatusLabels } from '../../src/labels.ts';
import { checkPlan } from '../support/build-plan.ts';
import {
  attributeValues,
  brokenLinks,
  listFiles,
  pageWords,
  readPages,
  type BuiltPage,
} from '../support/built-site.ts';
import { builtSite, NO_DUTY_SITE } from '../support/test-site.ts';

/** Statuses of tasks and a kind of source are called so in any plan. */
const OTHERWISE = [
  ...Object.values(taskStatusLabels).filter((label) => /báo cáo/iu.test(label)),
  `${sourceKindLabels.bao_cao} ·`,
];

/** Pages that tell what cells and templates may hold, for any plan; those that name the publisher's own report. */
const isFormat = (path: string) => /^\/(?:du-lieu\/(?:tu-dien|mau-word)|ban-thao\/\d+)\/$/u.test(path);

let dist = '';
let pages: BuiltPage[] = [];

beforeAll(async () => {
  dist = await builtSite(NO_DUTY_SITE);
  pages = readPages(dist);
}, 240_000);

const speaksOfReports = (text: string) =>
  /báo cáo|hạn gửi|bao-cao|\/yeu-cau\//iu.test(
    OTHERWISE.reduce((left, words) => left.replaceAll(words, ''), text),
  );

describe('a plan that asks nobody for reports', () => {
  test('is valid', async () => {
    expect(await checkPlan(NO_DUTY_SITE.plan, NO_DUTY_SITE.asOf)).toContain('Dữ liệu hợp lệ');
  });

  test('has pages of years, bodies and tasks, and no link that leads nowhere', () => {
    const paths = pages.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        '/',
        '/tien-do/',
        '/tien-do/2024/',
        '/don-vi/co-quan-hai/',
        '/nhiem-vu/iii-1/',
      ]),
    );
    expect(brokenLinks(pages, dist)).toEqual([]);
  });

  test('has no page that speaks of them, in its words or in what its elements say', () => {
    const speaking = pages
      .filter(({ path }) => !isFormat(path))
      .flatMap((page) =>
        [pageWords(page), ...attributeValues(page)]
          .filter(speaksOfReports)
          .map((words) => `${page.path}: ${words}`),
      );
    expect(speaking).toEqual([]);
  });

  test('has no file of them, and none whose lines speak of them', () => {
    const files = listFiles(dist);
    expect(files.filter((file) => /bao-cao|^yeu-cau/u.test(file) && !file.startsWith('mau/'))).toEqual([]);
    const told = files.filter((file) => /\.(?:csv|xml|svg|txt)$/u.test(file) || file.endsWith('hang.json'));
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter((file) => speaksOfReports(readFileSync(join(dist, file), 'utf8')))).toEqual([]);
  });
});
