/** From a key to the results, on a processor four times slower; the engines take turns at each question. */
import type { Browser, Page } from 'playwright-core';
import type { SearchQuery } from '../../tests/support/search-queries.ts';
import { ask, isAnswered, type Engine } from './ask.ts';
import { inTurn, SPELLINGS } from './spellings.ts';

export const SLOWER = 4;
/** Each in fresh pages. The least time of each question counts: more is what else the machine did. */
export const ROUNDS = 3;

/** Milliseconds, a number for each question or letter. */
export interface Times {
  /** Each question put into the box whole. */
  whole: number[];
  /** Other questions without marks, letter by letter. */
  letters: number[];
}

/** Of twelve questions in a row one is to warm up with and three are asked whole; of every other row one is typed. */
const ROW = 12;

export async function measureTimes(
  browser: Browser,
  engines: readonly Engine[],
  queries: readonly SearchQuery[],
): Promise<Times[]> {
  const rounds: Times[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measureRound(browser, engines, queries));
  return engines.map((_, at) => ({
    whole: leastOfEach(rounds.map((times) => times[at]?.whole ?? [])),
    letters: leastOfEach(rounds.map((times) => times[at]?.letters ?? [])),
  }));
}

async function measureRound(
  browser: Browser,
  engines: readonly Engine[],
  queries: readonly SearchQuery[],
): Promise<Times[]> {
  const places = await Promise.all(
    engines.map(async (engine) => ({ engine, page: await openSlowed(browser, engine) })),
  );
  const times = engines.map((): Times => ({ whole: [], letters: [] }));
  const askAll = async (text: string, kind?: keyof Times) => {
    for (const [at, { engine, page }] of places.entries()) {
      const { ms } = await ask(page, engine, text);
      if (kind) times[at]?.[kind].push(ms);
    }
  };
  const inRow = (place: number) => queries.filter((_, at) => at % ROW === place);
  for (const query of inRow(0)) await askAll(query.text);
  for (const [turn, query] of [...inRow(3), ...inRow(6), ...inRow(9)].entries())
    await askAll(inTurn(query, turn), 'whole');
  for (const query of inRow(11).filter((_, at) => at % 2 === 0)) {
    const letters = [...SPELLINGS.unmarked(query)];
    for (const at of letters.keys()) await askAll(letters.slice(0, at + 1).join(''), 'letters');
  }
  for (const { page } of places) await page.close();
  return times;
}

async function openSlowed(browser: Browser, engine: Engine): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(engine.page);
  await isAnswered(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return page;
}

function leastOfEach(rounds: number[][]): number[] {
  return (rounds[0] ?? []).map((_, at) => Math.min(...rounds.map((values) => values[at] ?? Infinity)));
}
