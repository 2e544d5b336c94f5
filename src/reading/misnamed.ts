/** Files under `data/` whose name matches no table: the problem, and the table that was meant. */
import { leftoverOf } from './leftover.ts';
import { plainName, meantPath, nameInStem, readFileName, SOME_YEAR } from './file-names.ts';
import { kindOf, kindOfName } from './file-kind.ts';
import { tableOf, type DataFile } from './files.ts';
import { nearest } from '../tables/cells/nearest.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { readTable } from './read-table.ts';
import { anySchema } from '../tables/any-table.ts';
import type { TableName } from '../tables/table-names.ts';

export interface NameProblem {
  problem: Problem;
  /** The table missing because its file is misnamed. */
  table: TableName | undefined;
}

/** `paths` of all files: if the intended one exists too, this one is superfluous. */
export function problemOfName({ path, bytes }: DataFile, paths: ReadonlySet<string>): NameProblem {
  const place = { file: path };
  const what = leftoverOf(path);
  if (what) return { problem: problem('leftover-file', place, '', { what }), table: undefined };
  const near = meantPath(path) ?? '';
  const exists = paths.has(near);
  const table = exists ? undefined : tableOf(near.replace(SOME_YEAR, '2000'))?.table;
  const kind = kindOfName(path) ?? kindOf(bytes);
  if (kind) return { problem: problem('not-csv', place, '', { ...kind, near }), table };
  return { problem: problem('unknown-file', place, '', { near, exists }), table };
}

/**
 * Parts of a yearly table are named after an agency's code (`nhiem-vu.so-ct.csv`); a draft or an old copy next
 * to the table would be read as one. Nothing is checked if the agencies could not be read.
 */
export function unknownParts(files: DataFile[]): Problem[] {
  const parts = files.flatMap(({ path }) => {
    const target = tableOf(path);
    return target?.part === undefined ? [] : [{ path, part: target.part }];
  });
  const table = parts.length > 0 && files.find(({ path }) => tableOf(path)?.table === 'agencies');
  if (!table) return [];
  const { rows, broken, isReadable } = readTable(anySchema('agencies'), table.path, table.bytes);
  const bodies = [...rows, ...broken].map(({ row }) => row);
  if (!isReadable || bodies.some(({ code }) => code === undefined)) return [];
  const codes = new Set(bodies.map(({ code }) => String(code)));
  const spellings = new Map<string, string>();
  for (const { code, name, shortName } of bodies) {
    for (const word of [shortName, name, code])
      if (typeof word === 'string') spellings.set(plainName(word), String(code));
  }
  const paths = new Set(files.map(({ path }) => path));
  return parts
    .filter(({ part }) => !codes.has(part))
    .map(({ path, part }) => {
      const near = partMeant(path, part, spellings);
      return problem('strange-part', { file: path }, part, { near, exists: paths.has(near) });
    });
}

/** The file's name with the closest code; for a copy of the whole table, the table's own name. */
function partMeant(path: string, part: string, spellings: ReadonlyMap<string, string>): string {
  const [folder, table] = [
    path.slice(0, path.lastIndexOf('/') + 1),
    nameInStem(path.split('/').at(-1) ?? '') ?? '',
  ];
  const { stem } = readFileName(part);
  const begun = [...spellings.keys()]
    .filter((word) => stem.startsWith(word) && !/^[a-z0-9]/u.test(stem.slice(word.length)))
    .sort((a, b) => b.length - a.length)[0];
  const code = spellings.get(begun ?? nearest(stem, spellings.keys()) ?? '');
  return `${folder}${table}${code === undefined ? '' : `.${code}`}.csv`;
}
