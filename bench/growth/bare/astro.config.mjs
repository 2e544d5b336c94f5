import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { createIndex } from 'pagefind';

/** Pagefind over the finished pages, as its own command does it. */
const pagefind = {
  name: 'pagefind',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const path = fileURLToPath(dir);
      const { index } = await createIndex();
      await index.addDirectory({ path });
      await index.writeFiles({ outputPath: `${path}pagefind` });
    },
  },
};

/** The least a searchable site of the same pages can cost: the measure our own build is compared with. */
export default defineConfig({ integrations: [pagefind] });
