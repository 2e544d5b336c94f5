/** MiniSearch without the aliases. */
import { startMiniSearch } from './start-minisearch.ts';

await startMiniSearch('/minisearch.json');
