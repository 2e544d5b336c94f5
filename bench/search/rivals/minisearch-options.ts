/** MiniSearch set up for Vietnamese: marks, `đ` and case make no difference, to the index nor to the question. */
import type { Options, SearchOptions } from 'minisearch';

export interface Document {
  url: string;
  title: string;
  /** The ways people ask for it; empty where the engine is not told. */
  asked: string;
  text: string;
}

export const OPTIONS: Options<Document> = {
  idField: 'url',
  fields: ['title', 'asked', 'text'],
  // No text is kept for an excerpt: that would add to what is loaded.
  storeFields: ['title'],
  processTerm: (term) =>
    term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd') || null,
};

export const SEARCH: SearchOptions = { prefix: true, fuzzy: 0.2, boost: { title: 3, asked: 3 } };
