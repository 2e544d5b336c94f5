/** The same source twice in a cell: redundant, and probably another one is missing. */
import { anyTables } from '../tables/any-table.ts';
import { problem } from '../problems/problem.ts';
import { placeOf } from '../tables/table.ts';
import type { Check } from './check.ts';

export const checkRepeatedSources: Check = (dataset) =>
  anyTables(dataset).flatMap(({ schema, rows }) =>
    schema.columns
      .filter(({ list, ref }) => list && ref === 'sources')
      .flatMap((column) =>
        rows.flatMap((located) => {
          const codes = located.row[column.field] as string[];
          const twice = codes.find((code, index) => codes.indexOf(code) < index);
          return twice ? [problem('nguon_hai_lan', placeOf(located, column.header), twice)] : [];
        }),
      ),
  );
