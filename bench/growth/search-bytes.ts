/** What a first search loads: engine, what it knows of every record, the words asked for, eight results. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openSearch } from '../../tests/support/search-in-node.ts';

const QUESTION = 'đăng ký nhãn hiệu';
const SHOWN = 6;

export async function firstSearchBytes(dist: string): Promise<number> {
  const asked = new Set(['pagefind.js', 'so-muc.json']);
  const { urls } = await openSearch(dist, (name) => asked.add(name));
  await urls(QUESTION, SHOWN);
  return [...asked].reduce((sum, name) => sum + size(join(dist, 'pagefind', name)), 0);
}

function size(file: string): number {
  const bytes = readFileSync(file);
  return Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length);
}
