/**
 * The site of a plan without reporting duties, boundary change and audiences: no page and no file mentions any
 * of these, nor another plan. "No day, no claim."
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { sourceKindLabels } from '../../src/labels/records.ts';
import { taskStatusLabels } from '../../src/labels/tasks.ts';
import { checkPlan } from '../support/build-site.ts';
import {
  attributeValues,
  brokenLinks,
  listFiles,
  pageWords,
  readPages,
  type BuiltPage,
} from '../support/built-site.ts';
import { builtSite, NO_DUTY_SITE } from '../support/test-site.ts';

/** Statuses of tasks and a kind of source have these names in any plan. */
const OTHERWISE = [
  ...Object.values(taskStatusLabels).filter((label) => /báo cáo/iu.test(label)),
  `${sourceKindLabels.bao_cao} ·`,
];

/** Pages on what cells and templates may contain, for any plan; those that name the publisher's own report. */
const isFormat = (path: string) =>
  /^\/(?:du-lieu\/(?:tu-dien(?:\/[^/]+)?|mau-word|nhap-ke-hoach)|cong-bo\/thong-bao|ban-thao\/\d+)\/$/u.test(
    path,
  );

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

describe('a plan without reporting duties', () => {
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

/** What a file says to a reader: its name, and its text where it has one. */
const texts = () =>
  listFiles(dist)
    .filter(
      (file) => /\.(?:html|csv|xml|svg|txt|json|jsonld)$/u.test(file) && !/^(?:_astro|pagefind)/u.test(file),
    )
    .map((file): [string, string] => [file, readFileSync(join(dist, file), 'utf8')]);
const found = (words: RegExp) =>
  texts().flatMap(([file, text]) => {
    const hit = words.exec(text);
    return hit ? [`${file}: ${text.slice(Math.max(0, hit.index - 60), hit.index + 60)}`] : [];
  });

describe('a plan whose territory never changed', () => {
  test('has nothing of territories on its pages and in its files', () => {
    // The kinds of events are listed in the dictionary; what checks tables in the browser knows every column.
    const speaking = pages
      .filter(({ path }) => !path.startsWith('/du-lieu/tu-dien/'))
      .flatMap((page) =>
        [pageWords(page), ...attributeValues(page)].filter((words) => /địa bàn|địa giới/iu.test(words)),
      );
    expect(speaking).toEqual([]);
    const files = texts().filter(
      ([file]) => /\.(?:csv|svg)$/u.test(file) || file === 'du-lieu/datapackage.json',
    );
    expect(files.filter(([, text]) => /pham_vi|dia_ban/u.test(text)).map(([file]) => file)).toEqual([]);
  });
});

describe('a plan without audiences', () => {
  test('has no page, filter, block or address of audiences', () => {
    expect(pages.map(({ path }) => path).filter((path) => path.startsWith('/doi-tuong/'))).toEqual([]);
    expect(found(/\/doi-tuong\/|Việc nào dành cho bạn/u)).toEqual([]);
  });
});

test('nothing of the first plan appears on the site of another', () => {
  expect(
    found(/gia lai|gialai|pleiku|sở hữu trí tuệ|sáng chế|nhãn hiệu|khcn|hợp tác xã|III\.1\.6/iu),
  ).toEqual([]);
  expect(listFiles(dist).filter((file) => file.startsWith('huong-dan/'))).toEqual([]);
});
