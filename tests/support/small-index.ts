/** A search over a few texts in memory that finds words as Pagefind does, without Pagefind. */
import { indexedText, titleLengths } from '../../src/search/build/search-aliases.ts';
import { makeCatalog } from '../../src/search/query/catalog.ts';
import type { SearchData } from '../../src/search/query/search-data.ts';
import type { Sources } from '../../src/search/query/lookup.ts';
import type { Hit } from '../../src/search/query/hits.ts';
import type { SynonymPair } from '../../src/search/build/synonyms.ts';
import { vocabularyOf } from '../../src/search/build/vocabulary.ts';
import { fold } from '../../src/search/query/words.ts';

export interface SmallPage {
  title: string;
  text: string;
  aliases?: string[];
}

export function smallSearch(pages: SmallPage[], synonyms: SynonymPair[] = [], everywhere = ''): Sources {
  const records = pages.map((page) => ({ aliases: [], ...page }));
  const texts = records.map((record) => indexedText(record).split(/\s+/u).map(asKept));
  const entries = records.map((record, at) => ({
    id: String(at),
    titleLengths: titleLengths(record),
    prior: 1,
    facts: {},
  }));
  const vocabulary = vocabularyOf(records, synonyms);
  const data: SearchData = { catalog: makeCatalog(entries), packs: [], synonyms, everywhere, vocabulary };
  return { data, hits: (word) => Promise.resolve(hitsOf(asKept(word), texts)) };
}

/** Pagefind drops signs and accents; a compound token stays one, and its parts are words, too. */
function asKept(chunk: string): string {
  return fold(chunk).replace(/[^\p{L}\p{N} ]/gu, '');
}

function hitsOf(word: string, texts: string[][]): Map<string, Hit> {
  const found = texts.map((words, at): [string, Hit] => {
    const places = words.flatMap((known, place) => (isIn(known, word) ? [place] : []));
    return [String(at), { score: places.length > 0 ? 1 : 0, places }];
  });
  return new Map(found.filter(([, { places }]) => places.length > 0));
}

function isIn(known: string, word: string): boolean {
  const parts = known.split(/(?<=ʼ)/u);
  return known.startsWith(word) || parts.some((part) => part.startsWith(word));
}
