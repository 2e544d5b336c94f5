/**
 * Builds the search index from finished pages: records go to Pagefind as pages arrive; the index and its
 * catalogue are written at the end.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PagefindIndex } from 'pagefind';
import type { Plan } from '../../plan/plan.ts';
import {
  addAliases,
  failOnUnknownPage,
  titleLengths,
  aliasesByPage,
  type AliasedRecord,
  type AliasesByPage,
} from './search-aliases.ts';
import { makeCatalog, type Catalog } from '../query/catalog.ts';
import { priorOf } from './facts.ts';
import { addRecord, filesOf, startIndex } from './pagefind.ts';
import { recordsOf } from './records.ts';
import { SEARCH_DATA, writeSearchData, type SearchData } from '../query/search-data.ts';
import { makeSynonyms } from './synonyms.ts';
import { vocabularyOf } from './vocabulary.ts';
import { idsByAddress, writeIndex, writeTexts } from './write-index.ts';

const byAddress = new Intl.Collator('en', { numeric: true });

/** The parts of the plan the index needs; the rest can be freed. */
type PlanWords = Pick<Plan, 'searchAliases' | 'abbreviations' | 'synonyms'> & { province: string };

export class IndexMaker {
  readonly #known: PlanWords;
  readonly #aliases: AliasesByPage;
  readonly #index: Promise<PagefindIndex> = startIndex();
  readonly #records: AliasedRecord[] = [];
  readonly #added: Promise<void>[] = [];

  constructor({ searchAliases, abbreviations, synonyms, site }: Plan) {
    this.#known = { searchAliases, abbreviations, synonyms, province: site.province };
    this.#aliases = aliasesByPage(searchAliases);
  }

  /** The same pages in the same order give the same index, byte for byte. */
  add(path: string, html: string): void {
    // Copied: substrings of a page would keep the whole page in memory.
    const records = structuredClone(addAliases(recordsOf(html, path), this.#aliases));
    this.#records.push(...records);
    this.#added.push(...records.map(async (record) => addRecord(await this.#index, record)));
  }

  /** Writes the index into the finished site. Resolves to the number of records; fails on any error. */
  async finish(site: string): Promise<number> {
    // Ordered by address, the tie-breaker of results.
    const records = this.#records.toSorted((a, b) => byAddress.compare(pageOf(a), pageOf(b)));
    failOnUnknownPage(this.#aliases, records);
    await Promise.all(this.#added);
    const making = filesOf(await this.#index);
    // Pagefind works in parallel.
    const known = knownBeside(records, this.#known);
    const target = join(site, 'pagefind');
    const files = await making;
    await writeIndex(target, files);
    const packs = await writeTexts(target, records);
    const data = writeSearchData({ catalog: catalogOf(records, idsByAddress(files)), packs, ...known });
    await writeFile(join(target, SEARCH_DATA), data);
    return records.length;
  }
}

const pageOf = ({ url }: AliasedRecord) => url.split('#', 1)[0] ?? '';

function knownBeside(records: AliasedRecord[], known: PlanWords): Omit<SearchData, 'catalog' | 'packs'> {
  const synonyms = makeSynonyms(known.abbreviations, known.synonyms);
  return { synonyms, everywhere: known.province, vocabulary: vocabularyOf(records, synonyms) };
}

function catalogOf(records: AliasedRecord[], ids: Map<string, string>): Catalog {
  return makeCatalog(
    records.map((record) => ({
      id: ids.get(record.url) ?? '',
      titleLengths: titleLengths(record),
      prior: priorOf(record.facts.loai?.[0] ?? '', record.url.includes('#')),
      facts: record.facts,
    })),
  );
}
