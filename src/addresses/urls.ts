/** Addresses of the site's pages. They are permanent: changing one breaks somebody's citation. */
import type { TaskStatusCode } from '../plan/task-status.ts';
import type { Agency, Audience, Indicator, Source, Task } from '../tables/rows.ts';

/** Sections of the method page that badges and charts link to. */
export const METHOD_SECTIONS = [
  'van-ban',
  'dem-nhiem-vu',
  'trang-thai-nhiem-vu',
  'trang-thai-chi-tieu',
  'bao-cao-nam',
  'dia-gioi',
  'nguon',
] as const;

export type MethodSection = (typeof METHOD_SECTIONS)[number];

const base = (import.meta.env as { BASE_URL?: string } | undefined)?.BASE_URL ?? '/';

/** Prefixes a path of the site (`/muc-tieu/`) with its base. */
export function href(path: string): string {
  return base.replace(/\/$/u, '') + path;
}

/** `III.1.6` → `iii-1-6`. */
export function slugOf(code: string): string {
  return code.toLowerCase().replaceAll('.', '-');
}

/** Slug of an audience's page: `hop_tac_xa_nong_dan` → `hop-tac-xa-nong-dan`. */
export function audienceId(audience: Audience): string {
  return audience.replaceAll('_', '-');
}

/** Anchor of a status in the list of all tasks; no agency has such a code. */
export function statusId(status: TaskStatusCode): string {
  return `tinh-trang-${status.replaceAll('_', '-')}`;
}

/** Paths from the site's root, without its base. */
export const pathOf = {
  task: (task: Pick<Task, 'code'>) => `/nhiem-vu/${slugOf(task.code)}/`,
  agency: (agency: Pick<Agency, 'code'>) => `/don-vi/${agency.code}/`,
  indicator: (indicator: Pick<Indicator, 'code'>) => `/muc-tieu/${indicator.code}/`,
  audience: (audience: Audience) => `/doi-tuong/${audienceId(audience)}/`,
  clause: (code: string) => `/ke-hoach/#${slugOf(code)}`,
  source: (source: Pick<Source, 'code'>) => `/nguon/#${source.code}`,
  year: (year: number) => `/tien-do/${year}/`,
};

export const urlOf = {
  task: (task: Pick<Task, 'code'>) => href(pathOf.task(task)),
  agency: (agency: Pick<Agency, 'code'>) => href(pathOf.agency(agency)),
  indicator: (indicator: Pick<Indicator, 'code'>) => href(pathOf.indicator(indicator)),
  audience: (audience: Audience) => href(pathOf.audience(audience)),
  clause: (code: string) => href(pathOf.clause(code)),
  source: (source: Pick<Source, 'code'>) => href(pathOf.source(source)),
  year: (year: number) => href(pathOf.year(year)),
  method: (section: MethodSection) => href(`/phuong-phap/#${section}`),
  /** Draft documents of a year, for officials to finish. */
  drafts: (year: number) => href(`/ban-thao/${year}/`),
  version: ({ tag }: { tag: string }) => href(`/phien-ban/${tag}/`),
  table: (name: string) => href(`/du-lieu/${name}.csv`),
  /** What a message of the check means. */
  message: (code: string) => href(`/cong-bo/thong-bao/#loi-${code}`),
  /** What the columns of a published table mean. */
  dictionary: (table: string) => href(`/du-lieu/tu-dien/${table}/`),
  /** Files of a chart: the picture in one of its shapes, the outlines, the numbers. */
  chartPng: (chart: ChartName, { width, height }: { width: number; height: number }) =>
    href(`/hinh/${chart.section}/${chart.file}-${width}x${height}.png`),
  chartSvg: (chart: ChartName) => href(`/hinh/${chart.section}/${chart.file}.svg`),
  chartCsv: (chart: ChartName) => href(`/hinh/${chart.section}/${chart.file}.csv`),
  /** Page to embed elsewhere. Charts of an indicator use its code alone. */
  embed: (chart: ChartName) => href(`/nhung/${embedName(chart)}/`),
  shareCard: (card: { section: string; name: string }) => href(`/chia-se/${card.section}/${card.name}.png`),
};

interface ChartName {
  section: string;
  name: string;
  /** Base name of its files. */
  file: string;
}

/** `sang-che`, `tien-do/bao-cao`: codes of indicators contain no slash. */
export function embedName({ section, name }: Omit<ChartName, 'file'>): string {
  return section === 'muc-tieu' ? name : `${section}/${name}`;
}
