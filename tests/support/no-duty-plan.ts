/**
 * The invented test plan without reporting duties, boundary change and audiences: the same tables and texts
 * without all that.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from './built-site.ts';

const PLAN = 'tests/fixtures/plan-thu-nghiem';
const CACHE = 'node_modules/.cache/no-duty-plans';

/** By the end of their paths; a missing piece is an error. */
const CHANGES: [path: string, was: RegExp, is: string][] = [
  ['site.yaml', /^bao_cao:\n(?: .*\n)+/mu, ''],
  ['site.yaml', /^dia_gioi:\n(?: .*\n)+/mu, ''],
  ['site.yaml', /^ {2}(?:sau_)?dia_gioi: .*\n/gmu, ''],
  ['phuong-phap.mdx', /<h2 id="bao-cao-nam">.*?(?=<h2)/su, ''],
  ['phuong-phap.mdx', /<h2 id="dia-gioi">.*?(?=<h2|$(?![\s\S]))/su, ''],
  ['ke-hoach.mdx', /Cơ quan Hai báo cáo Cơ quan Một/u, 'Cơ quan Hai họp với Cơ quan Một'],
  ['data/nhiem-vu.csv', /Cơ quan Hai báo cáo Cơ quan Một/u, 'Cơ quan Hai họp với Cơ quan Một'],
  ['don-vi.csv', /,(?:gui|nhan),/gu, ',khong,'],
  ['data/nhiem-vu.csv', /,(?:doanh_nghiep\|nguoi_dan|co_quan|vien_truong),/gu, ',,'],
  ['chi-so.csv', /(?<=\d,[a-z]*,)(?:cu|moi)(?=,)|Chỉ số địa bàn mới(?= )/gu, ''],
  ['2024/nhiem-vu.csv', /,cu,/gu, ',,'],
  ['2025/nhiem-vu.csv', /,moi,/gu, ',,'],
  ['dinh-chinh.csv', /\|cu,/gu, ','],
  ['su-kien.csv', /^su-kien-hai,.*\n/mu, ''],
];

/** Its folder, the same for the same content, so that it is built only once. */
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
    // Another test file was faster.
    rmSync(unfinished, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function withoutDuty(path: string): string {
  const text = readFileSync(join(PLAN, path), 'utf8');
  return CHANGES.filter(([end]) => path.endsWith(end)).reduce((before, [, was, is]) => {
    const after = before.replace(was, is);
    if (after === before) throw new Error(`${path}: nothing matches ${String(was)}`);
    return after;
  }, text);
}
