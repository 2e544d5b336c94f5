/** What a list of bodies offers to choose: who is named, and apart from them the plan's words where it names nobody. */
import { compareForDisplay } from '../format/order.ts';

export interface Option {
  /** Of a body its code; of words they themselves. */
  code: string;
  name: string;
  count: number;
}

export interface NamedOptions {
  bodies: Option[];
  words: Option[];
}

/** Of those that leave any row, in the order of their names. */
export function namedOptions(
  counts: ReadonlyMap<string, number>,
  agencies: Readonly<Record<string, string>>,
): NamedOptions {
  const found = [...counts]
    .map(([code, count]) => ({ code, name: agencies[code] ?? code, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => compareForDisplay(a.name, b.name));
  const { true: bodies = [], false: words = [] } = Object.groupBy(found, ({ code }) =>
    String(code in agencies),
  );
  return { bodies, words };
}
