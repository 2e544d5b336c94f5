/** Every address a search can lead to, from the plan alone: what `data/cach-hoi.csv` may name. */
import type { Clause, Tables } from '../tables/rows.ts';
import { pathOf } from './urls.ts';

/** A text of the plan's folder, and its parts that are found by themselves. */
export interface Prose {
  name: string;
  sections: string[];
}

/** Pages every plan has. `tests/build/addresses.test.ts` compares them with the built site. */
const PAGES = [
  '/',
  '/bao-chi/',
  '/cap-nhat/',
  '/cap-nhat/lich/',
  '/cong-bo/thong-bao/',
  '/don-vi/',
  '/du-lieu/',
  '/du-lieu/mau-word/',
  '/du-lieu/nhap-ke-hoach/',
  '/du-lieu/tu-dien/',
  '/ke-hoach/',
  '/kiem-tra-du-lieu/',
  '/muc-tieu/',
  '/nguon/',
  '/nhiem-vu/',
  '/phan-cong/',
  '/phien-ban/',
  '/tien-do/',
];

/**
 * Without the base the site is served from. A clause that is a task is found by the task's page. The few clauses
 * that are found by the whole text alone (who signs, the head of the appendix) are in the list all the same.
 */
export function searchedAddresses(
  tables: Tables,
  clauses: readonly Clause[],
  years: readonly number[],
  prose: readonly Prose[],
): Set<string> {
  const { tasks, agencies, indicators, sources, abbreviations } = tables;
  const codes = new Set(tasks.map(({ code }) => code));
  const bodyTasks = tasks.filter(({ repeats }) => repeats === undefined);
  // Of a line that could not be read whole the cell may be missing.
  const served = new Set(bodyTasks.flatMap((task) => task.audiences).filter(Boolean));
  return new Set([
    ...PAGES,
    ...tasks.map(pathOf.task),
    ...agencies.map(pathOf.agency),
    ...indicators.map(pathOf.indicator),
    ...years.map(pathOf.year),
    ...sources.map(pathOf.source),
    ...(served.size > 0 ? ['/doi-tuong/'] : []),
    ...[...served].map(pathOf.audience),
    ...clauses.filter(({ code }) => !codes.has(code)).map(({ code }) => pathOf.clause(code)),
    ...(abbreviations.length > 0 ? ['/du-lieu/tu-dien/#chu-viet-tat'] : []),
    ...prose.flatMap(({ name, sections }) => [`/${name}/`, ...sections.map((id) => `/${name}/#${id}`)]),
  ]);
}
