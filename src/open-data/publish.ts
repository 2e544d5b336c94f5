/** All files of the open data, generated from the plan: pages link them, endpoints serve them. */
import { writeRows } from '../reading/canonical.ts';
import type { Plan } from '../plan/plan.ts';
import { aboutData, type About } from './about.ts';
import { apiIndex } from './api-index.ts';
import { archive } from './archive.ts';
import { catalog, type CatalogEntry } from './catalog.ts';
import { dataPackage } from './data-package.ts';
import { schemaAddress, tableJson, tableSchema } from './json.ts';
import { checksums, jsonFile, openFile, type OpenFile } from './open-file.ts';
import { openTables, type OpenTable } from './open-table.ts';
import type { PublishedTable } from './published-table.ts';
import { readme } from './readme.ts';
import { workbook } from './workbook.ts';

export interface PublishedFiles {
  about: About;
  tables: PublishedTable[];
  workbook: OpenFile;
  archive: OpenFile;
  /** By path: `du-lieu/nhiem-vu.csv`. */
  files: Map<string, OpenFile>;
}

/** `home`: full address of the home page, with final slash. */
export async function publish(plan: Plan, home: string): Promise<PublishedFiles> {
  const about = aboutData(plan, home);
  const tables = openTables(plan, home).map((table) => publishTable(table, about));
  const book = openFile(
    `du-lieu/${about.name}.xlsx`,
    'xlsx',
    await workbook(
      tables.map(({ table }) => table),
      about,
    ),
  );
  const description = jsonFile(
    'du-lieu/datapackage.json',
    'json',
    dataPackage(
      about,
      plan.sources,
      tables.map(({ table, csv }) => ({ table, file: csv })),
    ),
  );
  const csvs = tables.map(({ csv }) => csv);
  const notes = openFile('DOC-TRUOC.txt', 'text', readme(about, tables));
  const zip = openFile(
    `du-lieu/${about.name}.zip`,
    'zip',
    archive([notes, book, description, ...csvs], about.asOf),
  );
  const downloads = [zip, book, ...tables.flatMap(({ csv, excelCsv }) => [csv, excelCsv]), description];
  const files = [
    ...downloads,
    openFile('du-lieu/SHA256SUMS', 'text', checksums(downloads)),
    jsonFile('du-lieu/catalog.jsonld', 'jsonld', catalog(about, catalogEntries(about, tables, book, zip))),
    ...tables.flatMap(({ json, schema }) => [json, schema]),
    jsonFile('api/v1/index.json', 'json', apiIndex(about, tables)),
  ];
  return {
    about,
    tables,
    workbook: book,
    archive: zip,
    files: new Map(files.map((file) => [file.path, file])),
  };
}

function publishTable(table: OpenTable, about: About): PublishedTable {
  const text = writeRows(table.columns, table.rows);
  return {
    table,
    csv: openFile(`du-lieu/${table.file}.csv`, 'csv', text),
    excelCsv: openFile(`du-lieu/${table.file}.excel.csv`, 'csv', `\uFEFF${text}`),
    json: jsonFile(`api/v1/${table.file}.json`, 'json', tableJson(table, about)),
    schema: jsonFile(`api/v1/luoc-do/${table.file}.json`, 'json', tableSchema(table, about.home)),
  };
}

function catalogEntries(
  about: About,
  tables: PublishedTable[],
  book: OpenFile,
  zip: OpenFile,
): CatalogEntry[] {
  const whole: CatalogEntry = {
    page: 'du-lieu/',
    id: about.name,
    title: about.title,
    description: about.description,
    files: [
      { ...book, title: 'Mọi bảng trong một tệp Excel' },
      { ...zip, title: 'Mọi bảng trong một tệp nén' },
    ],
  };
  const each = tables.map(({ table, csv, json }) => ({
    page: `du-lieu/tu-dien/${table.id}/`,
    id: table.id,
    title: table.title,
    description: table.description,
    files: [
      { ...csv, title: `${table.title} (CSV)` },
      { ...json, title: `${table.title} (JSON)`, schema: schemaAddress(about.home, table) },
    ],
  }));
  return [whole, ...each];
}
