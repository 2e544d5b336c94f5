/** MiniSearch over the pages as they are. */
import { startMiniSearch } from './start-minisearch.ts';

await startMiniSearch('/minisearch.json');
