/** MiniSearch with the aliases. */
import { startMiniSearch } from './start-minisearch.ts';

await startMiniSearch('/minisearch-asked.json');
