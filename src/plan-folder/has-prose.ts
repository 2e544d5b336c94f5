/** Which texts a plan ships beside those every plan has, and which sections are in them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planDir } from './load.ts';
import { withoutComments } from '../plan-text/read-prose.ts';

const fileOf = (name: string) => join(planDir, 'content', `${name}.mdx`);

/** Whether the plan has `content/<name>.mdx`, and so the page `/<name>/`. */
export function hasProse(name: string): boolean {
  return existsSync(fileOf(name));
}

/** Whether that text has a section one can link to: `/<name>/#<id>`. */
export function hasSection(name: string, id: string): boolean {
  return hasProse(name) && withoutComments(readFileSync(fileOf(name), 'utf8')).includes(`id="${id}"`);
}
