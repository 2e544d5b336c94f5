/** Every address a search can return, derived from the plan alone: the addresses `data/cach-hoi.csv` may name. */
import type { Clause, Tables } from '../tables/rows.ts';
import { pathOf } from './urls.ts';

/** A prose page of the plan's folder, with its sections. */
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
 * Without the site's base. A task clause is found by the task's page. Includes the few clauses found only by the
 * whole text (signature, head of the appendix).
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
  // In a row with problems the cell may be missing.
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
