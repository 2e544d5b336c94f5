/** The few questions asked of git. Everything is read; nothing is ever written. */
import { execFileSync } from 'node:child_process';

/** Output of a git command run in `dir`; undefined where git or the repository cannot answer. */
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

/** A clone that was told to fetch a part of the history only. */
export function isShallow(dir: string): boolean {
  return gitText(dir, ['rev-parse', '--is-shallow-repository']) === 'true';
}

/** A clone without its whole history must not be asked what changed when. */
export function isWholeHistory(dir: string): boolean {
  return gitText(dir, ['rev-parse', '--is-shallow-repository']) === 'false';
}

/** Many blobs in one process: `git cat-file --batch` answers header and content, one after another. */
export function readBlobs(dir: string, hashes: string[]): Map<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  const output = git(dir, ['cat-file', '--batch'], hashes.map((hash) => `${hash}\n`).join(''));
  let at = 0;
  while (output && at < output.length) {
    const end = output.indexOf(10, at);
    const [hash = '', kind, size = '0'] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    // A clone may lack an object: git says so in one line, and no content follows.
    if (kind === 'missing') continue;
    blobs.set(hash, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}
