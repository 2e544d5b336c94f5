/** The search index, made from the finished pages: index, take the files, close, fail on any error. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Pagefind's own interfaces, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./u;

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'vi' });
        failOn(errors);
        if (!index) throw new Error('The search index could not be created');
        const added = await index.addDirectory({ path });
        failOn(added.errors);
        const made = await index.getFiles();
        failOn(made.errors);
        // Written here and not by Pagefind's process, whose last files can still be on their way when it ends.
        for (const file of made.files.filter(({ path: name }) => !UNUSED.test(name))) {
          const target = join(path, 'pagefind', file.path);
          await mkdir(dirname(target), { recursive: true });
          await writeFile(target, file.content);
        }
        await close();
        logger.info(`${String(added.page_count)} pages indexed`);
      },
    },
  };
}

function failOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`The search index failed:\n${errors.join('\n')}`);
}
