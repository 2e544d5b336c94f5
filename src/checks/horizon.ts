/** Years, dates of figures, and deadlines lie within the plan's horizon; a base year may lie before it. */
import { yearOf } from '../calendar/dates.ts';
import { anyTables } from '../tables/any-table.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { placeOf } from '../tables/table.ts';
import type { Check } from './check.ts';

const DAYS = ['ngay_so_lieu', 'han'];

export const checkHorizon: Check = (dataset, { site }) => {
  if (!site) return [];
  const { from, to } = site.horizon;
  const facts = { from, to };
  const problems: Problem[] = [];
  for (const { schema, rows } of anyTables(dataset)) {
    const folders = new Map(schema.yearly ? rows.map(({ file, row }) => [file, Number(row['year'])]) : []);
    for (const [file, year] of folders) {
      if (year < from || year > to) problems.push(problem('horizon', { file }, String(year), facts));
    }
    for (const column of schema.columns) {
      const isDay = column.type === 'date' && DAYS.includes(column.header);
      if (column.type !== 'year' && !isDay) continue;
      for (const located of rows) {
        const value = located.row[column.field];
        if (value === undefined) continue;
        const written = column.write(value);
        const year = typeof value === 'number' ? value : yearOf(written);
        if ((year >= from || column.header === 'nam_goc') && year <= to) continue;
        problems.push(problem('horizon', placeOf(located, column.header), written, facts));
      }
    }
  }
  return problems;
};
