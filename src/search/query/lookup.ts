/** Looks up the words of a query in the index. */
import type { Hit, Hits, Index } from './hits.ts';
import { lookupsOf, readQuery, type Query, type Term } from './query.ts';
import type { SearchData } from './search-data.ts';
import { prefixOf, indexToken, wordsOf } from './words.ts';

export interface Sources {
  data: SearchData;
  /** Hits of an index word, by record id. */
  hits(word: string): Promise<ReadonlyMap<string, Hit>>;
}

const PARTIAL = 0.8;
/** Separates the words of a code, of which only some may exist (`384/QĐUBND`). */
const SIGN = /[^\p{L}\p{M}\p{N}]/u;

/** Caches hits by word, for all versions of a query. */
export class Lookup {
  readonly index: Index & { hits: Map<string, Hits> };
  readonly #sources: Sources;
  readonly #records: Map<string, number>;

  constructor(sources: Sources) {
    const { ids, titles, priors } = sources.data.catalog;
    this.#sources = sources;
    this.#records = new Map(ids.map((id, record) => [id, record]));
    this.index = { titles, priors, hits: new Map<string, Hits>() };
  }

  /** Reads the query and looks up all its words. */
  async read(text: string): Promise<Query> {
    const { synonyms, everywhere } = this.#sources.data;
    const query = readQuery(text, synonyms, everywhere);
    await Promise.all(lookupsOf(query).map((word) => this.search(word)));
    const unknown = query.terms.filter((term) => this.hasNoHits(term));
    for (const term of unknown) await this.#splitCode(term, term === query.terms.at(-1));
    return query;
  }

  async search(word: string): Promise<Hits> {
    const known = this.index.hits.get(word);
    if (known) return known;
    const found = await this.#sources.hits(word);
    const hits: Hits = new Map();
    for (const [id, hit] of found) {
      const record = this.#records.get(id);
      if (record !== undefined) hits.set(record, hit);
    }
    this.index.hits.set(word, hits);
    return hits;
  }

  hasNoHits(term: Term): boolean {
    return term.forms.every(({ words }) => words.some((word) => !this.index.hits.get(word)?.size));
  }

  /** For a term without hits: the parts of a code, or, if it is still being typed, words with this prefix. */
  async #splitCode(term: Term, isLast: boolean): Promise<void> {
    const parts = wordsOf(term.typed);
    const words =
      parts.length > 1 ? parts.map((part) => indexToken([part])) : isLast ? [prefixOf(term.typed)] : [];
    const found = await Promise.all(words.map((word) => this.search(word)));
    const known = words.filter((_, at) => found[at]?.size);
    const isEnough = SIGN.test(term.typed) ? known.length > 0 : known.length === words.length;
    if (known.length > 0 && isEnough) term.forms.push({ words: known, weight: PARTIAL });
  }
}
