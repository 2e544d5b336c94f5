/**
 * Nothing typed into the reading aid (`de_doc`) is dropped silently: either it equals the template's text, or it
 * is reported. If it belongs to another row's task, some columns were sorted without the others.
 */
import { READING_AID } from '../tables/match-headers.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { fold, indicatorAid, isTaskAid } from '../reading/reading-aid.ts';
import { placeOf, type Located } from '../tables/table.ts';
import type { Check } from './check.ts';

export const checkReadingAids: Check = (dataset, { untouchedTemplateRows }) => {
  const agencies = new Map(dataset.agencies.map(({ row }) => [row.code, row]));
  const tasks = new Map(dataset.tasks.map(({ row }) => [row.code, row]));
  const indicators = new Map(dataset.indicators.map(({ row }) => [row.code, row]));
  const byWords = new Map(dataset.tasks.map(({ row }) => [fold(row.text), row.code]));
  const byAid = new Map(dataset.indicators.map(({ row }) => [fold(indicatorAid(row)), row.code]));
  const byName = new Map(dataset.agencies.map(({ row }) => [fold(row.name), row.code]));
  /** Roles in words only: the template shows them where an agency must be filled in. */
  const saidOnly = Map.groupBy(
    dataset.assignments.filter(({ row }) => row.agency === undefined),
    ({ row }) => row.task,
  );
  return [
    ...[...dataset.results, ...untouchedTemplateRows.results].flatMap((located) => {
      const [task, agency] = [tasks.get(located.row.task), agencies.get(located.row.agency)];
      if (!task || !agency) return [];
      const names = [agency.name, ...(saidOnly.get(task.code) ?? []).flatMap(({ row }) => row.words ?? [])];
      return judge(located, task.code, (cell) =>
        names.some((name) => isTaskAid(cell, task, name)) ? task.code : otherIn(cell, byWords, task.code),
      );
    }),
    ...[...dataset.observations, ...untouchedTemplateRows.observations].flatMap((located) =>
      indicators.has(located.row.indicator)
        ? judge(located, located.row.indicator, (cell) => byAid.get(cell))
        : [],
    ),
    ...[...dataset.reports, ...untouchedTemplateRows.reports].flatMap((located) =>
      agencies.has(located.row.agency) ? judge(located, located.row.agency, (cell) => byName.get(cell)) : [],
    ),
  ];
};

/** `meant`: the code the aid belongs to. This row's own words with more text around them were typed. */
function judge(
  located: Located<unknown>,
  own: string,
  meant: (cell: string) => string | undefined,
): Problem[] {
  const cell = fold(located.aid ?? '');
  if (cell === '') return [];
  const other = meant(cell);
  if (other === own) return [];
  const place = placeOf(located, READING_AID);
  return [
    other === undefined ? problem('aid-typed', place, cell) : problem('aid-of-other', place, cell, { other }),
  ];
}

/** The other task whose words end the cell. */
function otherIn(cell: string, byWords: ReadonlyMap<string, string>, own: string): string | undefined {
  for (let at = cell.indexOf(': '); at >= 0; at = cell.indexOf(': ', at + 1)) {
    const code = byWords.get(cell.slice(at + 2));
    if (code !== undefined && code !== own) return code;
  }
  return undefined;
}
