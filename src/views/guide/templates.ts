/** The templates of the running year as downloads: the whole tables for the publisher, and each agency's own. */
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
  /** What it is saved as, and committed as: `nhiem-vu.so-ct.csv`, `nhiem-vu.csv`. */
  fileName: string;
  /** Where it is committed: `data/tien-do/2026/`. */
  folder: string;
  /** The table's title. */
  title: string;
  /** Lines to fill in. */
  lines: number;
  text: string;
}

export interface Templates {
  year: number;
  /** Every line of every table. */
  whole: TemplateFile[];
  agencies: { agency: Agency; files: TemplateFile[] }[];
}

/** Undefined once the plan's years are over. Collective names get none: there is nobody to send it to. */
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
  // An unofficial site says so in the name of every download; the file is read under this name, too.
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
