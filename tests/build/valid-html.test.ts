/** Every page is valid HTML, as the W3C's own checker judges it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hasJava, htmlFaults } from '../support/html-checker.ts';

const canCheck = hasJava();
const PATIENCE = 240_000;
const page = (body: string) =>
  `<!doctype html><html lang="vi"><head><title>Trang</title></head><body>${body}</body></html>`;

test.skipIf(!canCheck)('every page is valid', { timeout: PATIENCE }, () => {
  expect(htmlFaults('dist')).toEqual([]);
});

test.skipIf(!canCheck)('a page that is not is named, with its line', { timeout: PATIENCE }, () => {
  const dir = mkdtempSync(join(tmpdir(), 'html-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true });
  });
  writeFileSync(join(dir, 'good.html'), page('<p>Chữ</p>'));
  writeFileSync(join(dir, 'bad.html'), page('\n<p>Chữ<div>Khối</div></p>'));
  expect(htmlFaults(dir)).toEqual([expect.stringMatching(/^bad\.html:2: No “p” element in scope/u)]);
});
