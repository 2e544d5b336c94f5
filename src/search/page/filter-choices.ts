/** Options of the filters, each with its number of results. */
import type { FilterName } from '../build/facts.ts';
import type { SearchState } from './state.ts';

const inOrder = new Intl.Collator('vi', { numeric: true });

/** Options without results are hidden, unless selected. */
export function fillFilters(
  selects: HTMLSelectElement[],
  counts: Record<FilterName, Map<string, number>>,
  state: SearchState,
): void {
  for (const select of selects) {
    const name = select.name as FilterName;
    const chosen = state.filters[name] ?? '';
    const values = new Map(counts[name]);
    if (chosen && !values.has(chosen)) values.set(chosen, 0);
    const options = [...values]
      .sort(([a], [b]) => inOrder.compare(a, b))
      .map(([value, count]) => new Option(`${value} (${count})`, value, false, value === chosen));
    select.replaceChildren(new Option('Tất cả', ''), ...options);
    select.value = chosen;
  }
}
