/** Visits of six queries each with an empty cache: bytes of the first query, and of the others. */
import type { Browser } from 'playwright-core';
import type { SearchQuery } from '../../tests/support/search-queries.ts';
import { ask, isAnswered, type Engine } from './ask.ts';
import { countBytes, type Sent } from './count-bytes.ts';
import { inTurn } from './spellings.ts';

export const VISIT = 6;

export interface Bytes {
  first: Sent[];
  later: number[];
}

export async function measureBytes(
  browser: Browser,
  engine: Engine,
  queries: readonly SearchQuery[],
): Promise<Bytes> {
  const bytes: Bytes = { first: [], later: [] };
  for (let at = 0; at < queries.length; at += VISIT) {
    const visit = queries.slice(at, at + VISIT).map((query) => inTurn(query, at / VISIT));
    const [first = '', ...others] = visit;
    const context = await browser.newContext();
    const sent = countBytes(context);
    const page = await context.newPage();
    await page.goto(`${engine.page}?q=${encodeURIComponent(first)}`);
    await isAnswered(page);
    await page.waitForLoadState('networkidle');
    bytes.first.push(await sent());
    for (const text of others) {
      await ask(page, engine, text);
      bytes.later.push((await sent()).all);
    }
    await context.close();
  }
  return bytes;
}
