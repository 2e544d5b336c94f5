/** The files of an empty plan: texts from the template, and every table as it is there or with its header line alone. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { anySchema } from '../tables/any-table.ts';
import { compareText } from '../format/order.ts';
import { tableNames } from '../tables/table-names.ts';

const TEMPLATE = join(import.meta.dirname, '../../examples/khung');

/** Text by path. Yearly tables come with their first year: until then `data/tien-do/` has no folder. */
export function newPlanFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const folder of ['content', 'data'])
    for (const name of readdirSync(join(TEMPLATE, folder)).sort(compareText))
      files.set(`${folder}/${name}`, readFileSync(join(TEMPLATE, folder, name), 'utf8'));
  for (const table of tableNames) {
    const { name, yearly, columns } = anySchema(table);
    const path = `data/${name}.csv`;
    // What few plans say is told in the dictionary; who needs such a column adds it.
    const headers = columns.filter(({ isRare }) => !isRare).map(({ header }) => header);
    if (!yearly && !files.has(path)) files.set(path, `${headers.join(',')}\n`);
  }
  return files;
}

/** Writes an empty plan; undefined where the folder already holds a part of one, which stays as it is. */
export function writeNewPlan(dir: string): string[] | undefined {
  if (['content', 'data'].some((part) => existsSync(join(dir, part)))) return undefined;
  const files = newPlanFiles();
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text, { flag: 'wx' });
  }
  return [...files.keys()];
}
