/** The data as they stood at another commit, and which commit to compare with when none is named. */
import type { DataFile } from '../reading/files.ts';
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

/** Every file below `data/` at `ref`; undefined when there is no such ref, `cut-off` where this clone lacks a part of it. */
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

/** One text of the plan's folder at `ref`; empty where it is not there. */
export function readTextAt(dir: string, ref: string, path: string): string {
  return git(dir, ['show', `${ref}:./${path}`])?.toString('utf8') ?? '';
}

/**
 * What today's files are compared with: the last publication (`cong-bo-*` tag), but not the very commit they are, which
 * shows nothing; else the upstream branch. What is changed and not committed yet is compared with any of them.
 */
export function defaultRef(dir: string): string | undefined {
  const head = headOf(dir);
  return head === undefined ? undefined : refBeside(dir, head);
}

/** The same, or where there is none the last commit; undefined outside of a repository. */
export function publishedRef(dir: string): string | undefined {
  const head = headOf(dir);
  return head === undefined ? undefined : (refBeside(dir, head) ?? 'HEAD');
}

function headOf(dir: string): string | undefined {
  return gitText(dir, ['rev-parse', '--verify', '--quiet', 'HEAD']);
}

function refBeside(dir: string, head: string): string | undefined {
  const isChanged = hasUncommitted(dir);
  // Reachable ones: a branch that lags behind is compared with the publication it grew from.
  const tags = gitText(dir, ['tag', '--list', 'cong-bo-*', '--sort=-version:refname', '--merged', 'HEAD'])
    ?.split('\n')
    .filter(Boolean);
  const last = tags?.find((tag) => isChanged || gitText(dir, ['rev-parse', `${tag}^{commit}`]) !== head);
  const upstream = ['rev-parse', '--abbrev-ref', '--symbolic-full-name', '@{upstream}'];
  return last ?? gitText(dir, upstream) ?? originRef(dir, head) ?? (isChanged ? 'HEAD' : undefined);
}

/** The main branch of where a clone without a branch of its own came from, unless it is this very commit. */
function originRef(dir: string, head: string): string | undefined {
  return ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main'].find((ref) => {
    const commit = gitText(dir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
    return commit !== undefined && commit !== head;
  });
}

/** Files below `data/` that differ from the last commit, or are not in it. */
function hasUncommitted(dir: string): boolean {
  const asked = ['--no-optional-locks', 'status', '--porcelain', '--untracked-files=all', '--', 'data'];
  return Boolean(gitText(dir, asked));
}
