/**
 * Worker thread of the build: receives pages, then the finished site; writes the index there and returns the
 * number of records.
 */
import { parentPort } from 'node:worker_threads';
import { loadPlan } from '../../plan-folder/load.ts';
import { IndexMaker } from './index-maker.ts';
import type { RenderedPage } from './on-page-rendered.ts';

export type ToIndexer = RenderedPage | { finish: string };

const { plan } = loadPlan();
if (!plan) throw new Error('The plan could not be read');
const maker = new IndexMaker(plan);
const utf8 = new TextDecoder();

parentPort?.on('message', (message: ToIndexer) => {
  if ('finish' in message) void finish(message.finish);
  else maker.add(message.path, utf8.decode(message.html));
});

async function finish(site: string): Promise<void> {
  parentPort?.postMessage(await maker.finish(site));
  parentPort?.close();
}
