/** What holds for every page's markup: how it introduces itself, and that it asks nothing of anybody else. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../src/plan-folder/load.ts';
import {
  attributeValues,
  isErrorPage,
  isFrame,
  listFiles,
  pageWords,
  readPages,
  siteAddress,
} from '../support/built-site.ts';

/** Words on how things are made: the pages speak of the plan. */
const MAKING = [
  /(?<!\p{L})AI(?!\p{L})/u,
  /chat ?gpt|(?<!\p{L})(?:claude|openai|copilot|gemini|llm)(?!\p{L})/iu,
];
const MAKING_VI = /trí tuệ nhân tạo|mô hình ngôn ngữ|tạo tự động bởi máy/iu;

describe('every page', () => {
  const pages = readPages();
  const home = siteAddress(pages);
  /** Asks all pages one thing; what is found wrong comes back as `page: what`. */
  const findAll = (find: (page: (typeof pages)[number]) => unknown[]): string[] =>
    pages.flatMap((page) => find(page).map((found) => `${page.path}: ${String(found)}`));
  const select = (selector: string) =>
    findAll(({ root }) => root.querySelectorAll(selector).map((element) => element.outerHTML.slice(0, 200)));
  const headOf = (selector: string, attribute: string) =>
    pages.map(({ root }) => root.querySelector(selector)?.getAttribute(attribute) ?? '');

  test('is in Vietnamese and has one h1', () => {
    expect(findAll(({ html }) => (/^<!doctype html><html lang="vi"/iu.test(html) ? [] : ['lang']))).toEqual(
      [],
    );
    const wrong = findAll(({ root }) => [root.querySelectorAll('h1').length].filter((count) => count !== 1));
    expect(wrong).toEqual([]);
  });

  test('has nothing after its html', () => {
    const ends = findAll(({ html }) => [html.trim().slice(-100)]);
    expect(ends.filter((end) => !end.endsWith('</html>'))).toEqual([]);
  });

  test('has a title and a description that no other page has', () => {
    const titles = pages.map(({ root }) => root.querySelector('head > title')?.text ?? '');
    const descriptions = headOf('meta[name="description"]', 'content');
    for (const texts of [titles, descriptions]) {
      expect(texts.filter((text) => text.trim() === '')).toEqual([]);
      expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
    }
  });

  test('has its own address as canonical, unless nobody should visit it directly', () => {
    const listed = pages.filter((page) => !isErrorPage(page) && !isFrame(page));
    const links = listed.map(({ root }) => root.querySelector('link[rel="canonical"]')?.getAttribute('href'));
    expect(links).toEqual(listed.map(({ path }) => new URL(path.slice(1), home).href));
  });

  test('forbids by policy all that is not of this site', () => {
    const policies = headOf('meta[http-equiv="Content-Security-Policy"]', 'content');
    const loose = pages.filter((_, index) => {
      const policy = policies[index] ?? '';
      return !policy.includes("default-src 'none'") || /unsafe-inline|'unsafe-eval'|\*|https?:/u.test(policy);
    });
    expect(loose.map(({ path }) => path)).toEqual([]);
    const wasm = pages.filter((_, index) => policies[index]?.includes('wasm-unsafe-eval'));
    expect(wasm.map(({ path }) => path)).toEqual(['/tim-kiem/']);
    const late = findAll(({ html }) =>
      html.indexOf('Content-Security-Policy') < html.search(/<link|<script/u) ? [] : ['policy'],
    );
    expect(late).toEqual([]);
  });

  test('has no script, style or handler inside', () => {
    // A data block is no script: nothing runs it, and the policy does not speak of it.
    const scripts = 'script:not([type="application/ld+json"])';
    expect(select(`${scripts}:not([src])`)).toEqual([]);
    expect(findAll(({ root }) => root.querySelectorAll(scripts).filter(({ text }) => text !== ''))).toEqual(
      [],
    );
    expect(select('style')).toEqual([]);
    expect(select('[style]')).toEqual([]);
    const handlers = findAll(({ root }) =>
      root
        .querySelectorAll('*')
        .flatMap((element) => Object.keys(element.attributes))
        .filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
    expect(findAll((page) => attributeValues(page).filter((value) => /^javascript:/iu.test(value)))).toEqual(
      [],
    );
  });

  test('takes nothing from another host', () => {
    const resources = findAll(({ root }) => [
      ...root
        .querySelectorAll('[src], use')
        .map((item) => item.getAttribute('src') ?? item.getAttribute('href')),
      ...root.querySelectorAll('link:not([rel="canonical"])').map((item) => item.getAttribute('href')),
    ]);
    expect(resources.length).toBeGreaterThan(pages.length);
    const isOwn = (resource: string) => resource.split(': ')[1]?.startsWith(home.pathname);
    expect(resources.filter((resource) => !isOwn(resource) || resource.includes(': //'))).toEqual([]);
    expect(select('img[srcset], source, iframe, object, embed, base')).toEqual([]);
    const sheets = listFiles('dist').filter((file) => file.endsWith('.css'));
    const foreign = sheets.filter((file) =>
      /@import|url\(\s*["']?(?:https?:)?\/\//u.test(readFileSync(`dist/${file}`, 'utf8')),
    );
    expect(foreign).toEqual([]);
  });

  test('gives no id twice, and none is asked for in vain', () => {
    const wrong = findAll(({ root }) => {
      const ids = root.querySelectorAll('[id]').map(({ id }) => id);
      const asked = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((name) =>
        root.querySelectorAll(`[${name}]`).flatMap((item) => item.getAttribute(name)?.split(' ') ?? []),
      );
      const drawn = [...root.innerHTML.matchAll(/url\(#([^)]+)\)/gu)].map(([, id = '']) => id);
      const vain = [...asked, ...drawn].filter((id) => !ids.includes(id));
      return [...ids.filter((id, index) => ids.indexOf(id) !== index), ...vain];
    });
    expect(wrong).toEqual([]);
  });

  test('says which text of the plan is shown', () => {
    const site = loadPlan().plan?.site;
    const notices = {
      du_thao: site?.notices.draftShort,
      ban_hanh: '',
      minh_hoa: site?.notices.illustrative,
      ban_thu: site?.notices.trial,
    };
    const notice = notices[site?.shownText ?? 'du_thao'] ?? 'no notice';
    expect(
      findAll((page) => (isFrame(page) || pageWords(page).includes(notice) ? [] : ['no notice'])),
    ).toEqual([]);
  });

  test('has no heading for changes without any', () => {
    const bare = findAll(({ root }) =>
      root
        .querySelectorAll('section')
        .filter((section) => section.querySelector('h2')?.text === 'Thay đổi của dữ liệu')
        .flatMap((section) => (section.querySelector('li') ? [] : ['no change'])),
    );
    expect(bare).toEqual([]);
  });

  test('says on paper, where its header is left out, what was printed and from which address', () => {
    const wrong = pages
      .filter((page) => !isFrame(page))
      .filter(({ root }) => {
        const address = root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
        const line = root.querySelector('.on-paper')?.text ?? '';
        return line === '' || !line.endsWith(address) || root.querySelector('main .on-paper');
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test.skipIf(process.env['PLAN_DIR'])('leads from its foot to what to do about a mistake, and a gap', () => {
    const wrong = pages
      .filter((page) => !isFrame(page))
      .filter(({ root }) => {
        const links = root.querySelectorAll('footer a').map((link) => link.getAttribute('href') ?? '');
        const goals = [/gioi-thieu\/#bao-loi$|^mailto:|issues\/new/u, /bao-chi\/#hoi$/u];
        return goals.some((goal) => !links.some((link) => goal.test(link)));
      });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('speaks of the plan, not of how pages are made', () => {
    const found = findAll((page) => {
      const text = [pageWords(page), ...attributeValues(page)].join('\n');
      return [...MAKING, MAKING_VI].map((words) => words.exec(text)?.[0]).filter(Boolean);
    });
    expect(found).toEqual([]);
  });
});
