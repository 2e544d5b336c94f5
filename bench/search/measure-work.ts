/** Main thread time per query: hardly affected by other work of the machine. */
import type { Browser } from 'playwright-core';
import { ask, isAnswered, type Engine } from './ask.ts';
import type { TimedQuestions } from './timed-questions.ts';

/** Processor milliseconds per complete query, at full speed. */
export async function measureWork(
  browser: Browser,
  engine: Engine,
  { warming, whole }: TimedQuestions,
): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(engine.page);
  await isAnswered(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const workedSoFar = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
  for (const text of warming) await ask(page, engine, text);
  const work: number[] = [];
  for (const text of whole) {
    const before = await workedSoFar();
    await ask(page, engine, text);
    work.push((await workedSoFar()) - before);
  }
  await page.close();
  return work;
}
