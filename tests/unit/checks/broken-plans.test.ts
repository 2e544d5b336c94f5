/**
 * Every fault the contract lists, as real files: `tests/fixtures/broken/<fault>/` holds what differs from the
 * valid plan beside it, and `loi.txt` the whole report an official would read.
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PublishContext } from '../../../src/checks/check.ts';
import { loadPlan } from '../../../src/plan-folder/load.ts';
import { wordings } from '../../../src/problems/messages.ts';
import { templatesWordings } from '../../../src/problems/messages/templates.ts';
import type { Problem } from '../../../src/problems/problem.ts';
import { formatProblems } from '../../../src/checks/report/problem-report.ts';
import { BROKEN, copyBroken, copyValid, faults } from '../../support/broken-plans.ts';

/** Problems of a change, not of a state (`since.test.ts` meets them), of an invented plan, of an unfilled one. */
const MET_ELSEWHERE = [
  ...['frozen', 'unexplained', 'unknown-ref', 'history-cut'],
  ...['illustrative-unmarked', 'illustrative-row', 'illustrative-link', 'reserved-link'],
  'to-fill-in',
  // Of a plan with a boundary change, and of an uncertain day: `pairs.test.ts` and `days.test.ts`.
  ...['dia_ban_cu', 'ngay_sau_hom_nay'],
  // Where the history is read (`change-rows.test.ts`).
  ...['corrected-before-published', 'never-stood'],
  // Of Word files, which are made where they are met (`documents/template-problems.test.ts`).
  ...Object.keys(templatesWordings),
];

/** Faults of a check before publication: a build has no today. */
const publishContext: PublishContext = { today: '2025-06-30', isDayCertain: true, published: undefined };

let dirs: string[] = [];

/** Problems per fault, cached. */
const problemsByFault = new Map<string, Problem[]>();

beforeEach(() => {
  vi.stubEnv('AS_OF', '2025-06-30');
});

afterEach(() => {
  vi.unstubAllEnvs();
  for (const dir of dirs) rmSync(dir, { recursive: true });
  dirs = [];
});

const problemsOf = (folder: string) => {
  dirs.push(folder);
  const { problems, warnings } = loadPlan(folder, () => publishContext);
  return [...problems, ...warnings];
};

test('the plan under the faults is valid', () => {
  expect(problemsOf(copyValid())).toEqual([]);
});

describe('A plan is refused, in words that say where, what and how to fix it, for', () => {
  test.each(faults)('%s', async (fault) => {
    const problems = problemsOf(copyBroken(fault));
    problemsByFault.set(fault, problems);
    expect(problems).not.toEqual([]);
    await expect(`${formatProblems(problems)}\n`).toMatchFileSnapshot(resolve(BROKEN, fault, 'loi.txt'));
  });
});

test('no problem is without a fault that shows it', () => {
  const met = new Set<string>(MET_ELSEWHERE);
  for (const fault of faults) {
    for (const { code } of problemsByFault.get(fault) ?? problemsOf(copyBroken(fault))) met.add(code);
  }
  expect(Object.keys(wordings).filter((code) => !met.has(code))).toEqual([]);
});
