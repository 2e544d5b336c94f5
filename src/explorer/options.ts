/** Options of the lists of agencies: named agencies, then the plan's words where it names none. */
import { compareForDisplay } from '../format/order.ts';

export interface Option {
  /** An agency's code, or the words themselves. */
  code: string;
  name: string;
  count: number;
}

export interface NamedOptions {
  bodies: Option[];
  words: Option[];
}

/** Options that match any row, sorted by name. */
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
