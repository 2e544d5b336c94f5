/** File names as people and programs spell them: the intended name of a file of `data/`. */
import { nearest } from '../tables/cells/nearest.ts';
import { schemas } from '../tables/schemas/index.ts';
import { tableNames } from '../tables/table-names.ts';

/** Placeholder for an unknown year in a path. */
export const SOME_YEAR = '<năm>';

export interface FileName {
  /** Lower case, without accents, copy numbers, extensions and years: `nhiem-vu.so-ct`. */
  stem: string;
  /** Undefined if the name has no year, several, or an ambiguous one. */
  year: number | undefined;
}

/** Without accents and capitals; blanks and underlines become hyphens. */
export function plainName(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[đð]/gu, 'd').replace(/[\s_\u2013\u2014-]+/gu, '-');
}

const ENDING = /\.(?:csv|tsv|tab|txt|xls[xmb]?|ods|numbers|excel)$/u;
const COPY_BEFORE = /^(?:copy-(?:\(\d+\)-)?of|ban-sao(?:-\(\d+\))?-cua|ban-sao|copy)-/u;
const COPY_AFTER = /-*(?:\(\d+\)|\[\d+\]|[-(.](?:copy|ban-sao|sao-chep)\)?(?:-?\d+)?)$/u;
const EDGES = /^[-.,;!]+|[-.,;!]+$/gu;

/** A date, a month or a document number before the year: not the year of the table. */
const DATED = /(?<!\d)(?:\d{8}|20\d\d[-.]\d{1,2}(?:[-.]\d{1,2})?|(?:\d{1,3}[-./])+20\d\d)(?!\d)/gu;
const YEAR = /(?<!\d)20\d\d(?!\d)/gu;
const PLAN_YEAR = /(?:den|toi|truoc|sau|tu|ky|giai-doan|tam-nhin|muc-tieu|ke-hoach|kh)-(?:nam-)?20\d\d/u;

/** `Chỉ-số 2024 (1).csv.txt` → `chi-so` of 2024. */
export function readFileName(base: string): FileName {
  let stem = plainName(base);
  for (let before = ''; before !== stem;) {
    before = stem;
    stem = stem.replace(ENDING, '').replace(COPY_AFTER, '').replace(COPY_BEFORE, '').replace(EDGES, '');
  }
  const undated = stem.replace(DATED, '');
  const years = new Set(undated.match(YEAR));
  const isSure = undated === stem && years.size === 1 && !PLAN_YEAR.test(stem);
  const [year] = isSure ? years : [];
  return {
    stem: undated.replace(YEAR, '').replace(/-{2,}/gu, '-').replace(EDGES, ''),
    year: year === undefined ? undefined : Number(year),
  };
}

/** The year in a folder's name: `2024 (1)`, `năm 2024`, `24`. */
export function yearOfFolder(name: string): number | undefined {
  const { stem, year } = readFileName(name);
  return year ?? (/^\d\d$/u.test(stem) ? 2000 + Number(stem) : undefined);
}

const names = [...new Set(tableNames.map((table) => schemas[table].name))];

/** The table name a stem begins with. */
export function nameInStem(stem: string): string | undefined {
  const found = names.filter((name) => stem.startsWith(name) && !/^[a-z]/u.test(stem.slice(name.length)));
  return found.sort((a, b) => b.length - a.length)[0];
}

/** The intended path of a misnamed file; contains `<năm>` if the year is unknown. */
export function meantPath(path: string): string | undefined {
  const folders = path.split('/').slice(1);
  const { stem, year: named } = readFileName(folders.pop() ?? '');
  const name = nameInStem(stem) ?? nearest(stem.split('.')[0] ?? '', names);
  if (name === undefined) return undefined;
  const years = folders.map(yearOfFolder).filter((year) => year !== undefined);
  const year = years.at(-1) ?? named;
  const kinds = tableNames.filter((table) => schemas[table].name === name);
  const isOfYear = year !== undefined || folders.some((folder) => nearest(plainName(folder), ['tien-do']));
  const [first] = kinds;
  const isYearly = kinds.length > 1 ? isOfYear : first !== undefined && schemas[first].yearly;
  if (!isYearly) return `data/${name}.csv`;
  const part = /^\.[a-z0-9]+(?:-[a-z0-9]+)*$/u.exec(stem.slice(name.length))?.[0] ?? '';
  return `data/tien-do/${year ?? SOME_YEAR}/${name}${part}.csv`;
}
