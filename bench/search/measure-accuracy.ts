/** Runs every query in every spelling, with one page per engine. */
import type { Browser } from 'playwright-core';
import type { SearchQuery } from '../../tests/support/search-queries.ts';
import { ask, isAnswered, type Engine } from './ask.ts';
import type { Answered } from './scores.ts';
import { SPELLING_NAMES, SPELLINGS, type Spelling } from './spellings.ts';

export interface QueryRun extends Answered {
  part: string;
  spelling: Spelling;
}

export async function measureAccuracy(
  browser: Browser,
  engine: Engine,
  queries: readonly SearchQuery[],
): Promise<QueryRun[]> {
  const page = await browser.newPage();
  await page.goto(engine.page);
  await isAnswered(page);
  const runs: QueryRun[] = [];
  for (const spelling of SPELLING_NAMES)
    for (const query of queries) {
      const { links } = await ask(page, engine, SPELLINGS[spelling](query));
      runs.push({ part: query.part, spelling, answers: query.answers, links });
    }
  await page.close();
  return runs;
}
