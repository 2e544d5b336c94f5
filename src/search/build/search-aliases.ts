/**
 * Aliases of a page: its code, then the ways people ask for it. Indexed as further titles, between the title and
 * the text.
 */
import type { SearchAlias } from '../../tables/rows.ts';
import type { SearchRecord } from './records.ts';
import { joinSigns, toIndexForm } from '../query/index-format.ts';

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

/**
 * Last check: `src/checks/addresses.ts` reports unknown pages with their row, but knows the plan only, not the
 * finished pages.
 */
export function failOnUnknownPage(
  aliases: AliasesByPage,
  records: readonly Pick<SearchRecord, 'url'>[],
): void {
  const known = new Set(records.map(({ url }) => url));
  const lost = [...aliases.keys()].filter((page) => !known.has(page)).map((page) => `“${page}”`);
  if (lost.length > 0)
    throw new Error(
      `data/cach-hoi.csv, cột trang: không có trang ${lost.join(', ')} để tìm đến. Sửa địa chỉ cho đúng, hoặc xóa dòng.`,
    );
}

/** A record's text in index form. */
export function indexedText({
  title,
  aliases,
  text,
}: Pick<AliasedRecord, 'title' | 'aliases' | 'text'>): string {
  return toIndexForm([title, ...aliases, text].join(' · '));
}

/** Words per title in `indexedText`, the record's own first. A separator follows each. */
export function titleLengths({ title, aliases }: Pick<AliasedRecord, 'title' | 'aliases'>): number[] {
  return [title, ...aliases].map((words) => toIndexForm(words).split(/\s+/u).length);
}

/** A record's text as results show it, chunk for chunk as in `indexedText`, without the aliases. */
export function shownText({ title, text }: Pick<AliasedRecord, 'title' | 'text'>): string {
  return joinSigns([title, text].join(' · '));
}

/** Maps places in `indexedText` to places in `shownText`; words of aliases have none. */
export function shownPlaces(places: readonly number[], [from = 0, ...aliases]: readonly number[]): number[] {
  const count = aliases.reduce((sum, length) => sum + 1 + length, 0);
  return places.filter((at) => at < from || at >= from + count).map((at) => (at < from ? at : at - count));
}
