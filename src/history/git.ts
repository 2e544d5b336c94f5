/** Read-only access to git. */
import { execFileSync } from 'node:child_process';

/** Output of a git command in `dir`; undefined if it fails. */
export function git(dir: string, args: string[], input?: string): Buffer | undefined {
  try {
    return execFileSync('git', args, {
      cwd: dir,
      maxBuffer: 1 << 30,
      stdio: ['pipe', 'pipe', 'ignore'],
      ...(input === undefined ? {} : { input }),
    });
  } catch {
    return undefined;
  }
}

export function gitText(dir: string, args: string[]): string | undefined {
  return git(dir, args)?.toString('utf8').trim();
}

/** A clone with only part of the history. */
export function isShallow(dir: string): boolean {
  return gitText(dir, ['rev-parse', '--is-shallow-repository']) === 'true';
}

/** Whether the clone has the whole history; otherwise changes cannot be dated. */
export function isWholeHistory(dir: string): boolean {
  return gitText(dir, ['rev-parse', '--is-shallow-repository']) === 'false';
}

/** Reads many blobs with one process: `git cat-file --batch` prints header and content in turn. */
export function readBlobs(dir: string, hashes: string[]): Map<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  const output = git(dir, ['cat-file', '--batch'], hashes.map((hash) => `${hash}\n`).join(''));
  let at = 0;
  while (output && at < output.length) {
    const end = output.indexOf(10, at);
    const [hash = '', kind, size = '0'] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    // For an object the clone lacks, git prints one line without content.
    if (kind === 'missing') continue;
    blobs.set(hash, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}
