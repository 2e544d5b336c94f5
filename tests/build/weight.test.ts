/**
 * What a reader has to load, as nginx sends it (the .br files of `npm run compress`): a page fits into the first
 * packets of a connection, all pages share one sheet, and reading asks for no script.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPages, siteAddress, type BuiltPage } from '../support/built-site.ts';

const PAGE_LIMIT = 9000;
const SHEET_LIMIT = 7_200;
const SCRIPT_LIMIT = 5 * 1024;

/** Pages that may weigh more, how much, and why. */
const HEAVIER: Record<string, [limit: number, reason: string]> = {
  '/nguon/': [12_000, 'grows with every source that is cited'],
  '/ke-hoach/': [12_000, 'the whole plan on one page, so that it can be read, searched and printed as one'],
  '/phuong-phap/': [
    12_000,
    'every rule with its worked numbers on the one page that badges and charts link to',
  ],
  '/cong-bo/': [12_000, 'the whole guide of who publishes, read beside their programs'],
  '/cong-bo/thong-bao/': [12_000, 'every message of the check explained, found by the words of any of them'],
};

/** Sheets a page has besides the one of all. */
const OWN_SHEETS: Record<string, string[]> = {
  '/kiem-tra-du-lieu/': ['kiem-tra-du-lieu'],
  '/tim-kiem/': ['tim-kiem'],
};

/** What a browser loads of a page before anybody asks for more. */
const LOADED =
  'link:is([rel="stylesheet"], [rel="icon"], [rel="preload"], [rel="modulepreload"], [rel="manifest"]), ' +
  'img:not([loading="lazy"]), iframe, object, embed, video, audio';

describe('a page', () => {
  const pages = readPages();
  const base = siteAddress(pages).pathname;
  const fileOf = (address: string) => join('dist', address.slice(base.length));

  test('weighs at most 9,000 bytes', { timeout: 120_000 }, () => {
    const heavy = pages
      .map((page) => [page.path, weigh(page.html)] as const)
      .filter(([path, bytes]) => bytes > (HEAVIER[path]?.[0] ?? PAGE_LIMIT))
      .map(([path, bytes]) => `${path}: ${bytes}`);
    expect(heavy).toEqual([]);
  });

  test('links the one sheet of all pages, and no other but what it alone needs', () => {
    const shared = new Set<string>();
    for (const page of pages) {
      const sheets = sheetsOf(page);
      const own = sheets.filter((file) => !basename(file).startsWith('site.'));
      expect(own.map((file) => basename(file).split('.')[0])).toEqual(OWN_SHEETS[page.path] ?? []);
      expect(sheets.length, page.path).toBe(own.length + 1);
      for (const file of sheets) if (!own.includes(file)) shared.add(file);
    }
    expect(shared.size).toBe(1);
  });

  test('asks for its sheet and the icon, where no script runs', () => {
    for (const page of pages) {
      const loaded = page.root.querySelectorAll(LOADED);
      expect(loaded.length, page.path).toBe(sheetsOf(page).length + 1);
      for (const file of sheetsOf(page))
        expect(readFileSync(file, 'utf8')).not.toMatch(/@import|@font-face|url\(/u);
    }
  });

  test('has a sheet of at most 7,200 bytes in which the layers stand in their order', () => {
    const [file = ''] = pages
      .flatMap((page) => sheetsOf(page))
      .filter((one) => basename(one).startsWith('site.'));
    expect(weighFile(file)).toBeLessThanOrEqual(SHEET_LIMIT);
    const layers = readFileSync(file, 'utf8').matchAll(/@layer ([^{;]+)/gu);
    const named = [...layers].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
    expect([...new Set(named)]).toEqual(['base', 'prose', 'parts', 'print', 'components']);
  });

  test('has at most 5 KB of scripts, the search page and the one that checks data aside', () => {
    const heavy = pages
      .filter(({ path }) => !['/tim-kiem/', '/kiem-tra-du-lieu/'].includes(path))
      .map((page) => [page.path, sum([...scriptsOf(page)].map((file) => weighFile(file)))] as const)
      .filter(([, bytes]) => bytes > SCRIPT_LIMIT)
      .map(([path, bytes]) => `${path}: ${bytes}`);
    expect(heavy).toEqual([]);
  });

  function sheetsOf({ root }: BuiltPage): string[] {
    const links = root.querySelectorAll('link[rel="stylesheet"]');
    return links.map((link) => fileOf(link.getAttribute('href') ?? ''));
  }

  /** A page's scripts with all they import. */
  function scriptsOf({ root }: BuiltPage): Set<string> {
    const scripts = root.querySelectorAll('script[src]');
    const found = new Set(scripts.map((script) => fileOf(script.getAttribute('src') ?? '')));
    for (const file of found) {
      const imports = readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/gu);
      for (const [, path = ''] of imports) found.add(join(dirname(file), path));
    }
    return found;
  }
});

function weigh(content: string | Buffer): number {
  return brotliCompressSync(content).length;
}

/** Pages share their sheets: each is weighed once. */
const weights = new Map<string, number>();

function weighFile(file: string): number {
  const known = weights.get(file) ?? weigh(readFileSync(file));
  weights.set(file, known);
  return known;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
