/** Optional prose pages of a plan, and their sections. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planDir } from './load.ts';
import { withoutComments } from '../plan-text/read-prose.ts';

const fileOf = (name: string) => join(planDir, 'content', `${name}.mdx`);

/** Whether the plan has `content/<name>.mdx`, and so the page `/<name>/`. */
export function hasProse(name: string): boolean {
  return existsSync(fileOf(name));
}

/** Whether that text has the section `/<name>/#<id>`. */
export function hasSection(name: string, id: string): boolean {
  return hasProse(name) && withoutComments(readFileSync(fileOf(name), 'utf8')).includes(`id="${id}"`);
}
