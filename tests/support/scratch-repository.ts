/** A git repository in a temporary folder: commits with fixed days, so that history can be told apart from the clock. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface ScratchRepository {
  dir: string;
  write(path: string, text: string | Uint8Array): void;
  remove(path: string): void;
  git(...args: string[]): string;
  /** Commits everything as of noon of that day in Vietnam. */
  commit(day: string, message?: string): void;
}

export function scratchRepository(): ScratchRepository {
  const dir = mkdtempSync(join(tmpdir(), 'plan-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  const run = (args: string[], env: Record<string, string> = {}): string =>
    execFileSync('git', args, { cwd: dir, encoding: 'utf8', env: { ...process.env, ...env }, stdio: 'pipe' });
  run(['init', '--quiet', '--initial-branch=main']);
  run(['config', 'user.name', 'Test']);
  run(['config', 'user.email', 'test@example.org']);
  return {
    dir,
    write: (path, text) => {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    },
    remove: (path) => {
      rmSync(join(dir, path), { recursive: true });
    },
    git: (...args) => run(args),
    commit: (day, message = day) => {
      const date = `${day}T12:00:00+07:00`;
      run(['add', '--all']);
      run(['commit', '--quiet', '--allow-empty', '-m', message], {
        GIT_COMMITTER_DATE: date,
        GIT_AUTHOR_DATE: date,
      });
    },
  };
}
