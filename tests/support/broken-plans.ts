/** The smallest valid plan with the files of one fault laid over it, in a temporary folder. */
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

/** A copy of the valid plan, free to be changed. The caller removes it. */
export function copyValid(): string {
  const dir = mkdtempSync(join(tmpdir(), 'plan-'));
  cpSync(VALID, dir, { recursive: true });
  // A page the site gains later needs no copy here.
  for (const path of PROSE_FILES.filter((file) => !existsSync(join(dir, file)))) {
    writeFileSync(join(dir, path), '---\ntitle: Trang thử\n---\n');
  }
  return dir;
}

/**
 * `removed.txt` names files the fault takes away, `padded.txt` files that are too big to be kept here and
 * get spaces until they are over the limit.
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
