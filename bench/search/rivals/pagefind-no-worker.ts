/** Where a slowed processor reaches all of it: the browser slows a page down, not its workers. */
import { answerWithPagefind } from './answer-with-pagefind.ts';

await answerWithPagefind({ noWorker: true });
