/** What holds for every page of the site, looked at on one page of every kind; `tests/night/` looks at all. */
import { describe, expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';
import { expectToOpenOnAPhone, kindsOfSite, paintOf } from '../support/page-checks.ts';

const kinds = await kindsOfSite();

test.each(kinds)(
  'on a phone %s opens without an error, moves nothing, and fits 320 px',
  expectToOpenOnAPhone,
);

describe('the search page, where a script fills in what it finds', () => {
  const queries = ['', '?q=nhan%20hieu', '?q=xyzxyz'];
  test.each(queries.flatMap((query) => [360, 768, 1280].map((width) => [query, width] as const)))(
    '%s at %i px moves nothing either',
    async (query, width) => {
      const { page } = await openPage(`/tim-kiem/${query}`, { width });
      await page.locator('[data-search-state=done]').waitFor({ state: 'attached' });
      expect((await page.evaluate(paintOf)).moved).toBeLessThan(0.001);
    },
  );
});
