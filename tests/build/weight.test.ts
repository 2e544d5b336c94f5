/**
 * What a reader has to load, as nginx sends it (the .br files of `npm run compress`): a page with its stylesheets
 * fits into the first packets of a connection, and reading asks for no script.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readPages, siteAddress, type BuiltPage } from '../support/built-site.ts';

const PAGE_LIMIT = 14_000;
const SCRIPT_LIMIT = 5 * 1024;

/** Pages that may weigh more, how much, and why. */
const HEAVIER: Record<string, [limit: number, reason: string]> = {
  '/ke-hoach/': [16_500, 'the whole plan on one page, so that it can be read, searched and printed as one'],
  '/phuong-phap/': [
    16_500,
    'every rule with its worked numbers on the one page that badges and charts link to',
  ],
  '/cong-bo/': [15_500, 'the whole guide of who publishes, read beside their programs'],
  '/cong-bo/thong-bao/': [16_000, 'every message of the check explained, found by the words of any of them'],
};

describe('a page', () => {
  const pages = readPages();
  const base = siteAddress(pages).pathname;
  const fileOf = (address: string) => join('dist', address.slice(base.length));

  test('weighs at most 14,000 bytes with its stylesheets', { timeout: 120_000 }, () => {
    const heavy = pages
      .map(
        (page) => [page.path, weigh(page.html) + sum(sheetsOf(page).map((file) => weighFile(file)))] as const,
      )
      .filter(([path, bytes]) => bytes > (HEAVIER[path]?.[0] ?? PAGE_LIMIT))
      .map(([path, bytes]) => `${path}: ${bytes}`);
    expect(heavy).toEqual([]);
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
