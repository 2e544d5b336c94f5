/** The plan that growth is measured with. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePlan } from '../../../bench/growth/make-plan.ts';
import { loadPlan } from '../../../src/plan-folder/load.ts';

test('a plan made larger is valid, as large as asked for, and has a name for every task', () => {
  const folder = mkdtempSync(join(tmpdir(), 'made-plan-'));
  makePlan(folder, 60);
  const { plan, problems } = loadPlan(folder);
  rmSync(folder, { recursive: true });
  expect(problems.map(({ message }) => message)).toEqual([]);
  expect(plan?.tasks.filter(({ shortTitle, plainText }) => shortTitle && plainText)).toHaveLength(60);
});
