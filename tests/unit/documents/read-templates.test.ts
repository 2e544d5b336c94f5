/** The folder of an office's templates: what may lie there, what is said of the rest, what is left alone. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatProblems } from '../../../src/checks/report/problem-report.ts';
import { documentKinds, documentMarks } from '../../../src/documents/marks.ts';
import { readTemplates } from '../../../src/documents/read-templates.ts';
import { copyValid } from '../../support/broken-plans.ts';
import { docx, linesWith } from '../../support/docx.ts';

const GOOD = docx(linesWith(documentMarks.hop));
let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'templates-'));
  mkdirSync(join(dir, 'content'));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

function write(name: string, bytes: Uint8Array = GOOD): void {
  mkdirSync(join(dir, 'content/mau'), { recursive: true });
  writeFileSync(join(dir, 'content/mau', name), bytes);
}

const problemsOf = async () => {
  const { problems } = await readTemplates(dir);
  return problems.map(({ code, file }) => `${code} ${file.replace('content/mau/', '')}`);
};

test('a plan without the folder, or with an empty one, has no templates and no problem', async () => {
  expect(await readTemplates(dir)).toEqual({ templates: new Map(), problems: [] });
  mkdirSync(join(dir, 'content/mau'));
  expect(await readTemplates(dir)).toEqual({ templates: new Map(), problems: [] });
});

test('each kind may have its own; one that is refused is not handed on', async () => {
  for (const kind of documentKinds) write(`${kind}.docx`, docx(linesWith(documentMarks[kind])));
  write('nhac.docx', docx(['{nam}']));
  const { templates, problems } = await readTemplates(dir);
  expect([...templates.keys()]).toEqual(['bao-cao', 'don-vi', 'hop', 'so-ket']);
  expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['content/mau/nhac.docx']));
});

test.each([
  ['Báo cáo.docx', 'template-name', 'Có phải “content/mau/bao-cao.docx”?'],
  ['BAO-CAO.DOCX', 'template-name', 'Có phải “content/mau/bao-cao.docx”?'],
  ['so_ket (1).docx', 'template-name', 'Có phải “content/mau/so-ket.docx”?'],
  ['bao-cao.doc', 'template-name', 'Có phải “content/mau/bao-cao.docx”?'],
  ['quy-dinh.pdf', 'template-name', 'Đổi tên cho đúng hoặc bỏ tệp ra khỏi thư mục.\n'],
  ['hop (2).docx', 'template-name', 'Đã có “content/mau/hop.docx”'],
  ['~$bao-cao.docx', 'template-leftover', 'Tệp tạm của Word hoặc LibreOffice, có khi mẫu đang mở'],
  ['.~lock.hop.docx#', 'template-leftover', 'có khi mẫu đang mở'],
  ['~WRL0001.tmp', 'template-leftover', 'Tệp tạm hoặc bản lưu cũ'],
  ['.DS_Store', 'template-leftover', 'Tệp tạm hoặc bản lưu cũ'],
])('%s is reported as %s', async (name, code, words) => {
  write('hop.docx');
  write(name);
  const { problems } = await readTemplates(dir);
  expect(problems.map((each) => each.code)).toEqual([code]);
  expect(`${formatProblems(problems)}\n`).toContain(words);
});

test('links and folders are not followed, a large file is not read', async () => {
  write('bao-cao.docx');
  mkdirSync(join(dir, 'content/mau/nhac.docx'));
  symlinkSync(join(dir, 'content/mau/bao-cao.docx'), join(dir, 'content/mau/hop.docx'));
  truncateSync(join(dir, 'content/mau/bao-cao.docx'), 3_000_000_000);
  expect(await problemsOf()).toEqual([
    'template-too-large bao-cao.docx',
    'template-name hop.docx',
    'template-name nhac.docx',
  ]);
});

test('a link in place of the folder is not followed', async () => {
  symlinkSync(tmpdir(), join(dir, 'content/mau'));
  expect(await problemsOf()).toEqual(['template-name content/mau']);
});

test('what reads Word files is loaded only where there is a folder', () => {
  const script = `
    import { registerHooks } from 'node:module';
    registerHooks({ load: (url, context, next) => (/docxtemplater|pizzip/.test(url) && console.log(url), next(url, context)) });
    const { readTemplates } = await import('./src/documents/read-templates.ts');
    await readTemplates(process.argv[1]);`;
  const run = () =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', script, dir], { encoding: 'utf8' });
  expect(run()).toBe('');
  write('hop.docx');
  expect(run()).toContain('docxtemplater');
});

test('the check of a plan reports its templates, and fails', () => {
  const plan = copyValid();
  mkdirSync(join(plan, 'content/mau'));
  writeFileSync(join(plan, 'content/mau/hop.docx'), docx(['{ten_ke_hoach}']));
  const env = { ...process.env, PLAN_DIR: plan, AS_OF: '2025-06-30' };
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/check.ts'], { env, encoding: 'utf8' });
  rmSync(plan, { recursive: true });
  expect(status).toBe(1);
  expect(stderr).toContain('content/mau/hop.docx\n  Không có chỗ điền nào tên “{ten_ke_hoach}”');
});
