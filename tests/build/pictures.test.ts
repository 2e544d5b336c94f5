/** Pictures, frames and cards of the built site: each is there, is as large as promised, and says what its page says. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { embedName, slugOf } from '../../src/addresses/urls.ts';
import { exportedCharts } from '../../src/views/pictures/exported-charts.ts';
import { taskName } from '../../src/wording/task-name.ts';
import {
  isErrorPage,
  isFrame,
  listFiles,
  pageAt,
  pageWords,
  readPages,
  siteAddress,
} from '../support/built-site.ts';
import { pngSize } from '../support/png.ts';

const { plan } = loadPlan();
if (!plan) throw new Error('The plan has problems: see "npm run check".');

const pages = readPages();
const home = siteAddress(pages);
const fileOf = (address: string) => join('dist', new URL(address, home).pathname.slice(home.pathname.length));
const offers = pages.flatMap((page) =>
  page.root.querySelectorAll('.take').map((root) => ({
    page,
    root,
    files: root.querySelectorAll('a[download]').map((link) => fileOf(link.getAttribute('href') ?? '')),
  })),
);

describe('beside every chart', () => {
  test('two pictures, the outlines and the numbers are offered', () => {
    expect(offers.length).toBeGreaterThan(5);
    for (const { files } of offers) {
      expect(files.map((file) => /(?:-\d+x\d+)?\.\w+$/u.exec(file)?.[0])).toEqual([
        '-1200x675.png',
        '-1080x1080.png',
        '.svg',
        '.csv',
      ]);
      expect(files.filter((file) => !existsSync(file))).toEqual([]);
    }
  });

  test('a picture is as large as its name says', () => {
    for (const file of offers.flatMap(({ files }) => files).filter((name) => name.endsWith('.png'))) {
      const [, width, height] = /-(\d+)x(\d+)\.png$/u.exec(file) ?? [];
      expect(pngSize(readFileSync(file))).toEqual({ width: Number(width), height: Number(height) });
    }
  });

  test('an SVG needs no font, names its chart, and says the day of its figures', () => {
    for (const { page, files } of offers) {
      const text = readFileSync(files[2] ?? '', 'utf8');
      const title = /<title>([^<]+)</u.exec(text)?.[1] ?? '';
      expect(text).not.toMatch(/<text|<script|href=/u);
      expect(text).toContain('Tính đến ngày ');
      if (page.path.startsWith('/muc-tieu/')) expect(page.root.querySelector('h1')?.text).toBe(title);
    }
  });

  test('the numbers open in Excel and are as many in every line', () => {
    for (const { files } of offers) {
      const text = readFileSync(files[3] ?? '', 'utf8');
      expect(text.startsWith('\uFEFF')).toBe(true);
      const lines = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
      expect(lines.length).toBeGreaterThan(1);
      expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
    }
  });

  test('the code of a frame leads to a page that is there, and the citation to this one', () => {
    for (const { page, root } of offers) {
      const [code = '', citation = '', bibtex = ''] = root.querySelectorAll('pre').map(({ text }) => text);
      const source = /src="([^"]+)"/u.exec(code)?.[1] ?? '';
      expect(existsSync(join(fileOf(source), 'index.html'))).toBe(true);
      for (const text of [citation, bibtex]) expect(text).toContain(new URL(page.path.slice(1), home).href);
    }
  });

  test('nothing else is drawn than what is offered', () => {
    const drawn = listFiles('dist/hinh').map((file) => join('dist/hinh', file));
    const offered = offers.flatMap(({ files }) => files);
    expect(drawn.toSorted(compare)).toEqual(offered.toSorted(compare));
  });
});

describe('a frame for another page', () => {
  const frames = pages.filter(isFrame);

  test('is there for every chart', () => {
    expect(frames).toHaveLength(offers.length);
  });

  test('holds no script, no form and no other page, and names day and live figure', () => {
    for (const { root, path } of frames) {
      expect(root.querySelectorAll('script, form, iframe, input')).toEqual([]);
      const words = pageWords(pageAt(pages, path));
      expect(words).toMatch(/Tính đến ngày \d{2}\/\d{1,2}\/\d{4}\./u);
      const links = root.querySelectorAll('a[href]');
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        expect(link.getAttribute('target')).toBe('_blank');
        expect(link.getAttribute('href')?.startsWith(home.href)).toBe(true);
      }
    }
  });

  test('says which text of the plan is shown next to its words or numbers, and only there', () => {
    const { draftShort, illustrative, trial } = plan.site.notices;
    const notice = { du_thao: draftShort, ban_hanh: '', minh_hoa: illustrative, ban_thu: trial }[
      plan.site.shownText
    ];
    for (const chart of exportedCharts(plan)) {
      const words = pageWords(pageAt(pages, `/nhung/${embedName(chart)}/`));
      expect(words.includes(notice)).toBe(!chart.isContext || plan.site.shownText !== 'du_thao');
    }
  });

  test('sends search engines to the live page', () => {
    for (const { root } of frames) {
      expect(root.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
      const live = root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
      expect(existsSync(join(fileOf(live), 'index.html'))).toBe(true);
    }
  });
});

describe('a link that is shared', () => {
  const listed = pages.filter((page) => !isErrorPage(page) && !isFrame(page));
  const meta = (page: (typeof pages)[number], name: string) =>
    page.root.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';

  test('shows a large picture that is there, of the size it states', () => {
    for (const page of listed) {
      const address = meta(page, 'og:image');
      expect(address.startsWith(home.href)).toBe(true);
      const size = pngSize(readFileSync(fileOf(address)));
      expect([meta(page, 'og:image:width'), meta(page, 'og:image:height')]).toEqual(
        [size.width, size.height].map(String),
      );
      expect(meta(page, 'twitter:card')).toBe('summary_large_image');
      expect(meta(page, 'og:url')).toBe(new URL(page.path.slice(1), home).href);
    }
  });

  test('shows a separate picture for the home page and every indicator, agency and year', () => {
    const own = [
      '/',
      ...plan.indicators.map(({ code }) => `/muc-tieu/${code}/`),
      ...plan.agencies.map(({ code }) => `/don-vi/${code}/`),
      ...plan.years.map((year) => `/tien-do/${year}/`),
    ].map((path) => pageAt(pages, path));
    const pictures = own.map((page) => meta(page, 'og:image'));
    expect(new Set(pictures).size).toBe(own.length);
    for (const page of own) {
      const title = page.root.querySelector('h1')?.text.trim().replaceAll('\u00a0', ' ') ?? '';
      expect(meta(page, 'og:image:alt').startsWith(title.replace(/[.\s]+$/u, ''))).toBe(true);
    }
  });

  test('shows for a task a separate picture with its name as title', () => {
    const own = plan.tasks.map((task) => ({ task, page: pageAt(pages, `/nhiem-vu/${slugOf(task.code)}/`) }));
    expect(new Set(own.map(({ page }) => meta(page, 'og:image'))).size).toBe(own.length);
    for (const { task, page } of own)
      expect(meta(page, 'og:image:alt').startsWith(taskName(task).replace(/\.$/u, ''))).toBe(true);
  });

  test('says only what the page says, too', () => {
    const years = plan.years.map((year) => pageAt(pages, `/tien-do/${year}/`));
    for (const page of years) {
      const sentences = meta(page, 'og:description').split(/(?<=\.) /u);
      for (const sentence of sentences) expect(pageWords(page)).toContain(sentence);
    }
  });

  test('no card is drawn that no page shows', () => {
    const shown = new Set(listed.map((page) => fileOf(meta(page, 'og:image'))));
    const drawn = listFiles('dist/chia-se').map((file) => join('dist/chia-se', file));
    expect(drawn.filter((file) => !shown.has(file))).toEqual([]);
  });
});

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
