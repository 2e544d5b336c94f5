/** A search of a few texts held in memory: words found as Pagefind finds them, without Pagefind. */
import { makeCatalog } from '../../src/search/catalog.ts';
import type { SearchData, Sources } from '../../src/search/find.ts';
import type { Hit } from '../../src/search/rank.ts';
import type { Synonym } from '../../src/search/synonyms.ts';
import { vocabularyOf } from '../../src/search/vocabulary.ts';
import { fold, seal } from '../../src/search/words.ts';

export interface SmallPage {
  title: string;
  text: string;
}

export function smallSearch(pages: SmallPage[], synonyms: Synonym[] = [], everywhere = ''): Sources {
  const texts = pages.map(({ title, text }) => seal(`${title} · ${text}`).split(/\s+/u).map(asKept));
  const entries = pages.map(({ title }, at) => ({
    id: String(at),
    titleWords: title.split(' ').length,
    prior: 1,
    facts: {},
  }));
  const records = pages.map((page) => ({ ...page, url: '', facts: {} }));
  const vocabulary = vocabularyOf(records, synonyms);
  const data: SearchData = { catalog: makeCatalog(entries), synonyms, everywhere, vocabulary };
  return { data, hits: (word) => Promise.resolve(hitsOf(asKept(word), texts)) };
}

/** Pagefind drops signs and marks; what stands in one stays in one, and parts of it are words, too. */
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
