/**
 * Nothing typed into the column that is only there to be read (`de_doc`) is dropped: it is what the template put
 * there, or it is told. Where it speaks of another row's work, the rows were sorted by some of their columns.
 */
import type { Agency, Indicator, Task } from '../../domain/types.ts';
import { READING_AID } from '../match-headers.ts';
import { problem, type Problem } from '../problem.ts';
import { indicatorAid, isSameAid, isTaskAid } from '../reading-aid.ts';
import { placeOf, type Dataset, type Located } from '../table.ts';
import type { Check } from './check.ts';

export const checkReadingAids: Check = (dataset, { unfilled }) => {
  const agencies = new Map(dataset.agencies.map(({ row }) => [row.code, row]));
  const tasks = new Map(dataset.tasks.map(({ row }) => [row.code, row]));
  const indicators = new Map(dataset.indicators.map(({ row }) => [row.code, row]));
  const all = <Name extends 'results' | 'observations' | 'reports'>(name: Name) => [
    ...(dataset[name] as Dataset[Name][number][]),
    ...(unfilled[name] as Dataset[Name][number][]),
  ];
  return [
    ...all('results').flatMap((located) => {
      const [task, agency] = [tasks.get(located.row.task), agencies.get(located.row.agency)];
      if (!task || !agency) return [];
      return judge(
        located,
        (cell) => isTaskAid(cell, task, agency.name),
        (cell) => taskNamedIn(cell, tasks, task),
      );
    }),
    ...all('observations').flatMap((located) => {
      const own = indicators.get(located.row.indicator);
      if (!own) return [];
      return judge(
        located,
        (cell) => isSameAid(cell, indicatorAid(own)),
        (cell) => indicatorNamedIn(cell, indicators),
      );
    }),
    ...all('reports').flatMap((located) => {
      const own = agencies.get(located.row.agency);
      if (!own) return [];
      return judge(
        located,
        (cell) => isSameAid(cell, own.name),
        (cell) => agencyNamedIn(cell, agencies),
      );
    }),
  ];
};

function judge(
  located: Located<unknown>,
  isOwn: (cell: string) => boolean,
  namedIn: (cell: string) => string | undefined,
): Problem[] {
  const cell = located.aid?.trim() ?? '';
  if (cell === '' || isOwn(cell)) return [];
  const place = placeOf(located, READING_AID);
  const other = namedIn(cell);
  return [
    other === undefined ? problem('aid-typed', place, cell) : problem('aid-of-other', place, cell, { other }),
  ];
}

/** The work whose words end the cell, where it is another one. */
function taskNamedIn(cell: string, tasks: ReadonlyMap<string, Task>, own: Task): string | undefined {
  const words = cell.replace(/\s+/gu, ' ');
  return [...tasks.values()].find(
    ({ code, text }) => code !== own.code && words.endsWith(`: ${text.replace(/\s+/gu, ' ').trim()}`),
  )?.code;
}

function indicatorNamedIn(cell: string, indicators: ReadonlyMap<string, Indicator>): string | undefined {
  return [...indicators.values()].find((row) => isSameAid(cell, indicatorAid(row)))?.code;
}

function agencyNamedIn(cell: string, agencies: ReadonlyMap<string, Agency>): string | undefined {
  return [...agencies.values()].find(({ name }) => isSameAid(cell, name))?.code;
}
