/**
 * What a new plan has yet to fill in: placeholders such as `[ĐIỀN: tên tỉnh]` written by `npm run new-plan`.
 * Each is reported, so that no page is published with a gap.
 */
import { PLACEHOLDER } from '../reading/placeholder.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { PLAN_FILE } from './read-clauses.ts';
import { PROSE_FILES } from './read-prose.ts';
import { SITE_FILE } from '../reading/site-file.ts';

/** `read` returns a file's text, empty if there is none. */
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
