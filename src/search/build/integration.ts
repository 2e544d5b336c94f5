/**
 * Builds the search index in a worker thread during the build: each page is sent as it is rendered, so that
 * little is left to do at the end. Fails the build on any error.
 */
import { Worker } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ToIndexer } from './indexer.ts';
import { onPageRendered, type RenderedPage } from './on-page-rendered.ts';

export function searchIndex(base: string): AstroIntegration {
  let indexer: Indexer | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        const { addPage: addPage } = (indexer = startIndexer());
        setPrerenderer((own) => onPageRendered(own, base, addPage));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const records = await indexer?.finish(fileURLToPath(dir));
        logger.info(`${String(records)} records indexed`);
      },
    },
  };
}

interface Indexer {
  addPage: (page: RenderedPage) => void;
  /** Resolves to the number of records. */
  finish: (site: string) => Promise<number>;
}

function startIndexer(): Indexer {
  const worker = new Worker(new URL('./indexer.ts', import.meta.url));
  // A build that fails elsewhere does not wait for its index.
  worker.unref();
  const records = new Promise<number>((done, fail) => {
    worker.once('message', done);
    worker.once('error', fail);
  });
  // Awaited only in `finish`, which reports earlier failures.
  records.catch(() => undefined);
  const post = (message: ToIndexer) => {
    worker.postMessage(message);
  };
  return {
    addPage: post,
    finish: (site) => {
      worker.ref();
      post({ finish: site });
      return records;
    },
  };
}
