/** The day everything is read at, tried on scratch repositories in a temporary folder. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readAsOf } from '../../../src/plan-folder/as-of.ts';

// Git runs many times here: a slow or busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const STATED = '2020-01-01';
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'as-of-'));
  // Neither the shell's settings nor a repository around the temporary folder may be seen.
  for (const name of ['AS_OF', 'GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE']) vi.stubEnv(name, undefined);
  vi.stubEnv('GIT_CEILING_DIRECTORIES', tmpdir());
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dir, { recursive: true });
});

const git = (...args: string[]) => execFileSync('git', args, { cwd: dir, stdio: 'pipe' });

/** Commits a new text of a file, dated as a committer's clock would. */
function commit(path: string, date: string): void {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), date);
  vi.stubEnv('GIT_COMMITTER_DATE', date);
  git('add', '.');
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  git(...author, 'commit', '--quiet', '--no-verify', '--date=2019-01-01T00:00:00Z', '--message=x');
}

describe('The day comes from AS_OF', () => {
  test('before any history', () => {
    vi.stubEnv('AS_OF', '2025-06-30');
    git('init', '--quiet');
    commit('data/nguon.csv', '2026-01-01T00:00:00Z');
    expect(readAsOf(dir, STATED)).toEqual({ date: '2025-06-30', from: 'bien_moi_truong' });
  });

  test.each(['2025-02-30', 'hôm nay', '2025-6-1'])('and “%s” is refused, not guessed', (wanted) => {
    vi.stubEnv('AS_OF', wanted);
    expect(() => readAsOf(dir, STATED)).toThrow(wanted);
  });
});

describe('An invented plan', () => {
  test('is read on the day it states, whenever its files were saved', () => {
    git('init', '--quiet');
    commit('data/nguon.csv', '2026-01-01T00:00:00Z');
    expect(readAsOf(dir, STATED, true)).toEqual({ date: STATED, from: 'minh_hoa' });
  });
});

describe('The day comes from the history', () => {
  beforeEach(() => git('init', '--quiet'));

  test.each([
    ['2025-03-04T16:59:59Z', '2025-03-04'],
    ['2025-03-04T17:00:00Z', '2025-03-05'],
    ['2025-12-31T20:00:00-08:00', '2026-01-01'],
  ])('a commit of %s is of %s in Vietnam', (moment, day) => {
    commit('content/site.yaml', moment);
    expect(readAsOf(dir, STATED)).toEqual({ date: day, from: 'lich_su' });
  });

  test('and is that of the newest commit which touched content or data', () => {
    commit('data/nguon.csv', '2024-05-05T00:00:00Z');
    commit('content/site.yaml', '2024-06-06T00:00:00Z');
    commit('src/a.ts', '2024-07-07T00:00:00Z');
    expect(readAsOf(dir, STATED).date).toBe('2024-06-06');
    commit('data/tien-do/2024/chi-so.csv', '2024-08-08T00:00:00Z');
    expect(readAsOf(dir, STATED).date).toBe('2024-08-08');
  });

  test('and of a plan in a folder of the repository, that of its own data', () => {
    commit('plans/b/data/nguon.csv', '2024-05-05T00:00:00Z');
    commit('data/nguon.csv', '2024-06-06T00:00:00Z');
    expect(readAsOf(join(dir, 'plans/b'), STATED).date).toBe('2024-05-05');
  });
});

describe('The day is the one site.yaml states', () => {
  const stated = { date: STATED, from: 'site_yaml' };

  test('without a repository', () => {
    expect(readAsOf(dir, STATED)).toEqual(stated);
  });

  test('in a repository without commits, or with none of content or data', () => {
    git('init', '--quiet');
    expect(readAsOf(dir, STATED)).toEqual(stated);
    commit('src/a.ts', '2024-07-07T00:00:00Z');
    expect(readAsOf(dir, STATED)).toEqual(stated);
  });

  test('in a shallow clone, whose history ends too early', () => {
    git('init', '--quiet');
    commit('data/nguon.csv', '2024-05-05T00:00:00Z');
    commit('src/a.ts', '2024-07-07T00:00:00Z');
    git('clone', '--quiet', '--depth=1', `file://${dir}`, 'shallow');
    git('clone', '--quiet', `file://${dir}`, 'whole');
    expect(readAsOf(join(dir, 'shallow'), STATED)).toEqual(stated);
    expect(readAsOf(join(dir, 'whole'), STATED).date).toBe('2024-05-05');
  });

  test('without git on the machine', () => {
    git('init', '--quiet');
    commit('data/nguon.csv', '2024-05-05T00:00:00Z');
    vi.stubEnv('PATH', dir);
    expect(readAsOf(dir, STATED)).toEqual(stated);
  });
});
