/** Pagefind's own program, used as documented. */
import { answerTyping, MOST } from './answer-typing.ts';

interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}

interface PagefindData {
  url: string;
  excerpt: string;
  meta: { title: string };
}

const ADDRESS = '/pagefind/pagefind.js';

export async function answerWithPagefind({ noWorker }: { noWorker: boolean }): Promise<void> {
  const pagefind = (await import(ADDRESS)) as Pagefind;
  if (noWorker) await pagefind.options({ noWorker });
  await pagefind.init();
  answerTyping(async (query) => {
    if (query === '') return [];
    const { results } = await pagefind.search(query);
    const data = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
    return data.map(({ url, excerpt, meta }) => ({ url, excerpt, title: meta.title }));
  });
}
