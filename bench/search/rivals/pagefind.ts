import { answerWithPagefind } from './answer-with-pagefind.ts';

await answerWithPagefind({ noWorker: false });
