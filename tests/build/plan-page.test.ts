/** The page with the plan's whole text says what the source says, and every paragraph can be quoted. */
import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { slugOf } from '../../src/addresses/urls.ts';
import { pageAt, readPages, readSource, visibleText } from '../support/built-site.ts';

describe("the plan's page", () => {
  const { root } = pageAt(readPages(), '/ke-hoach/');
  const document = root.querySelector('.document');
  if (!document) throw new Error('/ke-hoach/ has no element ".document"');
  const clauses = document.querySelectorAll('[data-clause]');

  test.skipIf(process.env['PLAN_DIR'])('says every word of the draft in its order, and no other', () => {
    const words = visibleText(
      document,
      (element) =>
        element.hasAttribute('data-note') ||
        element.classList.contains('code') ||
        element.classList.contains('list-mark'),
    );
    expect(words).toBe(readSource());
  });

  test('gives every paragraph its address', () => {
    const codes = (loadPlan().plan?.clauses ?? []).map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(0);
    expect(clauses.map((clause) => clause.getAttribute('data-clause'))).toEqual(codes);
    expect(clauses.map(({ id }) => id)).toEqual(codes.map(slugOf));
  });

  test('offers that address as a plain link beside every paragraph, as the task of an appendix row', () => {
    const links = clauses
      .filter((clause) => clause.closest('thead') === null)
      .map((clause) => [clause.id, clause.querySelector('a.code')?.getAttribute('href')?.split('/').at(-1)]);
    const rows = links.filter(([id]) => id?.startsWith('pl-'));
    expect(rows.every(([, fragment]) => fragment === '')).toBe(true);
    expect(links.filter((link) => !rows.includes(link)).map(([, fragment]) => fragment)).toEqual(
      links.filter((link) => !rows.includes(link)).map(([id]) => `#${id ?? ''}`),
    );
  });

  test('gives the reason of every marked slip as words on the page', () => {
    const reasons = document.querySelectorAll('.sic-note .why').map((reason) => visibleText(reason));
    expect(reasons).toHaveLength(document.querySelectorAll('.sic').length);
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter((reason) => reason === '')).toEqual([]);
  });

  test.skipIf(process.env['PLAN_DIR'])(
    'leads from beside the draft to what is known of the new province',
    () => {
      expect(root.querySelector('#van-ban a[href$="/hieu-luc/"]')).not.toBeNull();
    },
  );
});
