/**
 * The ways people ask for a page, and before them what it is cited by, searched as further titles of it: they stand
 * between its title and its text.
 */
import type { Asking } from '../../tables/rows.ts';
import type { SearchRecord } from './records.ts';
import { hold, seal } from '../query/words.ts';

export interface AskedRecord extends SearchRecord {
  asked: string[];
}

export type Ways = ReadonlyMap<string, string[]>;

export function waysByPage(askings: readonly Asking[]): Ways {
  return new Map(askings.map(({ page, ways }) => [page, ways]));
}

export function addAskings(records: readonly SearchRecord[], ways: Ways): AskedRecord[] {
  return records.map((record) => ({
    ...record,
    asked: [record.code ?? [], ways.get(record.url) ?? []].flat(),
  }));
}

/** The last guard: the check tells of such a page with its line, but sees the plan, not the finished pages. */
export function failOnLost(ways: Ways, records: readonly Pick<SearchRecord, 'url'>[]): void {
  const known = new Set(records.map(({ url }) => url));
  const lost = [...ways.keys()].filter((page) => !known.has(page)).map((page) => `“${page}”`);
  if (lost.length > 0)
    throw new Error(
      `data/cach-hoi.csv, cột trang: không có trang ${lost.join(', ')} để tìm đến. Sửa địa chỉ cho đúng, hoặc xóa dòng.`,
    );
}

/** A record's words as the index keeps them. */
export function indexedText({ title, asked, text }: Pick<AskedRecord, 'title' | 'asked' | 'text'>): string {
  return seal([title, ...asked, text].join(' · '));
}

/** How many words of `indexedText` each title has: the record's own first. A sign stands after each. */
export function titleLengths({ title, asked }: Pick<AskedRecord, 'title' | 'asked'>): number[] {
  return [title, ...asked].map((words) => seal(words).split(/\s+/u).length);
}

/** A record's words as a result shows them, chunk for chunk as in `indexedText`, less the ways it is asked for. */
export function shownText({ title, text }: Pick<AskedRecord, 'title' | 'text'>): string {
  return hold([title, text].join(' · '));
}

/** Places of `indexedText` as those of `shownText`; a word found in a way people ask stands in none. */
export function shownPlaces(places: readonly number[], [from = 0, ...asked]: readonly number[]): number[] {
  const count = asked.reduce((sum, length) => sum + 1 + length, 0);
  return places.filter((at) => at < from || at >= from + count).map((at) => (at < from ? at : at - count));
}
