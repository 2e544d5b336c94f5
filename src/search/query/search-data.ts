/**
 * `so-muc.json`, loaded by every search: the catalogue. Long lists are stored as one string each, which is
 * smaller: record ids, title lengths and above all words.
 */
import type { Catalog } from './catalog.ts';
import type { SynonymPair } from '../build/synonyms.ts';
import { ID_START } from './index-format.ts';
import type { PackName } from './texts.ts';

/** Its file, in Pagefind's folder. */
export const SEARCH_DATA = 'so-muc.json';

export interface SearchData {
  catalog: Catalog;
  packs: PackName[];
  synonyms: SynonymPair[];
  /** Topic of the whole site: the province's name. */
  everywhere: string;
  /** All words of the site as spelt there, most frequent first. */
  vocabulary: string[];
}

interface Written extends Omit<SearchData, 'catalog' | 'synonyms' | 'vocabulary'> {
  catalog: Omit<SearchData['catalog'], 'ids' | 'titles'>;
  /** All ids, padded to the longest. */
  names: string;
  /** Title lengths per record: `3,4 2 5,1`. */
  titles: string;
  words: string;
  /** Synonyms in one direction, and in both. */
  oneWay: SynonymPair[];
  bothWays: SynonymPair[];
}

export function writeSearchData({ catalog, vocabulary, synonyms, ...data }: SearchData): string {
  const { ids, titles, ...known } = catalog;
  const ends = ids.map((id) => id.slice(ID_START.length));
  const longest = ends.reduce((most, { length }) => Math.max(most, length), 0);
  return JSON.stringify({
    ...data,
    catalog: known,
    names: ends.map((end) => end.padEnd(longest)).join(''),
    titles: titles.map((lengths) => lengths.join()).join(' '),
    words: vocabulary.join(' '),
    ...splitByDirection(synonyms),
  } satisfies Written);
}

/** `folder`: address of Pagefind's folder. */
export async function loadSearchData(folder: string): Promise<SearchData> {
  const response = await fetch(`${folder}${SEARCH_DATA}`);
  if (!response.ok) throw new Error(`${SEARCH_DATA}: ${response.status}`);
  return readSearchData(await response.text());
}

export function readSearchData(json: string): SearchData {
  const { names, titles: written, words, catalog, oneWay, bothWays, ...data } = JSON.parse(json) as Written;
  const titles = itemsOf(written).map((lengths) => lengths.split(',').map(Number));
  const length = names.length / titles.length;
  const ids = titles.map((_, at) => ID_START + names.slice(at * length, (at + 1) * length).trimEnd());
  const synonyms = [...oneWay, ...bothWays, ...bothWays.map(reversed)];
  return { ...data, catalog: { ids, titles, ...catalog }, synonyms, vocabulary: itemsOf(words) };
}

/** Writes mutual synonyms once. */
function splitByDirection(synonyms: SynonymPair[]): Pick<Written, 'oneWay' | 'bothWays'> {
  const all = new Set(synonyms.map((pair) => pair.join('\n')));
  const isMutual = (pair: SynonymPair) => all.has(reversed(pair).join('\n'));
  return {
    oneWay: synonyms.filter((pair) => !isMutual(pair)),
    bothWays: synonyms.filter((pair) => isMutual(pair) && pair[0] < pair[1]),
  };
}

function reversed([typed, meant]: SynonymPair): SynonymPair {
  return [meant, typed];
}

function itemsOf(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}
