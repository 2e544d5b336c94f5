/** Pagefind during the build: a separate process that receives records and returns the files of the index. */
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { indexedText, type AliasedRecord } from './search-aliases.ts';
import { INCLUDED_CHARACTERS } from '../query/words.ts';

/** Pagefind's user interfaces and its worker, unused here. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./u;
/** Size of an index chunk: small, so that a search loads little more than it needs. */
const CHUNK = '15';

export async function startIndex(): Promise<PagefindIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK;
  const { index, errors } = await createIndex({
    forceLanguage: 'vi',
    includeCharacters: INCLUDED_CHARACTERS,
  });
  throwOn(errors);
  if (!index) throw new Error('The search index could not be created');
  return index;
}

/** Resolves once Pagefind has accepted the record. */
export async function addRecord(index: PagefindIndex, record: AliasedRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: record.url,
    content: indexedText(record),
    language: 'vi',
  });
  throwOn(errors);
}

/** Files of the finished index, without unused ones. Call once, after all records. */
export async function filesOf(index: PagefindIndex): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  throwOn(errors);
  await close();
  return files.filter(({ path }) => !UNUSED.test(path));
}

function throwOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`The search index failed:\n${errors.join('\n')}`);
}
