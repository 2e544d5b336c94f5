/** Every way through the site leads somewhere, and every page the site promises is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { downloadedName } from '../../src/plan/site.ts';
import { audienceId, slugOf } from '../../src/addresses/urls.ts';
import { audiencesOf } from '../../src/views/audience-view.ts';
import { taskGroups } from '../../src/views/task/task-list.ts';
import {
  brokenLinks,
  isErrorPage,
  isFrame,
  pageAt,
  readPages,
  siteAddress,
  type BuiltPage,
} from '../support/built-site.ts';

const { plan } = loadPlan();
if (!plan) throw new Error('The plan has problems: see "npm run check".');

/** Addresses are permanent: removing one here breaks somebody's citation. */
const PAGES = [
  ...['/', '/ke-hoach/', '/muc-tieu/', '/nhiem-vu/', '/don-vi/', '/phan-cong/', '/tien-do/', '/tim-kiem/'],
  ...[
    '/du-lieu/',
    '/du-lieu/mau-word/',
    '/du-lieu/nhap-ke-hoach/',
    '/du-lieu/tu-dien/',
    '/nguon/',
    '/gioi-thieu/',
    '/phuong-phap/',
    '/tro-nang/',
    '/ghi-chu-bien-tap/',
    '/cong-bo/',
    '/kiem-tra-du-lieu/',
    '/404.html',
  ],
  ...plan.indicators.map(({ code }) => `/muc-tieu/${code}/`),
  ...plan.tasks.map(({ code }) => `/nhiem-vu/${slugOf(code)}/`),
  ...plan.agencies.map(({ code }) => `/don-vi/${code}/`),
  ...plan.years.map((year) => `/tien-do/${year}/`),
  '/doi-tuong/',
  ...audiencesOf(plan).map((audience) => `/doi-tuong/${audienceId(audience)}/`),
  ...plan.indicators.filter(({ kind }) => kind === 'muc_tieu').map(({ code }) => `/nhung/${code}/`),
  ...['/nhung/tien-do/bao-cao/', '/nhung/tien-do/tinh-trang/'],
];

/** Parts of pages that were linked to by their anchors: the page still has a place that leads on. */
const ANCHORS = [
  ...taskGroups(plan).flatMap(({ named }) => (named.agency ? [['/nhiem-vu/', named.agency.code]] : [])),
  ...audiencesOf(plan).map((audience) => ['/doi-tuong/', audienceId(audience)]),
] as [path: string, id: string][];

/** Pages nobody should reach from a search engine. */
const isUnlisted = (page: BuiltPage) => page.path === '/tim-kiem/' || isErrorPage(page) || isFrame(page);

describe('the site', () => {
  const pages = readPages();
  const home = siteAddress(pages);
  const linksOf = (path: string) =>
    pageAt(pages, path)
      .root.querySelectorAll('main a[href]')
      .map((link) => new URL(link.getAttribute('href') ?? '', new URL(path.slice(1), home)))
      .map(({ pathname, hash }) => `/${pathname.slice(home.pathname.length)}${hash}`);

  test('has every page', () => {
    const paths = new Set(pages.map(({ path }) => path));
    expect(PAGES.filter((path) => !paths.has(path))).toEqual([]);
  });

  test('has at every anchor it ever had a link to what was there', () => {
    const lost = ANCHORS.filter(([path, id]) => {
      const link = pageAt(pages, path).root.querySelector(`[id="${id}"] a`);
      return !link?.getAttribute('href')?.endsWith(`/${id}/`);
    });
    expect(lost).toEqual([]);
  });

  test('has no link and no fragment that leads nowhere', () => {
    expect(brokenLinks(pages, 'dist')).toEqual([]);
  });

  test('has every file of the open data', () => {
    const tables = [
      'tong-hop-nhiem-vu',
      'tong-hop-chi-so',
      'nhiem-vu',
      'don-vi',
      'phan-cong',
      'chi-so',
      'tien-do-chi-so',
      'tien-do-nhiem-vu',
      'tien-do-bao-cao',
      'nguon',
      'su-kien',
      'dieu-chinh',
      'dinh-chinh',
      'lich-cong-bo',
      'tu-viet-tat',
    ].map((table) => downloadedName(table, plan.site));
    const files = [
      ...['datapackage.json', 'catalog.jsonld', 'SHA256SUMS'].map((name) => `du-lieu/${name}`),
      ...tables.flatMap((table) => [`du-lieu/${table}.csv`, `du-lieu/${table}.excel.csv`]),
      ...tables.flatMap((table) => [`api/v1/${table}.json`, `api/v1/luoc-do/${table}.json`]),
      'api/v1/index.json',
    ];
    expect(files.filter((file) => !existsSync(join('dist', file)))).toEqual([]);
  });

  test('leads to search from every page, by a skip link and by a plain form', () => {
    const wrong = pages
      .filter((page) => page.path !== '/tim-kiem/' && !isFrame(page))
      .filter(({ root }) => {
        const search = `${home.pathname}tim-kiem/`;
        const input = root.querySelector(`form[action="${search}"] input[name="q"]`);
        return !input || !root.querySelector(`a.skip[href="${search}"]`);
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('lists every task, agency, indicator, year and source where one looks for them', () => {
    const lists: [page: string, goals: string[]][] = [
      ['/nhiem-vu/', plan.tasks.map(({ code }) => `/nhiem-vu/${slugOf(code)}/`)],
      ['/don-vi/', plan.agencies.map(({ code }) => `/don-vi/${code}/`)],
      ['/muc-tieu/', plan.indicators.map(({ code }) => `/muc-tieu/${code}/`)],
      ['/tien-do/', plan.years.map((year) => `/tien-do/${year}/`)],
      ['/nguon/', plan.sources.map(({ code }) => `/nguon/#${code}`)],
    ];
    const missing = lists.flatMap(([page, goals]) => {
      const links = new Set(linksOf(page));
      return goals.filter((goal) => !links.has(goal));
    });
    expect(missing).toEqual([]);
  });

  test('names in its sitemap the pages one may land on, and no other', () => {
    const sitemap = readFileSync('dist/sitemap-0.xml', 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address]) => address);
    const expected = pages
      .filter((page) => !isUnlisted(page))
      .map(({ path }) => new URL(path.slice(1), home).href);
    expect(listed.toSorted(compare)).toEqual(expected.toSorted(compare));
  });

  test('has the sitemap and the rules for crawlers', () => {
    const robots = readFileSync('dist/robots.txt', 'utf8').split('\n');
    expect(robots).toContain(plan.site.shownText === 'minh_hoa' ? 'Disallow: /' : 'Allow: /');
    const sitemap = robots.find((line) => line.startsWith('Sitemap: '))?.slice('Sitemap: '.length) ?? '';
    expect(sitemap.startsWith(home.href)).toBe(true);
    expect(existsSync(join('dist', sitemap.slice(home.href.length)))).toBe(true);
  });

  test('hides from crawlers the pages that say what went wrong', () => {
    const hidden = pages.filter(isErrorPage);
    expect(hidden.map(({ path }) => path).toSorted(compare)).toEqual([
      '/404.html',
      '/loi/may-chu/',
      '/loi/yeu-cau/',
    ]);
    for (const { root } of hidden) {
      expect(root.querySelector('meta[name="robots"]')?.getAttribute('content')).toContain('noindex');
    }
  });
});

function compare(a = '', b = ''): number {
  return a < b ? -1 : 1;
}
