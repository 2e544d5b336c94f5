/** Pagefind while the site is built: a process of its own, handed texts, asked for the files of their index. */
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { indexedText, type AliasedRecord } from './search-aliases.ts';
import { INCLUDED_CHARACTERS } from '../query/words.ts';

/** Pagefind's own interfaces and its worker, which this site does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./u;
/** How much a chunk of the index holds: little, so that a search loads what it asks for and hardly more. */
const CHUNK = '15';

export async function startIndex(): Promise<PagefindIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK;
  const { index, errors } = await createIndex({ forceLanguage: 'vi', includeCharacters: INCLUDED_CHARACTERS });
  throwOn(errors);
  if (!index) throw new Error('The search index could not be created');
  return index;
}

/** Resolves once Pagefind has taken the record in. */
export async function addRecord(index: PagefindIndex, record: AliasedRecord): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: record.url,
    content: indexedText(record),
    language: 'vi',
  });
  throwOn(errors);
}

/** The files of the finished index, less what this site does not use. To be asked once, when all records are in. */
export async function filesOf(index: PagefindIndex): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  throwOn(errors);
  await close();
  return files.filter(({ path }) => !UNUSED.test(path));
}

function throwOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`The search index failed:\n${errors.join('\n')}`);
}
