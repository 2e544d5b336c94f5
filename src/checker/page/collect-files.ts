/** Collects files, chosen or dropped, including whole folders. Keeps only tables. */
import { leftoverOf } from '../../reading/leftover.ts';

export interface CollectedFiles {
  files: { name: string; file: File }[];
  /** Names of workbooks, which must be saved as CSV first. */
  workbooks: string[];
  /** Number of other files, which are skipped. */
  skippedCount: number;
}

/** Folders of a repository without tables. */
const SKIPPED = /^(?:node_modules|\.git)$/u;

interface Named {
  name: string;
  file: File;
}

export function collectChosen(list: FileList): CollectedFiles {
  return sort([...list].map(named));
}

/** Reads the entries synchronously: they are gone after the drop event. */
export async function collectDropped(transfer: DataTransfer): Promise<CollectedFiles> {
  const items = [...transfer.items].map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const found = await Promise.all(
    items.map(async (item) => (item instanceof File ? [named(item)] : walk(item))),
  );
  return sort(found.flat());
}

function named(file: File): Named {
  return { name: file.webkitRelativePath || file.name, file };
}

async function walk(entry: FileSystemEntry | null): Promise<Named[]> {
  if (entry instanceof FileSystemFileEntry) {
    const file = await new Promise<File>((resolve, reject) => {
      entry.file(resolve, reject);
    });
    return [{ name: entry.fullPath.slice(1), file }];
  }
  if (!(entry instanceof FileSystemDirectoryEntry) || SKIPPED.test(entry.name)) return [];
  const children = await readAll(entry.createReader());
  return (await Promise.all(children.map((child) => walk(child)))).flat();
}

/** A reader returns its entries in portions; an empty one is the end. */
async function readAll(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => {
    reader.readEntries(resolve, reject);
  });
  return portion.length === 0 ? [] : [...portion, ...(await readAll(reader))];
}

/** Excel saves "Unicode Text" as `.txt`. The file closest to the top of a folder comes last, and wins. */
function sort(all: Named[]): CollectedFiles {
  const own = all.filter(({ name }) => leftoverOf(name) === undefined);
  const files = own.filter(({ name }) => /\.(?:csv|tsv|txt)$/iu.test(name));
  const workbooks = own.filter(({ name }) => /\.(?:xls[xmb]?|ods)$/iu.test(name)).map(({ name }) => name);
  const depth = (name: string): number => name.split('/').length;
  return {
    files: files.toSorted((a, b) => depth(b.name) - depth(a.name)),
    workbooks,
    skippedCount: all.length - files.length - workbooks.length,
  };
}
