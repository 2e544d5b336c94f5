/** Commits that touched `data/`, oldest first, along the first parent, with their blobs. */
import type { IsoDate } from '../calendar/dates.ts';
import { dayInVietnam } from '../calendar/vietnam.ts';
import { git } from './git.ts';

export interface FileChange {
  /** Path from the plan's folder; undefined for a new or a removed file. */
  before: string | undefined;
  after: string | undefined;
  /** Blob of the new content; undefined for a removed file. */
  blob: string | undefined;
}

export interface Commit {
  hash: string;
  /** Date of the commit in Vietnam. */
  date: IsoDate;
  files: FileChange[];
}

/** Renames are followed; a merge counts as the change to its first parent. */
export function readCommits(dir: string): Commit[] {
  const format = ['--first-parent', '-m', '--reverse', '--raw', '-M', '--no-abbrev', '-z', '--relative'];
  const output = git(dir, ['log', ...format, '--format=%x01%H %ct', '--', 'data'])?.toString('utf8') ?? '';
  return output
    .split('\u0001')
    .filter(Boolean)
    .map((block) => {
      const [head = '', ...tokens] = block.split('\u0000');
      const [hash = '', seconds = '0'] = head.trim().split(' ');
      return { hash, date: dayInVietnam(Number(seconds) * 1000), files: readFileChanges(tokens) };
    });
}

/** `:100644 100644 <old> <new> M` NUL path NUL; renames have two paths. */
function readFileChanges(tokens: string[]): FileChange[] {
  const changes: FileChange[] = [];
  const rest = tokens.map((token) => token.replace(/^\n+/u, ''));
  for (let meta = rest.shift(); meta !== undefined; meta = rest.shift()) {
    if (!meta.startsWith(':')) continue;
    const [, , , blob, status = ''] = meta.split(' ');
    const first = rest.shift();
    const second = /^[RC]/u.test(status) ? rest.shift() : first;
    changes.push({
      before: status.startsWith('A') || status.startsWith('C') ? undefined : first,
      after: status.startsWith('D') ? undefined : second,
      blob: status.startsWith('D') ? undefined : blob,
    });
  }
  return changes;
}
