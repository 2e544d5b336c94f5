/** A chain of successors never loops. */
import { problem, type Problem } from '../problems/problem.ts';
import { placeOf } from '../tables/table.ts';
import type { Check } from './check.ts';

/** Number of bodies of a loop to name. */
const SHOWN = 10;

export const checkSuccession: Check = (dataset) => {
  const agencies = new Map(dataset.agencies.map((located) => [located.row.code, located]));
  const problems: Problem[] = [];
  for (const loop of findLoops(new Map([...agencies].map(([code, { row }]) => [code, row.successors])))) {
    const located = agencies.get(loop[0] ?? '');
    if (!located) continue;
    const named = loop.length > SHOWN ? [...loop.slice(0, SHOWN), '…'] : loop;
    problems.push(
      problem('succession-loop', placeOf(located, 'ke_thua_boi'), located.row.successors.join('|'), {
        loop: [...named, loop[0]].join(' → '),
      }),
    );
  }
  return problems;
};

/** Each loop once, from its first body. Visits each edge once, for speed. */
function findLoops(successors: ReadonlyMap<string, string[]>): string[][] {
  const loops: string[][] = [];
  const done = new Set<string>();
  for (const start of successors.keys()) {
    const way: string[] = [];
    const at = new Map<string, number>();
    const ahead: string[][] = [[start]];
    while (ahead.length > 0) {
      const next = ahead.at(-1)?.shift();
      if (next === undefined) {
        ahead.pop();
        const left = way.pop();
        if (left !== undefined) done.add(left);
        continue;
      }
      const position = at.get(next);
      if (done.has(next)) continue;
      if (position !== undefined) loops.push(way.slice(position, position + SHOWN + 1));
      else {
        at.set(next, way.length);
        way.push(next);
        ahead.push([...(successors.get(next) ?? [])]);
      }
    }
  }
  return loops;
}
