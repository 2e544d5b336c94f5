/** MiniSearch told the ways people ask, too. */
import { startMiniSearch } from './start-minisearch.ts';

await startMiniSearch('/minisearch-asked.json');
