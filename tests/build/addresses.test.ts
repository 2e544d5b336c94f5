/** The addresses the check knows are those of the built site: neither has a page the other lacks. */
import { expect, test } from 'vitest';
import { searchedAddresses } from '../../src/addresses/searched-addresses.ts';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { recordsOf } from '../../src/search/build/records.ts';
import { readPages } from '../support/built-site.ts';

const { plan, prose } = loadPlan();
if (!plan) throw new Error('The plan has problems: see "npm run check".');
const pages = readPages();
const known = searchedAddresses(plan, plan.clauses, plan.years, prose);
const searched = new Set(pages.flatMap(({ html, path }) => recordsOf(html, path)).map(({ url }) => url));

test('whatever a search leads to is known to the check', () => {
  expect([...searched].filter((address) => !known.has(address))).toEqual([]);
});

test('and whatever is known to it is found, but for clauses found by the whole text alone', () => {
  const anchors = pages
    .find(({ path }) => path === '/ke-hoach/')
    ?.root.querySelectorAll('[data-clause]:not([data-search-part])')
    .map(({ id }) => `/ke-hoach/#${id}`);
  expect([...known].filter((address) => !searched.has(address) && !anchors?.includes(address))).toEqual([]);
});
