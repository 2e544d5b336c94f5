/** Pagefind during the build: a separate process that receives records and returns the files of the index. */
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { indexedText, type AliasedRecord } from './search-aliases.ts';
import { CHUNK, INCLUDED_CHARACTERS, LANGUAGE } from '../query/index-format.ts';

export async function startIndex(): Promise<PagefindIndex> {
  process.env[CHUNK.variable] = String(CHUNK.size);
  const { index, errors } = await createIndex({
    forceLanguage: LANGUAGE,
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
    language: LANGUAGE,
  });
  throwOn(errors);
}

/** Files of the finished index. Call once, after all records. */
export async function filesOf(index: PagefindIndex): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  throwOn(errors);
  await close();
  return files;
}

function throwOn(errors: string[]): void {
  if (errors.length > 0) throw new Error(`The search index failed:\n${errors.join('\n')}`);
}
