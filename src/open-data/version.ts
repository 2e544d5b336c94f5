/**
 * A publication as a permanent download: its files as committed, in one ZIP, and the tables that today's schemas
 * can read completely, as canonical CSV. The ZIP contains nothing that may change later.
 */
import { anySchema, type AnyColumn } from '../tables/any-table.ts';
import { publishedColumns, publishedName, publishedRows, writeRows } from '../reading/canonical.ts';
import { tableOf, type DataFile } from '../reading/files.ts';
import type { Publication } from '../history/publications.ts';
import { anyPlansSchema } from '../tables/plan-schema.ts';
import { readTables } from '../reading/read-tables.ts';
import { tableNames } from '../tables/table-names.ts';
import type { WithOwnColumns } from '../tables/schemas/own-columns.ts';
import { tablesOf } from '../tables/dataset.ts';
import { type TableName } from '../tables/table-names.ts';
import type { Site } from '../tables/schemas/site.ts';
import { downloadedName } from '../plan/site.ts';
import { zip } from './zip.ts';
import { checksums, openFile, sumLine, type OpenFile } from './open-file.ts';

export interface VersionTable {
  name: TableName;
  title: string;
  rows: number;
  csv: OpenFile;
}

export interface Version extends Publication {
  archive: OpenFile;
  tables: VersionTable[];
  /** Paths of files that are only in the ZIP: today's schemas cannot read them, or not completely. */
  unread: string[];
  sums: OpenFile;
}

export function makeVersion(publication: Publication, site: Pick<Site, 'shownText'>): Version {
  const { tag, date, files } = publication;
  const folder = `phien-ban/${tag}/`;
  const archive = openFile(`${folder}${downloadedName(tag, site)}.zip`, 'zip', zipOf(files, date));
  const { dataset, headers, problems } = readTables(files, (name) => anyPlansSchema(name, publication));
  const faulty = new Set(problems.map(({ file }) => tableOf(file)?.table));
  const isWhole = ({ path }: DataFile) => !faulty.has(tableOf(path)?.table);
  const whole = new Set(files.filter(isWhole).map(({ path }) => tableOf(path)?.table));
  const contents = tablesOf(dataset);
  const tables = tableNames
    .filter((name) => whole.has(name))
    .map((name) => {
      const rows = publishedRows(name, contents);
      const path = `${folder}${downloadedName(publishedName(name), site)}.csv`;
      const csv = openFile(path, 'csv', writeRows(columnsOf(name, headers.get(name), publication), rows));
      return { name, title: anySchema(name).title, rows: rows.length, csv };
    });
  const unread = files.filter((file) => !isWhole(file)).map(({ path }) => path);
  const sums = checksums([archive, ...tables.map(({ csv }) => csv)]);
  return { ...publication, archive, tables, unread, sums: openFile(`${folder}SHA256SUMS`, 'text', sums) };
}

/** The columns of the publication: a column added later must not change its bytes. */
function columnsOf(
  name: TableName,
  headers: ReadonlySet<string> | undefined,
  own: WithOwnColumns,
): AnyColumn[] {
  return publishedColumns(name, own).filter(({ field, header }) => field === 'year' || headers?.has(header));
}

/** The same commit always gives the same bytes. */
function zipOf(files: DataFile[], date: string): Uint8Array {
  const sums = files.map(({ path, bytes }) => sumLine(openFile(path, 'csv', bytes), path));
  const list: DataFile = { path: 'SHA256SUMS', bytes: new TextEncoder().encode(sums.join('')) };
  return zip(Object.fromEntries([...files, list].map(({ path, bytes }) => [path, bytes])), date);
}
