/** Which texts a plan ships beside those every plan has. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { planDir } from './load.ts';

/** Whether the plan has `content/<name>.mdx`, and so the page `/<name>/`. */
export function hasProse(name: string): boolean {
  return existsSync(join(planDir, 'content', `${name}.mdx`));
}
