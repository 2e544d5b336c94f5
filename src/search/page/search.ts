/** The search for the page: loads engine and catalogue on demand. */
import { shownPlaces } from '../build/search-aliases.ts';
import { countFacets, factsOf, passes } from '../query/catalog.ts';
import { loadEngine, type Engine } from '../query/engine.ts';
import { excerptOf, longestRun, piecesOf, placesMeant, type Piece } from './excerpt.ts';
import type { FilterName } from '../build/facts.ts';
import { find, type Found } from '../query/find.ts';
import { dropWeakResults, type Ranked } from '../query/ranked.ts';
import { loadSearchData, type SearchData } from '../query/search-data.ts';
import type { SearchState } from './state.ts';
import { LOADED_FIRST, splitSigns } from '../query/index-format.ts';
import { Texts } from '../query/texts.ts';

export interface Answer {
  /** Records that pass the filters, best first. */
  ranked: Ranked[];
  counts: Record<FilterName, Map<string, number>>;
  correction: Found['correction'] | undefined;
}

export interface ResultText {
  url: string;
  title: Piece[];
  /** Text after the name: a task's code, the page of a section. */
  behind: Piece[];
  excerpt: Piece[];
  /** Kind of page, lead agencies, status, if known. */
  facts: string[];
  missing: string[];
}

/** Words of the title shown; the excerpt continues from there. */
const TITLE_WORDS = 20;
/** Separates the name from the text after it. */
const SIGN = '·';
const PATIENCE = 20_000;

export class Search {
  readonly #base: string;
  #ready: Promise<Loaded> | undefined;

  constructor(base: string) {
    this.#base = base;
  }

  /** Rejects if the engine cannot be loaded in time. */
  async answer(state: SearchState): Promise<Answer> {
    const { engine, data } = await this.#load();
    const { ranked, correction: correction } =
      state.query === ''
        ? { ranked: everything(data), correction: undefined }
        : await find(state.query, {
            data,
            hits: (word) => engine.hits(word),
          });
    return {
      ranked: dropWeakResults(ranked.filter(({ record }) => passes(data.catalog, record, state.filters))),
      counts: countFacets(data.catalog, ranked, state.filters),
      correction: correction,
    };
  }

  async text({ record, places, alone, missing, typed }: Ranked): Promise<ResultText> {
    const { texts, data } = await this.#load();
    const { catalog } = data;
    const { url, words } = await texts.of(record);
    const lengths = catalog.titles[record] ?? [];
    const written = words.map(splitSigns);
    const shown = { places: shownPlaces(places, lengths), alone: shownPlaces(alone, lengths) };
    const meant = placesMeant(written, shown, typed);
    const titleWords = lengths[0] ?? 0;
    const sign = written.lastIndexOf(SIGN, titleWords - 1);
    const nameWords = sign === -1 ? titleWords : sign;
    const cut = Math.min(nameWords, TITLE_WORDS);
    const found = new Set(meant);
    const title = piecesOf(written, found, 0, cut);
    const excerpt = excerptOf(written, meant, cut < nameWords ? cut : titleWords + 1);
    return {
      url: withWords(this.#base.replace(/\/$/u, '') + url, longestRun(excerpt) || longestRun(title)),
      title: cut < nameWords ? [...title, { text: '…', isMatch: false }] : title,
      behind: piecesOf(written, found, nameWords + 1, titleWords),
      excerpt,
      facts: (['loai', 'chu_tri', 'trang_thai'] as const)
        .map((name) => factsOf(catalog, record, name).join('; '))
        .filter(Boolean),
      missing,
    };
  }

  #load(): Promise<Loaded> {
    this.#ready ??= withinPatience(load(`${this.#base}pagefind/`));
    return this.#ready;
  }
}

interface Loaded {
  engine: Engine;
  data: SearchData;
  texts: Texts;
}

async function load(folder: string): Promise<Loaded> {
  preload(LOADED_FIRST.map((name) => folder + name));
  const [engine, data] = await Promise.all([loadEngine(folder), loadSearchData(folder)]);
  return { engine, data, texts: new Texts(folder, data.packs) };
}

/** Asks for files at once that Pagefind would ask for one after the other. */
function preload(addresses: readonly string[]): void {
  for (const href of addresses)
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href }),
    );
}

function everything({ catalog }: SearchData): Ranked[] {
  return catalog.ids.map((_, record) => ({
    record,
    score: 0,
    places: [],
    alone: [],
    missing: [],
    typed: [],
  }));
}

/** Adds a text fragment so that the browser highlights the match. */
function withWords(url: string, words: string): string {
  const plain = words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (plain === '') return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${encodeURIComponent(plain).replaceAll('-', '%2D')}`;
}

function withinPatience<T>(promise: Promise<T>): Promise<T> {
  const tooLong = new Promise<never>((_, reject) => {
    setTimeout(() => {
      reject(new Error('The search did not load in time'));
    }, PATIENCE);
  });
  return Promise.race([promise, tooLong]);
}
