/**
 * A plan from `npm run new-plan` with all placeholders filled in: a province's first day. Its text requires no
 * reports, so the explanation of how reports are counted is removed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeNewPlan } from '../../src/cli/start-plan.ts';

/** By the first words of the placeholder; the others get a sentence. */
const VALUES: [string, string][] = [
  ['mã của cơ quan', 'so-a'],
  ['địa chỉ của trang trên mạng', 'https://ke-hoach-moi.example/'],
  ['du_thao, ban_hanh', 'du_thao'],
  ['ngày bắt đầu', '2025-01-31'],
  ['ngày cập nhật', '2025-06-30'],
];

/** Years are written without quotation marks. */
const YEARS: [string, string][] = [
  ['năm đầu', '2025'],
  ['năm cuối', '2030'],
];

export function writeFilledPlan(dir: string): void {
  writeNewPlan(dir);
  const texts = join(dir, 'content');
  for (const name of readdirSync(texts)) {
    const text = readFileSync(join(texts, name), 'utf8').normalize('NFC');
    writeFileSync(join(texts, name), fill(text.replace(/<h2 id="bao-cao-nam">.*?(?=<h2)/su, '')));
  }
  const agencies = join(dir, 'data/don-vi.csv');
  writeFileSync(agencies, `${readFileSync(agencies, 'utf8')}so-a,Sở A,,so_nganh,khong,,,,,\n`);
}

function fill(text: string): string {
  const years = YEARS.reduce((all, [gap, year]) => all.replaceAll(`'[ĐIỀN: ${gap}]'`, year), text);
  return years.replace(/\[ĐIỀN: ([^\]]*)\]/gu, (_, gap: string) => {
    const value = VALUES.find(([start]) => gap.startsWith(start))?.[1];
    return value ?? `Đã viết ${gap.replace(/[:{}<>]/gu, '')}.`;
  });
}
