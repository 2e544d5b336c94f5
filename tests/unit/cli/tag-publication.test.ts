/** Tagging in scratch repositories: only new data makes a publication. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const CLI = resolve('src/cli/tag-publication.ts');

/** A repository with one commit of data, a bare `origin`, and what a test does with them. */
function scratch() {
  const top = mkdtempSync(join(tmpdir(), 'tag-'));
  onTestFinished(() => {
    rmSync(top, { recursive: true });
  });
  const dir = join(top, 'repo');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      cwd: dir,
      encoding: 'utf8',
    }).trim();
  const commit = (path: string, text: string) => {
    writeFileSync(join(dir, path), text);
    git('add', '.');
    git('commit', '-qm', path);
  };
  const tag = (day: string, cwd = dir) =>
    spawnSync(process.execPath, [CLI, '--push'], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, AS_OF: day, PLAN_DIR: '.' },
    });
  mkdirSync(join(dir, 'data'), { recursive: true });
  execFileSync('git', ['init', '-q', '--bare', join(top, 'origin.git')]);
  git('init', '-q');
  git('remote', 'add', 'origin', join(top, 'origin.git'));
  commit('data/chi-so.csv', 'ma\n');
  return { top, dir, git, commit, tag };
}

test('The first data, and new data, are tagged here and at the origin', () => {
  const { git, commit, tag } = scratch();
  expect(tag('2026-11-22').stdout).toBe('Lần công bố: cong-bo-2026-11-22\n');
  commit('data/chi-so.csv', 'ma\nsang-che\n');
  expect(tag('2026-11-22').stdout).toBe('Lần công bố: cong-bo-2026-11-22-2\n');
  expect(git('tag', '--points-at', 'HEAD')).toBe('cong-bo-2026-11-22-2');
  expect(git('ls-remote', '--tags', 'origin').match(/cong-bo-\S+/gu)).toEqual([
    'cong-bo-2026-11-22',
    'cong-bo-2026-11-22-2',
  ]);
});

test('Nothing is tagged by night, nor when only words changed', () => {
  const { git, commit, tag } = scratch();
  tag('2026-11-22');
  commit('README.md', 'words');
  const { stdout, status } = tag('2026-11-23');
  expect([status, stdout]).toEqual([0, 'Dữ liệu không đổi từ cong-bo-2026-11-22: không ghi dấu mới.\n']);
  expect(git('tag')).toBe('cong-bo-2026-11-22');
});

test('A shallow clone is refused: it does not know what was published before', () => {
  const { top, dir, commit, tag } = scratch();
  commit('data/chi-so.csv', 'ma\nsang-che\n');
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${dir}`, join(top, 'shallow')]);
  const { status, stderr } = tag('2026-11-22', join(top, 'shallow'));
  expect(status).toBe(1);
  expect(stderr).toContain('Lịch sử không đầy đủ');
});
