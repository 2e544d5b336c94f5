/**
 * Another province's plan is built from its folder alone: an invented one, whose cells try to be markup and
 * code. It is checked and built twice for the same day, each time by the commands a province would run.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anySchema, type AnyRow } from '../../src/tables/any-table.ts';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { tableNames } from '../../src/tables/table-names.ts';
import { recordsOf } from '../../src/search/build/records.ts';
import { slugOf } from '../../src/addresses/urls.ts';
import { taskName } from '../../src/wording/task-name.ts';
import { buildSite, checkPlan } from '../support/build-site.ts';
import {
  attributeValues,
  brokenLinks,
  foldWhiteSpace,
  listFiles,
  pageAt,
  pageWords,
  readPages,
  type BuiltPage,
} from '../support/built-site.ts';
import { builtSite, HOSTILE_SITE } from '../support/test-site.ts';

const { plan: PLAN, asOf: AS_OF } = HOSTILE_SITE;
const HOSTILE = `<script>alert(1)</script><img src=x onerror=alert(1)>{7*7} "quotes" & 'apostrophes' </style> \${x}`;

/** Tables the pages show; the others are only offered for download. */
const SHOWN = ['agencies', 'tasks', 'indicators', 'sources', 'events', 'observations', 'results'] as const;

const folder = mkdtempSync(join(tmpdir(), 'plan-thu-nghiem-'));
const second = join(folder, 'second');
let first = '';
let checked = '';
let pages: BuiltPage[] = [];

beforeAll(async () => {
  checked = await checkPlan(PLAN, AS_OF);
  first = await builtSite(HOSTILE_SITE);
  await buildSite(PLAN, AS_OF, second, { hasDesignPage: true });
  pages = readPages(first);
}, 240_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("another province's plan", () => {
  test('is valid', () => {
    expect(checked).toContain('Dữ liệu hợp lệ');
  });

  test('names no other province', () => {
    const texts = listFiles(first).filter((file) =>
      /\.(?:html|css|csv|js|json|jsonld|svg|txt|xml)$/u.test(file),
    );
    const wrong = texts.filter((file) =>
      /gia[\s-]*lai/iu.test(readFileSync(join(first, file), 'utf8').normalize('NFC')),
    );
    expect(wrong).toEqual([]);
    expect(texts.length).toBeGreaterThan(pages.length);
  });

  test('has no link that leads nowhere', () => {
    // The page of components shows a pager without its pages.
    const readers = pages.filter(({ path }) => path !== '/thiet-ke/');
    expect(brokenLinks(readers, first)).toEqual([]);
  });

  test('writes values of both territories as people do', () => {
    const context = pageWords(pageAt(pages, '/muc-tieu/so-boi-canh/'));
    for (const words of ['1,234', '1.018', 'địa bàn cũ', 'địa bàn mới']) expect(context).toContain(words);
  });

  test('calls a task without a short title by the beginning of its words, and finds it by all of them', () => {
    const { tasks } = loadPlan(PLAN).plan ?? expect.fail();
    const untitled = tasks.filter(({ shortTitle }) => shortTitle === undefined);
    expect(untitled.length).toBeGreaterThan(0);
    for (const task of untitled)
      expect(foldWhiteSpace(task.text)).toContain(
        foldWhiteSpace(taskName(task)).replace(/…$| \(phụ lục\)$/u, ''),
      );
    const heads = pageAt(pages, '/phan-cong/').root.querySelectorAll('.matrix thead a');
    expect(heads.map((head) => foldWhiteSpace(head.text))).toEqual(
      tasks.map((task) => foldWhiteSpace(`${taskName(task)}, ${task.code}`)),
    );
    for (const task of tasks) {
      const { path, html } = pageAt(pages, `/nhiem-vu/${slugOf(task.code)}/`);
      const [record] = recordsOf(html, path);
      expect(record?.title).toBe(foldWhiteSpace(`${taskName(task)} · ${task.code}`));
      expect(`${record?.title ?? ''} ${record?.text ?? ''}`).toContain(foldWhiteSpace(task.text));
    }
  });

  test('shows what its own columns say, in its own words, where the row says it and nowhere else', () => {
    const said = (path: string) => pageWords(pageAt(pages, path)).replaceAll('\u00A0', ' ');
    const [one, third] = [said('/nhiem-vu/ii-1-1/'), said('/nhiem-vu/ii-1-3/')];
    expect(one).toContain(foldWhiteSpace(`Nơi làm ${HOSTILE}`));
    expect(one).toContain(foldWhiteSpace(`Nơi làm việc một ${HOSTILE}`));
    expect(one).toContain('Mức đầu tư 1.250,5 triệu đồng');
    expect(one).toContain(foldWhiteSpace(`Đã chi: 7 triệu đồng ${HOSTILE}.`));
    expect(one).not.toContain('Ngày bàn giao');
    expect(third).toContain('Mức đầu tư 25 triệu đồng Ban đầu: 20 triệu đồng, đã được điều chỉnh.');
    expect(third).toContain('mức đầu tư 20 → 25 triệu đồng');
    expect(third).toContain('Ngày bàn giao 30/6/2027');
    expect(said('/nhiem-vu/ii-1-2/')).not.toContain('Mức đầu tư');
    const found = recordsOf(pageAt(pages, '/nhiem-vu/ii-1-1/').html, '/').map(({ text }) => text);
    expect(found.join(' ')).toContain(foldWhiteSpace(`Nơi làm việc một ${HOSTILE}`));
    expect(said('/muc-tieu/so-dat/')).toContain('Vốn giao -3,5');
    expect(said('/muc-tieu/so-dat/')).toContain(foldWhiteSpace(`Cách lấy số: Cách lấy số ${HOSTILE}.`));
    expect(said('/don-vi/co-quan-hai/')).toContain('Ngày lập 03/02/2001');
    expect(said('/du-lieu/tu-dien/nhiem-vu/')).toContain(
      'Mức đầu tư (triệu đồng). Cột riêng của Kế hoạch này.',
    );
    expect(readFileSync(join(first, 'du-lieu/minh-hoa-nhiem-vu.csv'), 'utf8')).toMatch(
      /,noi_lam,muc_dau_tu,ngay_ban_giao\r\n/u,
    );
  });

  test('leads to the archived copy of a source where the plan has one, and to none elsewhere', () => {
    const { sources } = loadPlan(PLAN).plan ?? expect.fail();
    expect(sources.some(({ archived }) => archived !== undefined)).toBe(true);
    const { root } = pageAt(pages, '/nguon/');
    for (const { code, archived } of sources) {
      const links = root.querySelectorAll(`#${code} a`).filter(({ text }) => text.trim() === 'bản lưu');
      expect(links.map((link) => link.getAttribute('href'))).toEqual(
        archived === undefined ? [] : [archived],
      );
    }
  });

  test('is the same to the byte when built again for the same day', () => {
    expect(listFiles(second)).toEqual(listFiles(first));
    const different = listFiles(first).filter(
      (file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
    );
    expect(different).toEqual([]);
  });
});

const isOwnScript = (element: HTMLElement) => element.getAttribute('src')?.startsWith('/_astro/') ?? false;

/** Data that cannot end its element: no character of it opens or closes one. */
const isDataBlock = (element: HTMLElement) =>
  element.getAttribute('type') === 'application/ld+json' && !/[<>]/u.test(element.innerHTML);

describe('text from a table', () => {
  test('tries to be markup in every column that takes text', () => {
    const { plan } = loadPlan(PLAN);
    // These name tables, rows, columns and pages that must be there.
    const names = ['tep', 'khoa', 'cot', 'trang'];
    // What this plan does without.
    const without = ['ten_ngan', 'noi_gon'];
    const left = new Set([...names, ...without]);
    const tame = tableNames.flatMap((table) =>
      anySchema(table)
        .columns.filter(({ type, header }) => ['text', 'link'].includes(type) && !left.has(header))
        .filter(({ field }) => {
          const rows = (plan?.[table] ?? []) as unknown as AnyRow[];
          return !rows.some((row) => String(row[field]).includes('<script>'));
        })
        .map(({ header }) => `${table} ${header}`),
    );
    expect(tame).toEqual([]);
  });

  test('makes no element and no attribute', () => {
    const allowed = /^[a-z][a-z0-9:_-]*(?:\[[a-z]+\])?$/iu;
    const made = pages.flatMap(({ path, root }) =>
      root
        .querySelectorAll('*')
        .filter(
          (element) =>
            ['img', 'style'].includes(element.rawTagName) ||
            (element.rawTagName === 'script' && !isOwnScript(element) && !isDataBlock(element)) ||
            Object.keys(element.attributes).some((name) => !allowed.test(name) || name.startsWith('on')),
        )
        .map((element) => `${path}: ${element.outerHTML.slice(0, 200)}`),
    );
    expect(made).toEqual([]);
    // Inside an attribute's quotes "<" is a letter like any other.
    const outside = pages.map(({ path, html }) => [path, html.replace(/="[^"]*"/gu, '')] as const);
    expect(pages.filter(({ html }) => html.includes('application/ld+json')).length).toBeGreaterThan(1);
    const raw = /<script>|<img|<\/style>|onerror=alert\(1\)(?:>|&gt;)49/iu;
    expect(outside.filter(([, html]) => raw.test(html)).map(([path]) => path)).toEqual([]);
  });

  test('is on the pages exactly as typed', () => {
    const { plan } = loadPlan(PLAN);
    const cells = SHOWN.flatMap((table) => (plan?.[table] ?? []) as object[])
      .flatMap((row) => Object.values(row) as unknown[])
      .filter((value) => typeof value === 'string' && value.includes(HOSTILE)) as string[];
    const texts = pages
      .map((page) => foldWhiteSpace([pageWords(page), ...attributeValues(page)].join(' ')))
      .join('\n');
    expect(cells.length).toBeGreaterThanOrEqual(30);
    expect(cells.filter((cell) => !texts.includes(foldWhiteSpace(cell)))).toEqual([]);
  });

  test('is escaped in titles and descriptions, too', () => {
    const { root } = pageAt(pages, '/muc-tieu/so-dat/');
    expect(root.querySelector('head > title')?.text).toContain(`Chỉ số đạt ${HOSTILE}`);
    expect(root.querySelector('meta[property="og:title"]')?.getAttribute('content')).toContain(HOSTILE);
    expect(root.querySelector('h1')?.text).toContain(HOSTILE);
  });

  test('is in the data block of its page, whole and harmless', () => {
    const [block] = pageAt(pages, '/muc-tieu/so-dat/').root.querySelectorAll('script[type$="ld+json"]');
    const { name } = JSON.parse(block?.innerHTML ?? '{}') as { name?: string };
    expect(name).toContain(`Chỉ số đạt ${HOSTILE}`);
  });

  test('keeps a hostile address inside its link', () => {
    const link = pageAt(pages, '/nguon/').root.querySelector('#minh-hoa-mot a');
    expect(link?.getAttribute('href')).toBe(`https://nguon.example/?a="><script>alert(1)</script>&b={7*7}'`);
  });
});
