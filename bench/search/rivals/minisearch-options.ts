/** MiniSearch configured for Vietnamese: accents, `đ` and case are ignored in index and query. */
import type { Options, SearchOptions } from 'minisearch';

export interface Document {
  url: string;
  title: string;
  /** Aliases of the page; empty for the engine without them. */
  asked: string;
  text: string;
}

export const OPTIONS: Options<Document> = {
  idField: 'url',
  fields: ['title', 'asked', 'text'],
  // No text is stored for excerpts, which would add to the download.
  storeFields: ['title'],
  processTerm: (term) =>
    term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd') || null,
};

export const SEARCH: SearchOptions = { prefix: true, fuzzy: 0.2, boost: { title: 3, asked: 3 } };
