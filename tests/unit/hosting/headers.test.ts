/** What each path is sent with, and `_headers`, where every file meets exactly one rule. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headersFile } from '../../../src/hosting/headers-file.ts';
import { ASK_FIRST, FOR_EVER, headersOf } from '../../../src/hosting/headers.ts';
import { pagePolicy, responsePolicy } from '../../../src/hosting/security.ts';

const PATHS = [
  '/index.html',
  '/404.html',
  '/_astro/a.hash.css',
  '/_astro/b.hash.js',
  '/kiem-tra-du-lieu/index.html',
  '/kiem-tra-du-lieu/du-lieu.json',
  '/muc-tieu/index.html',
  '/muc-tieu/sang-che/index.html',
  '/nhung/sang-che/index.html',
  '/pagefind/texts/a1b2c3d4e5.json',
  '/pagefind/pagefind.js',
  '/pagefind/pagefind.vi_1.pf_meta',
  '/tim-kiem/index.html',
];

/** A file and the address a host serves it at, if that is another. */
const addressesOf = (path: string) => [...new Set([path, path.replace(/\/index\.html$/u, '/')])];

/** Applies the rules of the file as those hosts do: a final `*` matches the rest. */
function rulesOf(text: string): { rule: string; headers: Record<string, string> }[] {
  return text.split(/\n(?=\/)/u).map((block) => {
    const [rule = '', ...lines] = block.trimEnd().split('\n');
    const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/u.exec(line)?.slice(1) ?? ['?', line]);
    return { rule, headers: Object.fromEntries(headers) as Record<string, string> };
  });
}

function rulesMet(text: string, address: string) {
  return rulesOf(text).filter(({ rule }) =>
    rule.endsWith('*') ? address.startsWith(rule.slice(0, -1)) : address === rule,
  );
}

describe('A response', () => {
  test('may never hold inline script or style', () => {
    for (const path of PATHS) expect(responsePolicy(path)).not.toContain('unsafe-inline');
  });

  test('may compile WebAssembly on the search page alone', () => {
    const may = PATHS.filter((path) => responsePolicy(path).includes("'wasm-unsafe-eval'"));
    expect(may).toEqual(['/tim-kiem/index.html']);
    expect(responsePolicy('/con/tim-kiem/')).toBe(responsePolicy('/tim-kiem/'));
  });

  test('allows framing below /nhung/ only', () => {
    const may = PATHS.filter((path) => !responsePolicy(path).includes("frame-ancestors 'none'"));
    expect(may).toEqual(['/nhung/sang-che/index.html']);
  });

  test('is kept for ever if its name changes with its content, else asked for each time', () => {
    const kept = PATHS.filter((path) => headersOf(path)['Cache-Control'] === FOR_EVER);
    expect(kept).toEqual([
      '/_astro/a.hash.css',
      '/_astro/b.hash.js',
      '/pagefind/texts/a1b2c3d4e5.json',
      '/pagefind/pagefind.vi_1.pf_meta',
    ]);
    expect(headersOf('/')['Cache-Control']).toBe(ASK_FIRST);
  });

  test.each([
    ['/du-lieu/nhiem-vu.csv', true],
    ['/du-lieu/nhiem-vu.excel.csv', true],
    ['/du-lieu/so-theo-doi-gia-lai.xlsx', true],
    ['/du-lieu/so-theo-doi-gia-lai.zip', true],
    ['/du-lieu/datapackage.json', true],
    ['/du-lieu/catalog.jsonld', true],
    ['/du-lieu/SHA256SUMS', true],
    ['/api/v1/index.json', true],
    ['/api/v1/luoc-do/nguon.json', true],
    ['/con/duong/api/v1/nguon.json', true],
    ['/hinh/muc-tieu/sang-che-1200x675.png', true],
    ['/cap-nhat/feed.xml', true],
    ['/', false],
    ['/ke-hoach/index.html', false],
    ['/kiem-tra-du-lieu/index.html', false],
    ['/kiem-tra-du-lieu/du-lieu.json', false],
    ['/nhiem-vu/hang.json', false],
    ['/pagefind/pagefind.js', false],
    ['/404.html', false],
  ])('with %s may be read by scripts of other sites: %s', (path, isOpen) => {
    expect(headersOf(path)['Access-Control-Allow-Origin']).toBe(isOpen ? '*' : undefined);
  });

  test('names the pages a browser may fetch ahead, below whatever path the site is served from', () => {
    expect(headersOf('/muc-tieu/')['Speculation-Rules']).toBe('"/trang-ke-tiep.json"');
    expect(headersOf('/muc-tieu/', '/con/')['Speculation-Rules']).toBe('"/con/trang-ke-tiep.json"');
    expect(headersOf('/trang-ke-tiep.json')['Content-Type']).toBe('application/speculationrules+json');
    expect(headersFile(['/trang-ke-tiep.json'], '/con/')).toContain('"/con/trang-ke-tiep.json"');
  });

  test("carries the page's own policy and says besides who may frame it", () => {
    for (const path of PATHS) {
      expect(responsePolicy(path).replace(/; frame-ancestors 'none'/u, '')).toBe(pagePolicy(path));
    }
  });
});

describe('_headers', () => {
  test('opens a folder of data with one rule: a host reads a hundred of them', () => {
    const data = ['index.html', 'tu-dien/index.html', ...Array.from({ length: 99 }, (_, at) => `${at}.csv`)];
    const text = headersFile([...PATHS, ...data.map((name) => `/du-lieu/${name}`)], '/');
    const rules = rulesOf(text).filter(({ rule }) => rule.startsWith('/du-lieu/'));
    expect(rules.map(({ rule, headers }) => [rule, headers['Access-Control-Allow-Origin']])).toEqual([
      ['/du-lieu/*', '*'],
    ]);
  });

  test('meets every file with one rule, which says what the file is sent with', () => {
    const text = headersFile(PATHS, '/');
    for (const path of PATHS) {
      for (const address of addressesOf(path)) {
        expect(rulesMet(text, address).map(({ headers }) => headers)).toEqual([headersOf(path)]);
      }
    }
  });

  test('does so for any set of files', () => {
    const name = fc.constantFrom('a', 'b', 'tim-kiem', 'nhung', '_astro', 'pagefind');
    const file = fc.constantFrom('index.html', 'x.css', 'pagefind.js', 'vi_1.pf_meta');
    const parts = fc.tuple(fc.array(name, { maxLength: 3 }), file);
    const paths = fc.uniqueArray(parts.map(([folders, last]) => `/${[...folders, last].join('/')}`));
    fc.assert(
      fc.property(paths, (list) => {
        const text = headersFile(list, '/');
        for (const path of list) {
          for (const address of addressesOf(path)) {
            expect(rulesMet(text, address).map(({ headers }) => headers)).toEqual([headersOf(path)]);
          }
        }
      }),
    );
  });

  test('is below the base of the site', () => {
    const rules = rulesOf(headersFile(PATHS, '/con/duong/')).map(({ rule }) => rule);
    expect(rules.every((rule) => rule.startsWith('/con/duong/'))).toBe(true);
    expect(rules).toContain('/con/duong/');
  });
});
