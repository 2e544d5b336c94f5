/** Whether the plan goes on in a changed province is said with its text, from the day of the change. */
import { expect, test } from 'vitest';
import { planScope } from '../../../src/views/plan-scope.ts';
import { buildPlan } from '../../support/plan-builder.ts';

const notices = { draft: '', draftShort: '', illustrative: '', boundary: '', afterBoundary: 'Chưa rõ.' };
const scopeOn = (asOf: string, site = {}) => planScope(buildPlan({ asOf, site: { notices, ...site } }));

test('names the new territory and what is known of the plan there', () => {
  expect(scopeOn('2025-07-01')).toBe('Về new territory: chưa rõ.');
});

test('says nothing before the change, without one, or where nothing is known', () => {
  expect(scopeOn('2025-06-30')).toBeUndefined();
  expect(scopeOn('2026-01-01', { boundary: undefined })).toBeUndefined();
  expect(scopeOn('2026-01-01', { notices: { ...notices, afterBoundary: '' } })).toBeUndefined();
});
