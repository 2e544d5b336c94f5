/** The smallest valid plan overlaid with the files of one fault, in a temporary folder. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROSE_FILES } from '../../src/plan-text/read-prose.ts';
import { MAX_BYTES } from '../../src/tables/cells/limits.ts';

const VALID = 'tests/fixtures/valid';
export const BROKEN = 'tests/fixtures/broken';

export const faults = readdirSync(BROKEN).sort((a, b) => (a < b ? -1 : 1));

/** A copy of the valid plan, to be modified. The caller removes it. */
export function copyValid(): string {
  const dir = mkdtempSync(join(tmpdir(), 'plan-'));
  cpSync(VALID, dir, { recursive: true });
  // New pages of the site need not be copied here.
  for (const path of PROSE_FILES.filter((file) => !existsSync(join(dir, file)))) {
    writeFileSync(join(dir, path), '---\ntitle: Trang thử\n---\n');
  }
  return dir;
}

/**
 * `removed.txt` names files to delete; `padded.txt` names files that are padded with spaces beyond the size
 * limit, being too large for the repository.
 */
export function copyBroken(fault: string): string {
  const dir = copyValid();
  for (const part of ['data', 'content']) {
    const overlay = join(BROKEN, fault, part);
    if (existsSync(overlay)) cpSync(overlay, join(dir, part), { recursive: true });
  }
  for (const path of linesOf(fault, 'removed.txt')) rmSync(join(dir, path));
  for (const path of linesOf(fault, 'padded.txt')) {
    writeFileSync(
      join(dir, path),
      Buffer.concat([readFileSync(join(dir, path)), Buffer.alloc(MAX_BYTES, ' ')]),
    );
  }
  mkdirSync(join(dir, 'data'), { recursive: true });
  return dir;
}

function linesOf(fault: string, name: string): string[] {
  const path = join(BROKEN, fault, name);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}
