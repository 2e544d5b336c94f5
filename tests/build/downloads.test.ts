/** The downloads: every table, for programs and for Excel, and good enough to be fed back in. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { anySchema } from '../../src/tables/any-table.ts';
import {
  downloadName,
  filledColumns,
  publishedColumns,
  publishedName,
  publishedRows,
} from '../../src/reading/canonical.ts';
import { canonicalCsv } from '../support/canonical-csv.ts';
import type { DataFile } from '../../src/reading/files.ts';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { readDataset } from '../../src/checks/read-dataset.ts';
import { tableNames } from '../../src/tables/table-names.ts';
import type { TableName } from '../../src/tables/table-names.ts';
import type { Tables } from '../../src/tables/rows.ts';
import { pageAt, readPages, siteAddress } from '../support/built-site.ts';

const { plan } = loadPlan();
if (!plan) throw new Error('The plan has problems: see "npm run check".');
const { site, clauses } = plan;

/** One that this plan needs no row of is not published. */
const published = tableNames.filter((table) => plan[table].length > 0 || !anySchema(table).isRare);

describe.each(published.map((table) => [downloadName(table, site), table] as const))(
  '%s.csv',
  (name, table) => {
    const bytes = existsSync(pathOf(name)) ? readFileSync(pathOf(name)) : Buffer.of();

    test('has a header, the rows of the plan, and lines that end as RFC 4180 says', () => {
      const { data } = Papa.parse<string[]>(bytes.toString(), { skipEmptyLines: true });
      const columns = filledColumns(publishedColumns(table), publishedRows(table, plan.frozen));
      expect(data[0]).toEqual(columns.map(({ header }) => header));
      expect(data).toHaveLength(plan[table].length + 1);
      expect(bytes.toString()).toMatch(/^[^\uFEFF].*\r\n$/su);
    });

    test('has the same bytes after a BOM for Excel', () => {
      expect(readFileSync(pathOf(`${name}.excel`))).toEqual(
        Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), bytes]),
      );
    });

    test('is offered on the page of downloads and explained there', () => {
      const { root } = pageAt(readPages(), '/du-lieu/');
      const links = root.querySelectorAll('a[download]').map((link) => link.getAttribute('href') ?? '');
      expect(links.filter((link) => link.endsWith(`/du-lieu/${name}.csv`))).toHaveLength(1);
      expect(links.filter((link) => link.endsWith(`/du-lieu/${name}.excel.csv`))).toHaveLength(1);
      const { root: dictionary } = pageAt(readPages(), `/du-lieu/tu-dien/${publishedName(table)}/`);
      const terms = dictionary.querySelectorAll('dt code').map(({ text }) => text);
      expect(terms).toEqual(expect.arrayContaining(anySchema(table).columns.map(({ header }) => header)));
    });
  },
);

describe('the page of downloads', () => {
  const { root } = pageAt(readPages(), '/du-lieu/');
  const hrefs = root.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '');
  const sums = readFileSync('dist/du-lieu/SHA256SUMS', 'utf8').trimEnd().split('\n');
  const files = sums.map((line) => [line.slice(0, 64), line.slice(66)] as const);

  test('offers one joined table, one workbook and one ZIP before anything else', () => {
    const offered = root.querySelectorAll('main a[download]').map((link) => link.getAttribute('href') ?? '');
    const endings = [/tong-hop-nhiem-vu\.excel\.csv$/u, /tong-hop-nhiem-vu\.csv$/u, /\.xlsx$/u, /\.zip$/u];
    for (const [index, ending] of endings.entries()) expect(offered[index]).toMatch(ending);
  });

  test('links every file that has a checksum, and each checksum is that of the file', () => {
    expect(files.length).toBeGreaterThan(tableNames.length * 2);
    for (const [hash, name] of files) {
      expect(hrefs.filter((href) => href.endsWith(`/du-lieu/${name}`)).length, name).toBeGreaterThan(0);
      const bytes = readFileSync(`dist/du-lieu/${name}`);
      expect(createHash('sha256').update(bytes).digest('hex'), name).toBe(hash);
    }
  });

  test('shows the checksum of each table, the workbook and the ZIP', () => {
    const shown = root.querySelectorAll('details dd').map(({ text }) => text.trim());
    const expected = files.filter(([, name]) => !/\.excel\.csv$|\.json$/u.test(name)).map(([hash]) => hash);
    expect(new Set(shown)).toEqual(new Set(expected));
  });

  test('has a line for each program, with the full address of the joined table', () => {
    const lines = root.querySelectorAll('#mot-dong-lenh dd').map(({ text }) => text.trim());
    const home = siteAddress(readPages()).href;
    expect(lines.length).toBeGreaterThanOrEqual(5);
    for (const line of lines) {
      const [address = ''] = /https?:\/\/[^"\s]+/u.exec(line) ?? [];
      expect(existsSync(join('dist', address.slice(home.length))), line).toBe(true);
    }
  });

  test('names its files in the data block, as they are', () => {
    const [block] = root.querySelectorAll('script[type="application/ld+json"]');
    const { distribution } = JSON.parse(block?.innerHTML ?? '') as {
      distribution: { contentUrl: string; sha256: string }[];
    };
    const named = distribution.map(({ contentUrl, sha256 }) => `${sha256}  ${basename(contentUrl)}`);
    expect(named).toHaveLength(3);
    expect(sums).toEqual(expect.arrayContaining(named));
  });
});

describe('the downloads fed back in', () => {
  test('are read without a problem and give the same downloads', () => {
    const { dataset, problems } = readDataset(published.flatMap(toFiles), site, clauses);
    expect(problems).toEqual([]);
    const tables = Object.fromEntries(
      tableNames.map((table) => [table, dataset[table].map(({ row }) => row)]),
    ) as unknown as Tables;
    for (const table of published) {
      expect(canonicalCsv(table, tables)).toBe(readFileSync(pathOf(downloadName(table, site)), 'utf8'));
    }
  });
});

function pathOf(name: string): string {
  return `dist/du-lieu/${name}.csv`;
}

/** A download as files of a plan: a table of all years becomes one file per year, without its column `nam`. */
function toFiles(table: TableName): DataFile[] {
  const { name, yearly } = anySchema(table);
  const bytes = readFileSync(pathOf(downloadName(table, site)));
  if (!yearly) return [{ path: `data/${name}.csv`, bytes }];
  const [header = [], ...rows] = Papa.parse<string[]>(bytes.toString(), { skipEmptyLines: true }).data;
  return [...Map.groupBy(rows, ([year]) => year)].map(([year = '', lines]) => ({
    path: `data/tien-do/${year}/${name}.csv`,
    bytes: Buffer.from(Papa.unparse([header, ...lines].map((cells) => cells.slice(1)))),
  }));
}
