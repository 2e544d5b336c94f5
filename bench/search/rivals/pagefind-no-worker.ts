/**
 * Without a worker, so that the throttled processor affects all of it: browsers throttle pages, not their
 * workers.
 */
import { answerWithPagefind } from './answer-with-pagefind.ts';

await answerWithPagefind({ noWorker: true });
