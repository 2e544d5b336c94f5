/** Bytes of a first search: engine, catalogue, index chunks, results. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCopy } from '../../src/hosting/compress.ts';
import { openSearch } from '../../tests/support/search-in-node.ts';

const QUESTION = 'đăng ký nhãn hiệu';
const SHOWN = 6;

export async function firstSearchBytes(dist: string): Promise<number> {
  const asked = new Set(['pagefind.js', 'so-muc.json']);
  const { urls } = await openSearch(dist, (name) => asked.add(name));
  await urls(QUESTION, SHOWN);
  const sizes = await Promise.all([...asked].map((name) => size(join(dist, 'pagefind', name))));
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}

/** As sent by nginx with our configuration. */
async function size(file: string): Promise<number> {
  const bytes = readFileSync(file);
  return Math.min(bytes.length, (await brotliCopy(file, bytes)).length);
}
