/** From what was typed to ranked records: words looked up, and a slip mended where that finds more. */
import type { Catalog } from './catalog.ts';
import { lookupsOf, readQuery, type Query, type Term } from './query.ts';
import { rank, standSideBySide, type Hit, type Hits, type Index, type Ranked } from './rank.ts';
import { nearWords, splitWords } from './spelling.ts';
import type { Synonym } from './synonyms.ts';
import { begun, joined, wordsOf } from './words.ts';

export interface SearchData {
  catalog: Catalog;
  synonyms: Synonym[];
  /** What the whole site is about: the province's name. */
  everywhere: string;
}

export interface Sources {
  data: SearchData;
  /** Where a word stands, by record id. */
  hits(word: string): Promise<ReadonlyMap<string, Hit>>;
  /** Every word of the site, the most frequent first: asked for when a word may be a slip. */
  vocabulary(): Promise<readonly string[]>;
}

export interface Found {
  ranked: Ranked[];
  /** What was looked for as well, because what was typed looks like a slip. */
  mended?: string;
}

/** What a mended query finds is worth less than what the typed one does. */
const MENDED = 0.85;
const BEGUN = 0.8;
/** Longer questions are not mended: too many words may be wrong in too many ways. */
const MOST_TERMS = 10;

export async function find(text: string, sources: Sources): Promise<Found> {
  const lookup = new Lookup(sources);
  const query = await lookup.read(text);
  const ranked = rank(query, lookup.index);
  const others = await mendings(query, lookup, sources);
  const best = others
    .map((other) => ({ other, ranked: rank(other.query, lookup.index) }))
    .sort((a, b) => topScore(b.ranked) - topScore(a.ranked))[0];
  if (!best || topScore(best.ranked) * MENDED <= topScore(ranked)) return { ranked };
  const lower = best.ranked.map((row) => ({ ...row, score: row.score * MENDED }));
  return { ranked: mergeBest(ranked, lower), mended: best.other.text };
}

/** Words looked up so far, by record; the same lookups serve every reading of a query. */
class Lookup {
  readonly index: Index & { hits: Map<string, Hits> };
  readonly #sources: Sources;
  readonly #records: Map<string, number>;

  constructor(sources: Sources) {
    const { ids, titles, priors } = sources.data.catalog;
    this.#sources = sources;
    this.#records = new Map(ids.map((id, record) => [id, record]));
    this.index = { titles, priors, hits: new Map<string, Hits>() };
  }

  /** The query with everything it looks for looked up. */
  async read(text: string): Promise<Query> {
    const { synonyms, everywhere } = this.#sources.data;
    const query = readQuery(text, synonyms, everywhere);
    await Promise.all(lookupsOf(query).map((word) => this.look(word)));
    const unknown = query.terms.filter((term) => this.isNowhere(term));
    for (const term of unknown) await this.#takeApart(term, term === query.terms.at(-1));
    return query;
  }

  async look(word: string): Promise<Hits> {
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

  isNowhere(term: Term): boolean {
    return term.forms.every(({ words }) => words.some((word) => !this.index.hits.get(word)?.size));
  }

  /** For a word that is nowhere: its parts, or words that begin so if it is still being typed. */
  async #takeApart(term: Term, isLast: boolean): Promise<void> {
    const parts = wordsOf(term.typed);
    const words = parts.length > 1 ? parts.map((part) => joined([part])) : isLast ? [begun(term.typed)] : [];
    const found = await Promise.all(words.map((word) => this.look(word)));
    if (words.length > 0 && found.every((hits) => hits.size > 0)) term.forms.push({ words, weight: BEGUN });
  }
}

/** The query with one word changed, for each word that is nowhere or stands beside none of its neighbours. */
async function mendings(
  query: Query,
  lookup: Lookup,
  sources: Sources,
): Promise<{ text: string; query: Query }[]> {
  if (query.terms.length > MOST_TERMS) return [];
  const doubtful = query.terms.filter((_, at) => isDoubtful(query, at, lookup));
  if (doubtful.length === 0) return [];
  const vocabulary = await sources.vocabulary();
  const texts = doubtful.flatMap((term) => {
    const split = lookup.isNowhere(term) ? splitWords(term.typed, vocabulary) : undefined;
    const instead = [...(split ? [split] : []), ...nearWords(term.typed, vocabulary)];
    return instead.map((word) => query.terms.map((other) => (other === term ? word : other.typed)).join(' '));
  });
  return Promise.all(texts.map(async (text) => ({ text, query: await lookup.read(text) })));
}

function isDoubtful(query: Query, at: number, lookup: Lookup): boolean {
  const term = query.terms[at];
  const isPhrase = (place: number) => query.spans.some(({ from, to }) => from <= place && place < to);
  if (!term || isPhrase(at) || term.forms.length === 0 || /\d\p{P}|^\d+$/u.test(term.typed)) return false;
  if (lookup.isNowhere(term)) return true;
  // What people say for what the plan says stands nowhere itself: it proves nothing about its neighbour.
  const neighbours = [at - 1, at + 1]
    .filter((place) => !isPhrase(place))
    .flatMap((place) => query.terms[place] ?? []);
  if (term.isWeak || neighbours.length === 0) return false;
  return !neighbours.some((other) =>
    query.terms.indexOf(other) < at
      ? standSideBySide(other, term, lookup.index)
      : standSideBySide(term, other, lookup.index),
  );
}

function topScore(ranked: Ranked[]): number {
  return ranked[0]?.score ?? 0;
}

/** Each record once, with the better of its two scores. */
function mergeBest(first: Ranked[], second: Ranked[]): Ranked[] {
  const best = new Map<number, Ranked>();
  for (const row of [...first, ...second])
    if (row.score > (best.get(row.record)?.score ?? -1)) best.set(row.record, row);
  return [...best.values()].sort((a, b) => b.score - a.score || a.record - b.record);
}
