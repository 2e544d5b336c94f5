/** The page that checks data in the browser: what it weighs, what it may do, what it compares with. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/reading/decode.ts';
import { planDir, readFiles } from '../../src/plan-folder/load.ts';
import type { PublishedPlan } from '../../src/checks/published-plan.ts';
import { pageAt, readPages } from '../support/built-site.ts';

const PATH = '/kiem-tra-du-lieu/';
/** The checker loads every check and every wording with its fix. */
const LIMIT = 104 * 1024;

describe('the page that checks data', () => {
  const pages = readPages();
  const { root } = pageAt(pages, PATH);
  const script = nameOf(root.querySelector('script[src]')?.getAttribute('src'));
  const code = readScript(script);
  const worker = /worker-[\w-]+\.js/u.exec(code)?.[0] ?? '';

  test('has at most 104 KB of scripts, compressed, its worker included', () => {
    const all = withImports([script, worker]);
    const bytes = all.map((file) => gzipSync(readScript(file), { level: 9 }).length);
    expect(bytes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(LIMIT);
    expect(worker).not.toBe('');
  });

  test('is alone in loading them', () => {
    const others = pages.filter(({ path, html }) => path !== PATH && html.includes(script));
    expect(others.map(({ path }) => path)).toEqual([]);
    const callers = readdirSync('dist/_astro').filter(
      (file) => file.endsWith('.js') && file !== worker && readScript(file).includes(worker),
    );
    expect(callers).toEqual([script]);
  });

  test('may connect to nothing but this site, and is alone in starting a worker from a blob', () => {
    const policies = pages.map(
      ({ root: page }) =>
        page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '',
    );
    const policy = policies[pages.findIndex(({ path }) => path === PATH)];
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("worker-src 'self' blob:");
    expect(policies.filter((text) => text.includes('blob:'))).toEqual([policy]);
  });

  test('is given the published files as they are', () => {
    const published = JSON.parse(readFileSync(`dist${PATH}du-lieu.json`, 'utf8')) as PublishedPlan;
    const files = readFiles(planDir).files.map(({ path, bytes }) => ({ path, text: decode(bytes) }));
    expect(published.files).toEqual(files);
    expect(published.clauses.length).toBeGreaterThan(0);
  });

  test('without script says where the files are checked instead', () => {
    expect(root.querySelector('noscript')?.text).toContain('gửi các tệp để công bố');
    expect(root.querySelector('#kiem-tra')?.hasAttribute('hidden')).toBe(true);
  });
});

function readScript(file: string): string {
  return readFileSync(`dist/_astro/${file}`, 'utf8');
}

function nameOf(address = ''): string {
  return address.split('/').at(-1) ?? '';
}

/** The scripts and all they import. */
function withImports(files: string[]): string[] {
  const found = new Set(files);
  for (const file of found) {
    const imports = readScript(file).matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/gu);
    for (const [, path] of imports) found.add(nameOf(path));
  }
  return [...found];
}
