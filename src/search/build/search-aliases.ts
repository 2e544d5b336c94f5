/**
 * The ways people ask for a page, and before them what it is cited by, searched as further titles of it: they stand
 * between its title and its text.
 */
import type { SearchAlias } from '../../tables/rows.ts';
import type { SearchRecord } from './records.ts';
import { joinSigns, toIndexForm } from '../query/words.ts';

export interface AliasedRecord extends SearchRecord {
  aliases: string[];
}

export type AliasesByPage = ReadonlyMap<string, string[]>;

export function aliasesByPage(searchAliases: readonly SearchAlias[]): AliasesByPage {
  return new Map(searchAliases.map(({ page, phrases }) => [page, phrases]));
}

export function addAliases(records: readonly SearchRecord[], aliases: AliasesByPage): AliasedRecord[] {
  return records.map((record) => ({
    ...record,
    aliases: [record.code ?? [], aliases.get(record.url) ?? []].flat(),
  }));
}

/** The last guard: the check tells of such a page with its line, but sees the plan, not the finished pages. */
export function failOnUnknownPage(aliases: AliasesByPage, records: readonly Pick<SearchRecord, 'url'>[]): void {
  const known = new Set(records.map(({ url }) => url));
  const lost = [...aliases.keys()].filter((page) => !known.has(page)).map((page) => `“${page}”`);
  if (lost.length > 0)
    throw new Error(
      `data/cach-hoi.csv, cột trang: không có trang ${lost.join(', ')} để tìm đến. Sửa địa chỉ cho đúng, hoặc xóa dòng.`,
    );
}

/** A record's words as the index keeps them. */
export function indexedText({ title, aliases, text }: Pick<AliasedRecord, 'title' | 'aliases' | 'text'>): string {
  return toIndexForm([title, ...aliases, text].join(' · '));
}

/** How many words of `indexedText` each title has: the record's own first. A sign stands after each. */
export function titleLengths({ title, aliases: aliases }: Pick<AliasedRecord, 'title' | 'aliases'>): number[] {
  return [title, ...aliases].map((words) => toIndexForm(words).split(/\s+/u).length);
}

/** A record's words as a result shows them, chunk for chunk as in `indexedText`, less the ways it is aliases for. */
export function shownText({ title, text }: Pick<AliasedRecord, 'title' | 'text'>): string {
  return joinSigns([title, text].join(' · '));
}

/** Places of `indexedText` as those of `shownText`; a word found in a way people ask stands in none. */
export function shownPlaces(places: readonly number[], [from = 0, ...aliases]: readonly number[]): number[] {
  const count = aliases.reduce((sum, length) => sum + 1 + length, 0);
  return places.filter((at) => at < from || at >= from + count).map((at) => (at < from ? at : at - count));
}
