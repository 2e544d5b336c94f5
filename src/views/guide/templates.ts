/** Templates of the current year as downloads: whole tables for the publisher, and one set per agency. */
import { anySchema } from '../../tables/any-table.ts';
import { templateCsv, templateLines, yearTables } from '../../reading/template.ts';
import { yearOf } from '../../calendar/dates.ts';
import type { Plan } from '../../plan/plan.ts';
import { downloadMark } from '../../plan/site.ts';
import type { Agency } from '../../tables/rows.ts';
import { href, slugOf } from '../../addresses/urls.ts';

export interface TemplateFile {
  /** Below the home page: `du-lieu/mau/2026/so-ct.nhiem-vu.csv`. */
  path: string;
  href: string;
  /** File name when saved and committed: `nhiem-vu.so-ct.csv`, `nhiem-vu.csv`. */
  fileName: string;
  /** Where it is committed: `data/tien-do/2026/`. */
  folder: string;
  /** The table's title. */
  title: string;
  /** Number of rows to fill in. */
  lines: number;
  text: string;
}

export interface Templates {
  year: number;
  /** All rows of all tables. */
  whole: TemplateFile[];
  agencies: { agency: Agency; files: TemplateFile[] }[];
}

/** Undefined after the plan's years. Collective names get none: nobody could receive it. */
export function templates(plan: Plan): Templates | undefined {
  const year = yearOf(plan.asOf);
  if (year < plan.site.horizon.from || year > plan.site.horizon.to) return undefined;
  const owners = plan.agencies.filter(({ group }) => group !== 'nhom_chung');
  return {
    year,
    whole: filesOf(plan, year),
    agencies: owners
      .map((agency) => ({ agency, files: filesOf(plan, year, agency) }))
      .filter(({ files }) => files.length > 0),
  };
}

export function allTemplates(plan: Plan): TemplateFile[] {
  const { whole = [], agencies = [] } = templates(plan) ?? {};
  return [...whole, ...agencies.flatMap(({ files }) => files)];
}

function filesOf(plan: Plan, year: number, agency?: Agency): TemplateFile[] {
  // An unofficial site marks the name of every download; the reader accepts the marked name.
  const owner = `${downloadMark(plan.site)}${agency ? slugOf(agency.code) : ''}`.replace(/-$/u, '');
  return yearTables(plan).flatMap((table) => {
    const lines = templateLines(plan, table, year, agency);
    if (lines.length === 0) return [];
    const { name, title } = anySchema(table);
    const path = `du-lieu/mau/${year}/${owner && `${owner}.`}${name}.csv`;
    return {
      path,
      href: href(`/${path}`),
      fileName: owner ? `${name}.${owner}.csv` : `${name}.csv`,
      folder: `data/tien-do/${year}/`,
      title,
      lines: lines.length,
      text: templateCsv(plan, table, lines),
    };
  });
}
