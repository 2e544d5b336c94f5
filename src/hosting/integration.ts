/** Writes `_headers` into the finished site; runs last, since it lists files. */
import { readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compareText } from '../format/order.ts';
import { headersFile } from './headers-file.ts';

/**
 * Pagefind's metadata file: its name can differ between builds of the same data, which must be identical. Only
 * Pagefind reads it, so it needs no rule.
 */
const UNNAMED = /\.pf_meta$/u;

export function headersForHosts(base: string): AstroIntegration {
  return {
    name: 'headers-for-hosts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const entries = await readdir(root, { withFileTypes: true, recursive: true });
        const paths = entries
          .filter((entry) => entry.isFile() && !UNNAMED.test(entry.name))
          .map((entry) => `/${relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')}`);
        await writeFile(join(root, '_headers'), headersFile(paths.toSorted(compareText), base));
      },
    },
  };
}
