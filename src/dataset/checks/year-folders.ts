/** A figure stands in the folder of its own year. */
import { yearOf } from '../../domain/dates.ts';
import { problem } from '../problem.ts';
import { placeOf } from '../table.ts';
import type { Check } from './check.ts';

export const checkYearFolders: Check = (dataset) =>
  dataset.observations
    .filter(({ row }) => yearOf(row.date) !== row.year)
    .map((located) =>
      problem('year-folder', placeOf(located, 'ngay_so_lieu'), located.row.date, {
        year: yearOf(located.row.date),
        folder: located.row.year,
      }),
    );
