/** MiniSearch in the browser, with its whole index loaded. */
import MiniSearch from 'minisearch';
import { answerTyping, MOST } from './answer-typing.ts';
import { OPTIONS, SEARCH } from './minisearch-options.ts';

export async function startMiniSearch(file: string): Promise<void> {
  const response = await fetch(file);
  const index = MiniSearch.loadJSON(await response.text(), OPTIONS);
  answerTyping((query) => {
    const results = index.search(query, SEARCH).slice(0, MOST);
    return Promise.resolve(results.map(({ id, title }) => ({ url: String(id), title: String(title) })));
  });
}
