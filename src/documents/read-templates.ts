/** Reads the office's own Word templates in `content/mau/`, and the problems of the folder and of each file. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainName } from '../reading/file-names.ts';
import { leftoverOf } from '../reading/leftover.ts';
import { nearest } from '../tables/cells/nearest.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { compareText } from '../format/order.ts';
import { documentKinds, type DocumentKind } from './marks.ts';

export interface OwnTemplates {
  /** Templates without problems. */
  templates: Map<DocumentKind, Uint8Array>;
  problems: Problem[];
}

const FOLDER = 'content/mau';

const names = documentKinds.map((kind) => `${kind}.docx`);

/** Links are not followed. Without the folder, no module that reads Word files is loaded. */
export async function readTemplates(dir: string): Promise<OwnTemplates> {
  const templates = new Map<DocumentKind, Uint8Array>();
  const problems: Problem[] = [];
  const folder = lstatSync(join(dir, FOLDER), { throwIfNoEntry: false });
  if (!folder) return { templates, problems };
  if (!folder.isDirectory()) return { templates, problems: [unknownName(FOLDER, [])] };
  const { MAX_TEMPLATE_BYTES, templateProblems } = await import('./template-problems.ts');
  const found = readdirSync(join(dir, FOLDER)).sort(compareText);
  for (const name of found) {
    const file = `${FOLDER}/${name.normalize('NFC')}`;
    const kind = documentKinds.find((each) => `${each}.docx` === name);
    const stats = lstatSync(join(dir, FOLDER, name));
    if (!kind || !stats.isFile()) {
      problems.push(unknownName(file, found));
      continue;
    }
    // Refused by its size, without reading it.
    const bytes =
      stats.size > MAX_TEMPLATE_BYTES
        ? new Uint8Array(MAX_TEMPLATE_BYTES + 1)
        : readFileSync(join(dir, FOLDER, name));
    const own = templateProblems(kind, bytes, file);
    if (own.length === 0) templates.set(kind, bytes);
    problems.push(...own);
  }
  return { templates, problems };
}

function unknownName(file: string, found: string[]): Problem {
  const base = file.slice(FOLDER.length + 1);
  const isLock = /^(?:~\$|\.~lock\.)/u.test(base);
  const what = isLock ? 'Tệp tạm của Word hoặc LibreOffice, có khi mẫu đang mở' : leftoverOf(base);
  if (what) return problem('template-leftover', { file }, '', { what });
  const near = nearestName(base);
  const exists = near !== undefined && found.includes(near);
  return problem('template-name', { file }, '', {
    names: `${names.slice(0, -1).join(', ')} và ${names.at(-1) ?? ''}`,
    near: near && `${FOLDER}/${near}`,
    exists,
  });
}

/** `Báo cáo (1).doc` → `bao-cao.docx`. */
function nearestName(base: string): string | undefined {
  const stem = plainName(base)
    .replace(/\.[a-z]+$/u, '')
    .replace(/-*\(\d+\)$/u, '');
  const kind = nearest(stem, documentKinds);
  return kind && `${kind}.docx`;
}
