import { createHash } from 'node:crypto';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { planDir } from './src/plan-folder/load.ts';
import { address } from './src/plan-folder/address.ts';
import { designPage } from './src/design/integration.ts';
import { watchPlan } from './src/plan-folder/watch-plan.ts';
import { headersForHosts } from './src/hosting/integration.ts';
import { searchIndex } from './src/search/build/integration.ts';

/** Vite calls what all pages share `style.css`. */
function assetFileNames({ names }) {
  return `_astro/${names[0] === 'style.css' ? 'site' : '[name]'}.[hash][extname]`;
}

/** Every page begins with the sheet that orders the layers, whatever it imports first. */
function layersFirst() {
  return {
    name: 'layers-first',
    hooks: {
      'astro:config:setup': ({ injectScript }) =>
        injectScript('page-ssr', "import '/src/styles/layers.css';"),
    },
  };
}

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  compressHTML: true,
  // Two plans on one machine keep their rendered content apart.
  cacheDir: `node_modules/.astro/${createHash('sha256').update(planDir).digest('hex').slice(0, 12)}`,
  // Pages are rendered while others are written.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: {
    build: {
      // Everything stays a file of its own: the content security policy allows nothing inline.
      assetsInlineLimit: 0,
      // One sheet for all pages, loaded once; what a page alone needs it may link (`?url`).
      cssCodeSplit: false,
      rolldownOptions: { output: { assetFileNames } },
    },
    server: { fs: { allow: ['.', planDir] } },
  },
  // The plan's quotation marks, dashes and dots are the plan's.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [
    layersFirst(),
    mdx(),
    // Frames for other pages, the search and what a server says of a failure are no pages to land on.
    sitemap({ filter: (page) => !/\/(?:tim-kiem\/$|nhung\/|loi\/)/u.test(page) }),
    watchPlan(),
    designPage(),
    searchIndex(address.pathname),
    headersForHosts(address.pathname),
  ],
});
