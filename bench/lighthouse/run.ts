/**
 * `npm run bench:lighthouse`: every kind of page of the built site under Lighthouse with default settings (a
 * phone, default throttling), served by nginx with our configuration. Prints Markdown; exits with an error if a
 * score is below 100.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { address } from '../../src/plan-folder/address.ts';
import { readPages } from '../../tests/support/built-site.ts';
import { serveWithNginx } from '../../tests/support/hosting.ts';
import { onePageOfAKind } from './kinds.ts';
import { figureOf, measure, type Report } from './measure.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const server = await serveWithNginx('dist', address.pathname, folder);
const origin = server.origin + address.pathname;
const pages = onePageOfAKind(readPages());
const rows = [];
for (const page of pages) {
  const report = await measure(origin + page.path.slice(1));
  // A page with `noindex` fails the audit on indexing, as intended.
  const wanted = CATEGORIES.filter((name) => name !== 'seo' || !page.isNoIndex);
  const scores = CATEGORIES.map((name) => Math.round((report.categories[name]?.score ?? 0) * 100));
  const failed = wanted.flatMap((name) => failedAudits(report, name));
  rows.push({ page, scores, failed, isGood: wanted.every((name) => report.categories[name]?.score === 1) });
  const figure = (id: string) => figureOf(report, id).toFixed(id.includes('shift') ? 3 : 0);
  console.log(
    `| ${[page.path + (page.isNoIndex ? ' (noindex)' : ''), ...scores, figure('largest-contentful-paint'), figure('total-blocking-time'), figure('cumulative-layout-shift'), failed.join(', ')].join(' | ')} |`,
  );
}
await server.close();
rmSync(folder, { recursive: true });
process.exitCode = rows.every(({ isGood }) => isGood) ? 0 : 1;

function failedAudits({ categories, audits }: Report, name: string): string[] {
  const refs = categories[name]?.auditRefs ?? [];
  return refs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => id);
}
