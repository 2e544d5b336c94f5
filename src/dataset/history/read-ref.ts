/** The data as they stood at another commit, and which commit to compare with when none is named. */
import type { DataFile } from '../files.ts';
import { git, gitText, readBlobs } from './git.ts';

export interface TreeFile {
  /** Path from the plan's folder. */
  path: string;
  /** The blob that holds its content. */
  hash: string;
}

/** Every file below `data/` at `ref`, unread; undefined when there is no such ref. */
export function listFiles(dir: string, ref: string): TreeFile[] | undefined {
  const listing = git(dir, ['ls-tree', '-r', '-z', `${ref}^{commit}`, '--', 'data'])?.toString('utf8');
  return listing
    ?.split('\u0000')
    .filter(Boolean)
    .map((entry) => {
      const [meta = '', path = ''] = entry.split('\t');
      return { path: path.normalize('NFC'), hash: meta.split(' ')[2] ?? '' };
    });
}

/** Every file below `data/` at `ref`; undefined when there is no such ref. */
export function readRef(dir: string, ref: string): DataFile[] | undefined {
  const entries = listFiles(dir, ref);
  if (entries === undefined) return undefined;
  const blobs = readBlobs(dir, [...new Set(entries.map((entry) => entry.hash))]);
  return entries.map(({ path, hash }) => ({ path, bytes: blobs.get(hash) ?? new Uint8Array() }));
}

/** The last publication (`cong-bo-*` tag) that is not this very commit, else the upstream branch. */
export function defaultRef(dir: string): string | undefined {
  const head = gitText(dir, ['rev-parse', 'HEAD']);
  // Reachable ones: a branch that lags behind is compared with the publication it grew from.
  const tags = gitText(dir, ['tag', '--list', 'cong-bo-*', '--sort=-version:refname', '--merged', 'HEAD'])
    ?.split('\n')
    .filter(Boolean);
  const last = tags?.find((tag) => gitText(dir, ['rev-parse', `${tag}^{commit}`]) !== head);
  return last ?? gitText(dir, ['rev-parse', '--abbrev-ref', '--symbolic-full-name', '@{upstream}']);
}
