/** The plans besides the real one whose sites are looked at. */
import type { TestSite } from './test-site.ts';

/** The invented province that ships as an example; it states its own day. */
export const EXAMPLE_SITE: TestSite = { plan: 'examples/tinh-mau', asOf: '' };

/** The plan whose cells try to be markup, with the page of all tokens and components. */
export const HOSTILE_SITE: TestSite = {
  plan: 'tests/fixtures/plan-thu-nghiem',
  asOf: '2026-03-01',
  hasDesignPage: true,
};
