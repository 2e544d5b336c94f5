/** The line a printed page carries in place of the header. */
import { expect, test } from 'vitest';
import type { Site } from '../../../src/tables/schemas/site.ts';
import { printLine } from '../../../src/views/page/print-line.ts';
import { makePlan } from '../../support/make-plan.ts';

const notices = {
  draft: '',
  draftShort: 'Dự thảo',
  illustrative: 'Minh họa',
  trial: 'Bản thử',
  boundary: '',
  afterBoundary: '',
};
const lineOf = (shownText: Site['shownText']) =>
  printLine(makePlan({ site: { shownText, notices } }), 'https://example.org/nhiem-vu/iii-1-1/');

test('names the register, its day and the address', () => {
  expect(lineOf('ban_hanh')).toBe(
    'Register, Test · Tính đến ngày 22/11/2026 · https://example.org/nhiem-vu/iii-1-1/',
  );
});

test.each([
  ['du_thao', /^Dự thảo · Register/u],
  ['minh_hoa', /^Minh họa · Register/u],
  ['ban_thu', /^Bản thử · Register/u],
  ['ban_hanh', /^Register/u],
] as const)('begins with what has to be known of the text shown (%s)', (shownText, start) => {
  expect(lineOf(shownText)).toMatch(start);
});
