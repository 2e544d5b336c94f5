/** Sends long lists to the page in pieces: ten thousand problems at once would freeze it. */
import type { Paged } from '../report.ts';

export const PAGE_LENGTH = 30;

export function createLists(): {
  add<T>(list: string, items: T[]): Paged<T>;
  more: (list: string, from: number) => Paged<unknown>;
} {
  const lists = new Map<string, unknown[]>();
  const pageOf = <T>(list: string, items: T[], from: number): Paged<T> => ({
    list,
    total: items.length,
    items: items.slice(from, from + PAGE_LENGTH),
  });
  return {
    add(list, items) {
      lists.set(list, items);
      return pageOf(list, items, 0);
    },
    more: (list, from) => pageOf(list, lists.get(list) ?? [], from),
  };
}
