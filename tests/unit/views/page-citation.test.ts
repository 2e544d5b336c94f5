/** How a page is cited. */
import { expect, test } from 'vitest';
import type { Site } from '../../../src/tables/schemas/site.ts';
import { pageCitation } from '../../../src/views/page/page-citation.ts';
import { makePlan } from '../../support/make-plan.ts';

const cite = (shownText: Site['shownText'], clause?: string) =>
  pageCitation(makePlan({ site: { shownText } }), {
    title: 'Nhiệm vụ III.1.6',
    address: 'https://example.org/so/nhiem-vu/iii-1-6/',
    clause,
  });

test('a page is cited like a chart: publisher, title, register, day, address', () => {
  expect(cite('ban_hanh').text).toBe(
    'Department A, “Nhiệm vụ III.1.6”, Register, Test, bản ngày 22/11/2026, https://example.org/so/nhiem-vu/iii-1-6/',
  );
  expect(cite('ban_hanh').bibtex).toContain('@misc{nhiem-vu-iii-1-6-2026-11-22,');
});

test.each([
  ['du_thao', 'theo bản dự thảo'],
  ['ban_hanh', 'theo bản ban hành'],
  ['minh_hoa', 'theo bản minh họa'],
] as const)("the plan's words are cited with the text they are of (%s)", (shownText, words) => {
  expect(cite(shownText, 'III.1.6').text).toContain(`“Nhiệm vụ III.1.6 (${words}, mục III.1.6)”`);
});
