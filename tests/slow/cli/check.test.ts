/** `npm run check` as run by a person, a program and a forge: on a scratch repository, in a separate process. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { githubAnnotation, gitlabReport } from '../../../src/cli/annotations.ts';
import { readCheckOptions } from '../../../src/cli/check-options.ts';
import { problem } from '../../../src/problems/problem.ts';
import { copyValid } from '../../support/broken-plans.ts';
import { cleanEnvironment, commitAll, gitIn } from '../../support/scratch-repository.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const PLAN = 'examples/mau';
const ABBREVIATIONS = 'data/tu-viet-tat.csv';
/** The fault is in line 3 of the spreadsheet and line 4 of the text. */
const FAULTY = 'viet_tat,day_du,giai_thich\r\nKH&CN,"Khoa học\nvà Công nghệ",\r\nSHTT,,\r\n';
let repository: string;

/** The plan lies in a folder of the repository; the command runs at its root. */
function check(args: string[] = [], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [resolve('src/cli/check.ts'), ...args], {
    cwd: repository,
    encoding: 'utf8',
    env: { ...cleanEnvironment(), PLAN_DIR: PLAN, AS_OF: '2025-06-30', ...env },
  });
}

const write = (path: string, text: string) => {
  writeFileSync(join(repository, PLAN, path), text);
};

beforeEach(() => {
  repository = copyValid();
  mkdirSync(join(repository, PLAN), { recursive: true });
  for (const part of ['data', 'content']) renameSync(join(repository, part), join(repository, PLAN, part));
  gitIn(repository, 'init', '--quiet');
  commitAll(repository);
});

afterEach(() => {
  rmSync(repository, { recursive: true });
});

describe('A plan without a problem', () => {
  test('is reported in one line, and as an empty list in JSON', () => {
    expect(check()).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('Dữ liệu hợp lệ: 6 điều khoản') as string,
    });
    expect(check(['--json'])).toMatchObject({ status: 0, stderr: '', stdout: '[]\n' });
  });

  test('is compared with a commit, or says that there is none to compare with', () => {
    expect(check(['--since'])).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('Chưa có mốc nào để so sánh') as string,
    });
    expect(check(['--since', 'HEAD']).stdout).toContain('So với HEAD: không có thay đổi nào thiếu lý do.');
  });
});

describe('A plan with a problem', () => {
  beforeEach(() => {
    write(ABBREVIATIONS, FAULTY);
  });

  test('stops with its report', () => {
    const { status, stdout, stderr } = check();
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`${ABBREVIATIONS}\n  dòng 3, cột B (day_du): Ô “day_du” không được để trống.`);
  });

  test('is in the JSON with line and column as a spreadsheet counts them', () => {
    const { status, stdout } = check(['--json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        level: 'error',
        file: ABBREVIATIONS,
        line: 3,
        column: 'B',
        code: 'required',
        value: '',
        message: 'Ô “day_du” không được để trống.',
        hint: 'Điền giá trị. Nếu chưa biết thì chưa đưa dòng này vào bảng.',
      },
    ]);
  });

  test('is shown by GitHub on the line of the text, under the path in the repository', () => {
    const { stdout, stderr } = check(['--json'], { GITHUB_ACTIONS: 'true' });
    expect(stderr).toBe(
      `::error file=${PLAN}/${ABBREVIATIONS},line=4,title=required (day_du)::Ô “day_du” không được để trống. Điền giá trị. Nếu chưa biết thì chưa đưa dòng này vào bảng.\n`,
    );
    expect(JSON.parse(stdout)).toHaveLength(1);
  });

  test('is shown by GitLab from a report it can read', () => {
    check([], { GITLAB_CI: 'true' });
    const report = JSON.parse(
      readFileSync(join(repository, 'gl-code-quality-report.json'), 'utf8'),
    ) as unknown;
    expect(report).toEqual([
      {
        description:
          'Ô “day_du” không được để trống. Điền giá trị. Nếu chưa biết thì chưa đưa dòng này vào bảng.',
        check_name: 'required',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
        severity: 'blocker',
        location: { path: `${PLAN}/${ABBREVIATIONS}`, lines: { begin: 4 } },
      },
    ]);
  });

  test('reports the changed figure in the same run', () => {
    const figures = join(repository, PLAN, 'data/tien-do/2024/chi-so.csv');
    writeFileSync(figures, readFileSync(figures, 'utf8').replace('82.5', '81.5'));
    const list = JSON.parse(check(['--json', '--since', 'HEAD']).stdout) as { code: string }[];
    expect(list.map(({ code }) => code)).toEqual(['required', 'unexplained']);
  });
});

describe('A plan with a warning alone', () => {
  const FIGURES = 'data/tien-do/2024/chi-so.csv';

  beforeEach(() => {
    const doubtful = 'tests/fixtures/broken/warning-source-twice';
    write(FIGURES, readFileSync(join(resolve(doubtful), FIGURES), 'utf8'));
  });

  test('is valid, and the warning comes last', () => {
    const { status, stdout, stderr } = check();
    expect([status, stdout]).toEqual([0, expect.stringContaining('Dữ liệu hợp lệ')]);
    expect(stderr).toContain('Nên xem lại (không chặn công bố)');
    expect(stderr).toMatch(/Có 1 chỗ nên xem lại\.\n$/u);
  });

  test('is a warning in JSON and for forges', () => {
    const summary = join(repository, 'summary.md');
    const env = { GITHUB_ACTIONS: 'true', GITLAB_CI: 'true', GITHUB_STEP_SUMMARY: summary };
    const { status, stdout, stderr } = check(['--json'], env);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ level: 'warning', code: 'nguon_hai_lan' }]);
    expect(stderr).toMatch(/^::warning file=[^\n]*\n$/u);
    expect(readFileSync(join(repository, 'gl-code-quality-report.json'), 'utf8')).toContain('"minor"');
    expect(readFileSync(summary, 'utf8')).toContain('Có 1 chỗ nên xem lại.');
  });
});

test('a report for GitLab is written where nothing is wrong, too, so that old marks go', () => {
  expect(check([], { GITLAB_CI: 'true' }).status).toBe(0);
  expect(readFileSync(join(repository, 'gl-code-quality-report.json'), 'utf8')).toBe('[]\n');
});

test('a commit that is not there is a problem; an option that is not there is not guessed', () => {
  expect(check(['--since', 'nope'])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('“nope”') as string,
  });
  expect(check(['--sinc'])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Cách dùng') as string,
  });
});

test('outside of a repository everything but the comparison is checked', () => {
  rmSync(join(repository, '.git'), { recursive: true });
  expect(check(['--since'])).toMatchObject({
    status: 0,
    stderr: expect.stringContaining('Chưa có mốc') as string,
  });
  write(ABBREVIATIONS, FAULTY);
  expect(check([], { GITHUB_ACTIONS: 'true' }).stderr).toContain(`::error file=${ABBREVIATIONS},line=4`);
});

describe('An annotation', () => {
  const at = { file: 'data/a,b.csv', line: 2, header: 'x:y' };

  test('is escaped as a workflow command asks', () => {
    const found = { ...problem('date', at, '5%\n::error::x'), message: '5%\r\nx' };
    expect(githubAnnotation(found, 'a:b/').split('::')).toEqual([
      '',
      'error file=a%3Ab/data/a%2Cb.csv,line=2,title=date (x%3Ay)',
      expect.stringMatching(/^5%25%0D%0Ax /u),
    ]);
  });

  test('keeps two equal problems apart', () => {
    const report = JSON.parse(gitlabReport([problem('date', at), problem('date', at)], '')) as {
      fingerprint: string;
    }[];
    expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });
});

test('--since takes a commit or none', () => {
  expect(readCheckOptions(['--since', '--json'])).toEqual({ since: 'default', json: true, unknown: [] });
  expect(readCheckOptions(['--since', 'main', '--json'])).toMatchObject({
    since: { ref: 'main' },
    json: true,
  });
  expect(readCheckOptions(['--since=main'])).toMatchObject({ since: { ref: 'main' } });
  expect(readCheckOptions(['main'])).toMatchObject({ since: undefined, unknown: ['main'] });
});
