/**
 * Temporary git repositories, independent of the machine's settings, with fixed commit dates where a test needs
 * them.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Git without user settings, which never looks above the temporary folder. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:GIT_|VITEST|CI$|GITHUB_|GITLAB_)/u.test(name),
  );
  return {
    ...Object.fromEntries(own),
    GIT_CEILING_DIRECTORIES: tmpdir(),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
  };
}

/** `when`: the commit time. */
function git(dir: string, args: string[], when?: string): void {
  const settings = ['user.name=a', 'user.email=a@example.org', 'init.defaultBranch=main'];
  const day = when === undefined ? {} : { GIT_COMMITTER_DATE: when, GIT_AUTHOR_DATE: when };
  execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: dir,
    stdio: 'pipe',
    env: { ...cleanEnvironment(), ...day },
  });
}

export function gitIn(dir: string, ...args: string[]): void {
  git(dir, args);
}

/** Commits everything in the folder, with an optional tag. */
export function commitAll(dir: string, tag?: string): void {
  gitIn(dir, 'add', '--all');
  gitIn(dir, 'commit', '--quiet', '--no-verify', '--allow-empty', '--message=x');
  if (tag) gitIn(dir, 'tag', tag);
}

export interface ScratchRepository {
  dir: string;
  write(path: string, text: string | Uint8Array): void;
  remove(path: string): void;
  git(...args: string[]): void;
  /** Commits everything as of noon of that day in Vietnam. */
  commit(day: string): void;
}

/** A new repository, deleted after the test. */
export function scratchRepository(): ScratchRepository {
  const dir = mkdtempSync(join(tmpdir(), 'plan-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true, force: true });
  });
  git(dir, ['init', '--quiet']);
  return {
    dir,
    write: (path, text) => {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    },
    remove: (path) => {
      rmSync(join(dir, path), { recursive: true });
    },
    git: (...args) => {
      git(dir, args);
    },
    commit: (day) => {
      git(dir, ['add', '--all']);
      git(dir, ['commit', '--quiet', '--allow-empty', '--message=x'], `${day}T12:00:00+07:00`);
    },
  };
}
