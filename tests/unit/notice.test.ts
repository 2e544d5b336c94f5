/** `NOTICE` names every package the site is made with that has another licence than MIT, and that licence. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  dev?: boolean;
  license?: string;
}

const named = new Set(readFileSync('NOTICE', 'utf8').split(/[\s,;()]+/u));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const FOLDER = 'node_modules/';

test('names what is under another licence than MIT', () => {
  const found = Object.entries(lock.packages)
    .filter(
      ([path, { dev, license = '' }]) => path !== '' && !dev && !/^(0BSD|MIT|\(?MIT OR .*)$/u.test(license),
    )
    .map(([path, { license = '' }]) => ({
      name: path.slice(path.lastIndexOf(FOLDER) + FOLDER.length),
      license,
    }));
  expect(found.length).toBeGreaterThan(0);
  // Parts of a package that is named, and builds of it for one system.
  const parent = (name: string) =>
    /^(?:@img\/)?(d3|sharp|lightningcss|@resvg\/resvg-js)(?=-)/u.exec(name)?.[1];
  const missing = found.filter(
    ({ name, license }) =>
      !named.has(parent(name) ?? name) ||
      !license.split(' AND ').every((one) => named.has(one.replace(/[()]/gu, ''))),
  );
  expect(missing).toEqual([]);
});
