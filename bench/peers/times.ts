/** Page load times on Lighthouse's phone: medians of a few runs. */
import { figureOf, measure } from '../lighthouse/measure.ts';
import { quantile } from '../search/quantile.ts';

/** Milliseconds. */
export interface Times {
  largestPaint: number;
  blocking: number;
}

const ROUNDS = 5;

/** One per address. Runs alternate between addresses, so that a busy minute affects all sites alike. */
export async function timesOf(urls: string[]): Promise<Times[]> {
  const rounds: Times[][] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const times: Times[] = [];
    for (const url of urls) {
      const report = await measure(url, ['performance']);
      times.push({
        largestPaint: figureOf(report, 'largest-contentful-paint'),
        blocking: figureOf(report, 'total-blocking-time'),
      });
    }
    rounds.push(times);
    console.error(`Lighthouse: round ${round + 1} of ${ROUNDS}`);
  }
  const median = (at: number, name: keyof Times) =>
    quantile(
      rounds.map((times) => times[at]?.[name] ?? NaN),
      0.5,
    );
  return urls.map((_, at) => ({
    largestPaint: median(at, 'largestPaint'),
    blocking: median(at, 'blocking'),
  }));
}
