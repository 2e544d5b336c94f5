/** A list that shows its first items, and more on demand. */
import { button, make } from '../../browser/page.ts';
import type { Paged } from '../report.ts';

export interface PagedLists {
  /** Fills `host` with the items; returns the button for more, to be placed after it. */
  fill<T>(host: HTMLElement, page: Paged<T>, itemOf: (item: T) => HTMLElement): HTMLElement | undefined;
  /** Adds the next items. */
  append(list: string, page: Paged<unknown>): void;
  clear(): void;
}

export function pagedLists(ask: (list: string, from: number) => void): PagedLists {
  const waiting = new Map<string, (page: Paged<unknown>) => void>();
  return {
    fill(host, page, itemOf) {
      host.append(...page.items.map(itemOf));
      const rest = (): number => page.total - host.childElementCount;
      const words = (): string => `Hiện thêm (còn ${rest()})`;
      if (rest() === 0) return undefined;
      const more = button(words(), () => {
        ask(page.list, host.childElementCount);
      });
      waiting.set(page.list, ({ items }) => {
        const added = (items as Parameters<typeof itemOf>[0][]).map(itemOf);
        host.append(...added);
        more.textContent = words();
        if (rest() > 0) return;
        // The button is removed: focus moves to the first new item.
        added[0]?.setAttribute('tabindex', '-1');
        added[0]?.focus();
        more.remove();
      });
      return make('p', {}, more);
    },
    append(list, page) {
      waiting.get(list)?.(page);
    },
    clear() {
      waiting.clear();
    },
  };
}
