/**
 * The built index and the real engine: questions find their pages however they are typed, every record can be
 * opened and read, and the index is made of small files that come out the same each time. How well it does on
 * the questions kept aside is not looked at here.
 */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPlan } from '../../src/plan-folder/load.ts';
import type { Task } from '../../src/tables/rows.ts';
import { IndexMaker } from '../../src/search/build/index-maker.ts';
import { recordsOf } from '../../src/search/build/records.ts';
import { splitSigns } from '../../src/search/query/index-format.ts';
import { slugOf } from '../../src/addresses/urls.ts';
import { taskName } from '../../src/wording/task-name.ts';
import { listFiles, readPages } from '../support/built-site.ts';
import { openSearch, type NodeSearch } from '../support/search-in-node.ts';
import { readQueries } from '../support/search-queries.ts';

const INDEX = 'dist/pagefind';
const { plan = expect.fail() } = loadPlan();
const pageOf = ({ code }: Task) => `/nhiem-vu/${slugOf(code)}/`;
const queries = readQueries().filter(({ part }) => part === 'chinh');
const pages = readPages();
let search: NodeSearch;

beforeAll(async () => {
  search = await openSearch();
});

/** The first addresses found for each question, typed in some way. */
async function asked(type: (text: string) => string, some = queries): Promise<string[][]> {
  const found: string[][] = [];
  for (const { text } of some) found.push(await search.urls(type(text)));
  return found;
}

/** One query in eight: all are split in the same way, as the unit tests of `words.ts` show. */
const eighth = <Item>(all: Item[]) => all.filter((_, at) => at % 8 === 0);

const unmarked = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
/** How many of a hundred queries have an answer among the first results. */
const success = (found: string[][], among: number) =>
  (100 *
    found.filter((urls, at) => urls.slice(0, among).some((url) => queries[at]?.answers.includes(url)))
      .length) /
  queries.length;
const empty = (found: string[][]) =>
  (100 * found.filter((urls) => urls.length === 0).length) / queries.length;

describe('a question', { timeout: 240_000 }, () => {
  let marked: string[][];
  let plain: string[][];
  beforeAll(async () => {
    marked = await asked((text) => text);
    plain = await asked(unmarked);
  }, 240_000);

  test('has its answer among the first three results, mostly as the first', () => {
    expect(success(marked, 3)).toBeGreaterThanOrEqual(95);
    expect(success(marked, 1)).toBeGreaterThanOrEqual(85);
    expect(empty(marked)).toBeLessThanOrEqual(1);
  });

  test('without marks is answered nearly as well', () => {
    expect(success(marked, 3) - success(plain, 3)).toBeLessThanOrEqual(3);
    expect(success(marked, 1) - success(plain, 1)).toBeLessThanOrEqual(3);
    expect(empty(plain)).toBeLessThanOrEqual(1);
  });

  test.each([
    ['in NFD', (text: string) => text.normalize('NFD')],
    ['in capitals', (text: string) => text.toUpperCase()],
  ])('%s has exactly the same answers', async (_, type) => {
    expect(await asked(type, eighth(queries))).toEqual(eighth(marked));
  });

  test('without marks in capitals has the answers of small letters', async () => {
    const loud = await asked((text) => unmarked(text).toUpperCase(), eighth(queries));
    expect(loud).toEqual(eighth(plain));
  });

  test('with a slip nearly always finds something', async () => {
    const some = queries.filter((_, at) => at % 2 === 0);
    const found = await Promise.all(some.map(({ slip }) => search.find(slip)));
    const none = found.filter(({ ranked }) => ranked.length === 0);
    expect((100 * none.length) / some.length).toBeLessThanOrEqual(1);
  });
});

describe('a task', { timeout: 120_000 }, () => {
  const spelt = [(text: string) => text, unmarked];
  /** A row of the appendix and the task it repeats may share their words. */
  const isOf = ({ code, repeats }: Task) => {
    const works = plan.tasks.filter((row) => (row.repeats ?? row.code) === (repeats ?? code));
    return works.map(pageOf);
  };
  const lost = async (wordsOf: (task: Task) => string | undefined) => {
    const asked = plan.tasks.flatMap((task) =>
      spelt.map((spell) => ({ task, text: spell(wordsOf(task) ?? '') })),
    );
    const missed: string[] = [];
    for (const { task, text } of asked.filter((row) => row.text !== '')) {
      const [first = ''] = await search.urls(text, 1);
      if (!isOf(task).includes(first)) missed.push(`${text}: ${first}`);
    }
    return missed;
  };

  test('is found first by its name, with its marks and without', async () => {
    expect(await lost(taskName)).toEqual([]);
  });

  test('is found first by its plain sentence', async () => {
    expect(await lost(({ plainText }) => plainText)).toEqual([]);
  });

  test('is found first by its code', async () => {
    for (const task of plan.tasks) expect(await search.urls(task.code, 1)).toEqual([pageOf(task)]);
  });
});

describe('a record', () => {
  test('leads to a built page that may be found, and to a place on it', async () => {
    const places = new Set(
      pages
        .filter(({ root }) => !root.querySelector('meta[name="robots"][content*="noindex"]'))
        .flatMap(({ path, root }) => [
          path,
          ...root.querySelectorAll('[id]').map(({ id }) => `${path}#${id}`),
        ]),
    );
    const { ids } = search.sources.data.catalog;
    const records = await Promise.all(ids.map((_, at) => search.texts.of(at)));
    expect(records.map(({ url }) => url).filter((url) => !places.has(url))).toEqual([]);
    expect(new Set(records.map(({ url }) => url)).size).toBe(ids.length);
  });

  test('gives the words of its page back as they were written, title first, without a sign of the index', async () => {
    const expected = pages.flatMap(({ path, html }) => recordsOf(html, path));
    const { ids, titles } = search.sources.data.catalog;
    expect(ids).toHaveLength(expected.length);
    for (const at of ids.keys()) {
      const { url, words } = await search.texts.of(at);
      const record = expected.find((known) => known.url === url);
      const text = words.map(splitSigns).join(' ');
      expect(text).not.toMatch(/\u02BC|\u0335|\u2060/u);
      expect(text).toBe(`${record?.title ?? ''} · ${record?.text ?? ''}`.normalize('NFC'));
      expect(words.slice(0, titles[at]?.[0]).map(splitSigns).join(' ')).toBe(record?.title.normalize('NFC'));
    }
  });

  test('of a task is called by its name, its code behind', async () => {
    const { ids, titles } = search.sources.data.catalog;
    const called = await Promise.all(
      ids.map(async (_, at) => {
        const { url, words } = await search.texts.of(at);
        return [url, words.slice(0, titles[at]?.[0]).map(splitSigns).join(' ')] as const;
      }),
    );
    const names = new Map(called);
    for (const task of plan.tasks)
      expect(names.get(pageOf(task))).toBe(`${taskName(task)} · ${task.code}`.normalize('NFC'));
  });

  test('of a task has its results, not their sources, which are separate records', () => {
    const tasks = pages.filter(({ path }) => /^\/nhiem-vu\/[^/]+\/$/u.test(path));
    const cited = tasks.flatMap(({ path, html, root }) => {
      const text = recordsOf(html, path)[0]?.text ?? '';
      return root.querySelectorAll('p.small:has(.source)').map((citation) => ({
        hasResult: text.includes(citation.previousElementSibling?.text.trim() ?? '-'),
        hasSource: text.includes(citation.text.replace(/\s+/gu, ' ').trim()),
      }));
    });
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter(({ hasResult, hasSource }) => !hasResult || hasSource)).toEqual([]);
  });
});

describe('the index', () => {
  const files = listFiles(INDEX);

  test('is in chunks of 8 KB at most', () => {
    const chunks = files.filter((file) => file.endsWith('.pf_index'));
    expect(chunks.length).toBeGreaterThan(20);
    expect(chunks.filter((file) => statSync(join(INDEX, file)).size > 8 * 1024)).toEqual([]);
  });

  test('has nothing beside it that this site does not use', () => {
    const known =
      /^(?:index\/vi_\w+\.pf_index|texts\/\w{10}\.json|pagefind\.vi_\w+\.pf_meta|pagefind-entry\.json|pagefind\.js|wasm\.\w+\.pagefind|so-muc\.json)$/u;
    expect(files.filter((file) => !known.test(file))).toEqual([]);
  });

  test('made twice from the same pages is the same to the byte', { timeout: 120_000 }, async () => {
    const make = async () => {
      const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
      const maker = new IndexMaker(plan);
      for (const { path, html } of pages) maker.add(path, html);
      const count = await maker.finish(folder);
      const contents = listFiles(folder).map((file) => [file, readFileSync(join(folder, file), 'latin1')]);
      rmSync(folder, { recursive: true });
      return { count, contents };
    };
    const made = await make();
    expect(made.count).toBe(search.sources.data.catalog.ids.length);
    expect(await make()).toEqual(made);
  });
});
