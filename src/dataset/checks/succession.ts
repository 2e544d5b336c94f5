/** A chain of successors ends at a body, it does not come back to its start. */
import { problem, type Problem } from '../problem.ts';
import { placeOf } from '../table.ts';
import type { Check } from './check.ts';

export const checkSuccession: Check = (dataset) => {
  const successors = new Map(dataset.agencies.map(({ row }) => [row.code, row.successors]));
  const problems: Problem[] = [];
  for (const located of dataset.agencies) {
    const loop = findLoop(located.row.code, successors);
    if (!loop) continue;
    problems.push(
      problem('succession-loop', placeOf(located, 'ke_thua_boi'), located.row.successors.join('|'), {
        loop: loop.join(' → '),
      }),
    );
  }
  return problems;
};

/** The way from `start` back to itself, if there is one. */
function findLoop(start: string, successors: Map<string, string[]>): string[] | undefined {
  const ways = (successors.get(start) ?? []).map((next) => [start, next]);
  const seen = new Set<string>();
  for (let way = ways.shift(); way; way = ways.shift()) {
    const last = way.at(-1) ?? start;
    if (last === start) return way;
    if (seen.has(last)) continue;
    seen.add(last);
    for (const next of successors.get(last) ?? []) ways.push([...way, next]);
  }
  return undefined;
}
