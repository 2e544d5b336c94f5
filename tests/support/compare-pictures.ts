/** Compares a screenshot with a reviewed one in the repository. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Folder for differing screenshots, outside the repository. */
const FOLDER = 'screenshots/khac';

/** Colour steps (of 256) treated as equal, which halves the file size. */
const STEP = 16;

/**
 * Share of differing pixels, from 0 to 1; 1 for different sizes. Edges of letters, which every machine smooths
 * differently, are ignored. A missing stored picture is written and counts as different: to renew one, delete
 * it, run the test twice, and review it.
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
