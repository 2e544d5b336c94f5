/** What is put beside a file unpacks to the file; what would not become smaller is left alone. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compressFolder } from '../../../src/hosting/compress.ts';

test('text gets compressed copies that unpack to itself, also in folders', async () => {
  const dir = emptyFolder();
  const text = 'Sở hữu trí tuệ. '.repeat(200);
  mkdirSync(join(dir, 'a'));
  writeFileSync(join(dir, 'a/index.html'), text);
  writeFileSync(join(dir, 'short.txt'), 'x');
  writeFileSync(join(dir, 'picture.webp'), text);

  expect(await compressFolder(dir)).toBe(2);
  expect(readdirSync(dir).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['a', 'picture.webp', 'short.txt']);
  expect(brotliDecompressSync(readFileSync(join(dir, 'a/index.html.br'))).toString()).toBe(text);
  const packed = readFileSync(join(dir, 'a/index.html.gz'));
  expect(gunzipSync(packed).toString()).toBe(text);
  expect([...packed.subarray(4, 8)], 'no time in the head').toEqual([0, 0, 0, 0]);
});

test('a file of the search index, gzip as it lies there, gets a brotli copy of what is in it', async () => {
  const dir = emptyFolder();
  const index = `pagefind_dcd${Array.from({ length: 500 }, (_, word) => `chữ ${word}`).join()}`;
  for (const name of ['vi_1.pf_index', 'wasm.unknown.pagefind']) {
    writeFileSync(join(dir, name), gzipSync(index));
  }

  expect(await compressFolder(dir)).toBe(2);
  expect(brotliDecompressSync(readFileSync(join(dir, 'vi_1.pf_index.br'))).toString()).toBe(index);
});

function emptyFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'compress-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true });
  });
  return dir;
}
