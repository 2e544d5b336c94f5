/**
 * What a new plan still has to say: places such as `[ĐIỀN: tên tỉnh]` that `npm run new-plan` wrote into
 * the texts. They are listed one by one, so that nobody publishes a page with a gap in it.
 */
import { PLACEHOLDER } from '../reading/placeholder.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { PLAN_FILE } from './read-clauses.ts';
import { PROSE_FILES } from './read-prose.ts';
import { SITE_FILE } from '../reading/site-file.ts';

/** `read` gives a file's text, empty where there is none. */
export function checkPlaceholders(read: (path: string) => string): Problem[] {
  return [SITE_FILE, PLAN_FILE, ...PROSE_FILES].flatMap((file) =>
    read(file)
      .normalize('NFC')
      .split(/\r?\n/u)
      .flatMap((text, index) =>
        [...text.matchAll(PLACEHOLDER)].map(([found]) =>
          problem('to-fill-in', { file, line: index + 1 }, found),
        ),
      ),
  );
}
