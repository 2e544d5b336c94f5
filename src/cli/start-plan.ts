/** Files of an empty plan: texts from the template, and tables with their template rows or their header only. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { anySchema } from '../tables/any-table.ts';
import { compareText } from '../format/order.ts';
import { tableNames } from '../tables/table-names.ts';

const TEMPLATE = join(import.meta.dirname, '../../examples/khung');

/** Text by path. Yearly tables are created with the first year: until then there is no folder `data/tien-do/`. */
export function newPlanFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const folder of ['content', 'data'])
    for (const name of readdirSync(join(TEMPLATE, folder)).sort(compareText))
      files.set(`${folder}/${name}`, readFileSync(join(TEMPLATE, folder, name), 'utf8'));
  for (const table of tableNames) {
    const { name, yearly, columns } = anySchema(table);
    const path = `data/${name}.csv`;
    // Rare columns are only in the dictionary, to be added when needed.
    const headers = columns.filter(({ isRare }) => !isRare).map(({ header }) => header);
    if (!yearly && !files.has(path)) files.set(path, `${headers.join(',')}\n`);
  }
  return files;
}

/** Writes an empty plan; undefined if the folder already contains part of one, which is kept. */
export function writeNewPlan(dir: string): string[] | undefined {
  if (['content', 'data'].some((part) => existsSync(join(dir, part)))) return undefined;
  const files = newPlanFiles();
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text, { flag: 'wx' });
  }
  return [...files.keys()];
}
