/**
 * Time from a key press to the results, on a processor slowed down four times; the engines alternate for each
 * query.
 */
import type { Browser, Page } from 'playwright-core';
import { ask, isAnswered, type Engine } from './ask.ts';
import type { TimedQuestions } from './timed-questions.ts';

export const SLOWER = 4;
/** Repeated in fresh pages. The minimum per query counts: anything more is noise of the machine. */
export const ROUNDS = 3;

/** Milliseconds per query or letter. */
export interface Times {
  whole: number[];
  letters: number[];
}

export async function measureTimes(
  browser: Browser,
  engines: readonly Engine[],
  questions: TimedQuestions,
): Promise<Times[]> {
  const rounds: Times[][] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push(await measureRound(browser, engines, questions));
  return engines.map((_, at) => ({
    whole: leastOfEach(rounds.map((times) => times[at]?.whole ?? [])),
    letters: leastOfEach(rounds.map((times) => times[at]?.letters ?? [])),
  }));
}

async function measureRound(
  browser: Browser,
  engines: readonly Engine[],
  { warming, whole, letters }: TimedQuestions,
): Promise<Times[]> {
  const opened: { engine: Engine; page: Page; times: Times }[] = [];
  for (const engine of engines)
    opened.push({ engine, page: await openSlowed(browser, engine), times: { whole: [], letters: [] } });
  const askAll = async (text: string, keep: (times: Times, ms: number) => void) => {
    for (const { engine, page, times } of opened) keep(times, (await ask(page, engine, text)).ms);
  };
  for (const text of warming) await askAll(text, () => undefined);
  for (const text of whole) await askAll(text, (times, ms) => times.whole.push(ms));
  for (const text of letters) await askAll(text, (times, ms) => times.letters.push(ms));
  for (const { page } of opened) await page.close();
  return opened.map(({ times }) => times);
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
