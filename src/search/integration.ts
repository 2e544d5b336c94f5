/** The search index, made from the finished pages: index, write, close, fail on any error. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

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
        failOn((await index.writeFiles({ outputPath: `${path}/pagefind` })).errors);
        await close();
        logger.info(`${String(added.page_count)} pages indexed`);
      },
    },
  };
}

function failOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`The search index failed:\n${errors.join('\n')}`);
}
