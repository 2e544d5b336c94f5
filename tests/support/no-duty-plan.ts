/** The invented plan of the tests as a plan that asks nobody for reports: the same tables and texts, less that duty. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from './built-site.ts';

const PLAN = 'tests/fixtures/plan-thu-nghiem';
const CACHE = 'node_modules/.cache/no-duty-plans';

/** By the end of their paths; a piece that is not there any more is an error. */
const CHANGES: [path: string, was: RegExp, is: string][] = [
  ['site.yaml', /^bao_cao:\n(?: .*\n)+/mu, ''],
  ['phuong-phap.mdx', /<h2 id="bao-cao-nam">.*?(?=<h2)/su, ''],
  ['ke-hoach.mdx', /Cơ quan Hai báo cáo Cơ quan Một/u, 'Cơ quan Hai họp với Cơ quan Một'],
  ['data/nhiem-vu.csv', /Cơ quan Hai báo cáo Cơ quan Một/u, 'Cơ quan Hai họp với Cơ quan Một'],
  ['don-vi.csv', /,(?:gui|nhan),/gu, ',khong,'],
];

/** Its folder, the same for the same content: whoever builds it builds it once. */
export function noDutyPlan(): string {
  const texts = listFiles(PLAN)
    .filter((path) => !path.endsWith('bao-cao.csv'))
    .map((path): [string, string] => [path, withoutDuty(path)]);
  const folder = join(CACHE, createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16));
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const unfinished = mkdtempSync(join(CACHE, 'unfinished-'));
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(unfinished, path)), { recursive: true });
    writeFileSync(join(unfinished, path), text);
  }
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another test file was quicker.
    rmSync(unfinished, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function withoutDuty(path: string): string {
  const text = readFileSync(join(PLAN, path), 'utf8');
  const [, was, is = ''] = CHANGES.find(([end]) => path.endsWith(end)) ?? [];
  if (!was) return text;
  const changed = text.replace(was, is);
  if (changed === text) throw new Error(`${path}: nothing matches ${String(was)}`);
  return changed;
}
