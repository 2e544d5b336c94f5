/** A picture of today beside the one that was looked at and stored. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Where pictures that differ are put to be looked at; no part of the repository. */
const FOLDER = 'screenshots/khac';

/** So many of the 256 steps of a colour are taken for one: files become half as large. */
const STEP = 16;

/**
 * The share of pixels that differ, from 0 to 1; pictures of two sizes differ in all. Edges of letters, which every
 * machine smooths its own way, do not count. A stored picture that is not there is written and counts as different:
 * to renew one, delete it, run the test twice, and look at it.
 */
export function differenceTo(stored: string, png: Buffer): number {
  const now = coarse(PNG.sync.read(png));
  if (!existsSync(stored)) {
    save(stored, packed(now));
    return 1;
  }
  const before = PNG.sync.read(readFileSync(stored));
  const { width, height } = before;
  const difference = new PNG({ width, height });
  const isSameSize = width === now.width && height === now.height;
  const count = isSameSize
    ? pixelmatch(before.data, now.data, difference.data, width, height)
    : width * height;
  if (count > 0) {
    const name = stored.split('/').at(-1) ?? '';
    save(join(FOLDER, name), packed(now));
    if (isSameSize) save(join(FOLDER, `khac-${name}`), packed(difference));
  }
  return count / (width * height);
}

function coarse(picture: PNG): PNG {
  picture.data.forEach((value, index) => {
    picture.data[index] = Math.min(255, Math.round(value / STEP) * STEP);
  });
  return picture;
}

function packed(picture: PNG): Buffer {
  return PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 });
}

function save(file: string, bytes: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
