/** The data at another commit, and the default commit to compare with. */
import type { DataFile } from '../reading/files.ts';
import { git, gitText, readBlobs } from './git.ts';

export interface TreeFile {
  /** Path from the plan's folder. */
  path: string;
  /** Blob of its content. */
  hash: string;
}

/** Every file below `data/` at `ref`, without content; undefined if the ref does not exist. */
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

/**
 * Every file below `data/` at `ref`; undefined if the ref does not exist, `cut-off` if this clone lacks part of
 * it.
 */
export function readRef(dir: string, ref: string): DataFile[] | 'cut-off' | undefined {
  const entries = listFiles(dir, ref);
  if (entries === undefined) {
    const commit = gitText(dir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    return commit === undefined ? undefined : 'cut-off';
  }
  const blobs = readBlobs(dir, [...new Set(entries.map((entry) => entry.hash))]);
  const files = entries.flatMap(({ path, hash }) => {
    const bytes = blobs.get(hash);
    return bytes ? [{ path, bytes }] : [];
  });
  return files.length === entries.length ? files : 'cut-off';
}

/** A text of the plan's folder at `ref`; empty if it does not exist. */
export function readTextAt(dir: string, ref: string, path: string): string {
  return git(dir, ['show', `${ref}:./${path}`])?.toString('utf8') ?? '';
}

/**
 * Default base of a comparison: the last publication (`cong-bo-*` tag) other than the current commit; else the
 * upstream branch. Uncommitted changes are always included.
 */
export function defaultRef(dir: string): string | undefined {
  const head = headOf(dir);
  return head === undefined ? undefined : refBeside(dir, head);
}

/** The same, else the last commit; undefined outside a repository. */
export function publishedRef(dir: string): string | undefined {
  const head = headOf(dir);
  return head === undefined ? undefined : (refBeside(dir, head) ?? 'HEAD');
}

function headOf(dir: string): string | undefined {
  return gitText(dir, ['rev-parse', '--verify', '--quiet', 'HEAD']);
}

function refBeside(dir: string, head: string): string | undefined {
  const isChanged = hasUncommitted(dir);
  // Only reachable tags: a branch that lags behind is compared with the publication it is based on.
  const tags = gitText(dir, ['tag', '--list', 'cong-bo-*', '--sort=-version:refname', '--merged', 'HEAD'])
    ?.split('\n')
    .filter(Boolean);
  const last = tags?.find((tag) => isChanged || gitText(dir, ['rev-parse', `${tag}^{commit}`]) !== head);
  const upstream = ['rev-parse', '--abbrev-ref', '--symbolic-full-name', '@{upstream}'];
  return last ?? gitText(dir, upstream) ?? originRef(dir, head) ?? (isChanged ? 'HEAD' : undefined);
}

/** The main branch of the origin, for a clone without a branch, unless it is the current commit. */
function originRef(dir: string, head: string): string | undefined {
  return ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main'].find((ref) => {
    const commit = gitText(dir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    return commit !== undefined && commit !== head;
  });
}

/** Whether files below `data/` differ from the last commit. */
function hasUncommitted(dir: string): boolean {
  const asked = ['--no-optional-locks', 'status', '--porcelain', '--untracked-files=all', '--', 'data'];
  return Boolean(gitText(dir, asked));
}
