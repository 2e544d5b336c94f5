/** Every search alias names a page of the site, or a section of one; otherwise nobody would find it. */
import { searchedAddresses } from '../addresses/searched-addresses.ts';
import { yearsShown } from '../plan/plan.ts';
import { anyTables } from '../tables/any-table.ts';
import { nearest } from '../tables/cells/nearest.ts';
import { problem } from '../problems/problem.ts';
import { placeOf } from '../tables/table.ts';
import { tablesOf, type Dataset } from '../tables/dataset.ts';
import type { Check } from './check.ts';

export const checkAddresses: Check = (dataset, { site, clauses, broken, unread, pages }) => {
  const isWhole = clauses.length > 0 && ![...unread.values()].includes('all');
  if (!site || !pages || !isWhole) return [];
  // A row with problems has a page too, if its code can be read.
  const named = anyTables(dataset, broken).map(({ name, schema, rows }) => {
    const keyed = rows.filter(({ row }) =>
      schema.columns.every(
        ({ field, required }) => !required || !schema.key.includes(field) || row[field] !== undefined,
      ),
    );
    return [name, keyed] as const;
  });
  const tables = tablesOf(Object.fromEntries(named) as unknown as Dataset);
  const years = yearsShown(tables, site, pages.asOf);
  const known = searchedAddresses(tables, clauses, years, pages.prose);
  return dataset.searchAliases
    .filter(({ row }) => !known.has(row.page))
    .map((located) => {
      const { page } = located.row;
      return problem('no-page', placeOf(located, 'trang'), page, { near: nearest(page, known) ?? '' });
    });
};
