/** The page of all tokens and components: whole when asked for, and no part of the site. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { colours, scales } from '../../src/design/tokens.ts';
import { taskStatusLabels } from '../../src/labels/tasks.ts';
import { pageAt, pageWords, readPages } from '../support/built-site.ts';
import { builtSite, HOSTILE_SITE } from '../support/test-site.ts';

let folder = '';

beforeAll(async () => {
  folder = await builtSite(HOSTILE_SITE);
}, 180_000);

test('shows every colour, every step of the scales, every status with its mark', () => {
  const page = pageAt(readPages(folder), '/thiet-ke/');
  const words = pageWords(page);
  expect(colours.length).toBeGreaterThan(8);
  expect(scales.length).toBeGreaterThan(8);
  for (const name of colours) expect(page.html).toContain(`fill="var(--${name})"`);
  for (const { name } of scales) expect(words).toContain(name);
  for (const label of Object.values(taskStatusLabels)) expect(words).toContain(label);
  expect(page.root.querySelectorAll('.status svg.mark').length).toBeGreaterThan(20);
});

test('is not on the site that is published', () => {
  expect(existsSync('dist/thiet-ke')).toBe(false);
  expect(existsSync(join(folder, 'thiet-ke'))).toBe(true);
});
