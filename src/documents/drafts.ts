/** The drafts of a year as files: name, content and how each is created. */
import type { Plan } from '../plan/plan.ts';
import { downloadedName } from '../plan/site.ts';
import type { Agency } from '../tables/rows.ts';
import { zip } from '../open-data/zip.ts';
import { agencyReport, bodiesThatReport } from './agency-report.ts';
import { fill } from './fill.ts';
import type { DocumentData, DocumentKind } from './marks.ts';
import { meetingSheet } from './meeting-sheet.ts';
import { reminder, silentBodies } from './reminder.ts';
import { reportAnnexes } from './report-annexes.ts';
import { review } from './review.ts';
import type { Tools } from './tools.ts';
import { yearlyReport } from './yearly-report.ts';

export interface Draft {
  /** Unique id within its year: `bao-cao`, `don-vi-so-ct`. */
  id: string;
  /** Name of the saved file, marked if the plan is invented. */
  file: string;
  title: string;
  /** Its content in one line. */
  holds: string;
  make(tools: Tools): Promise<Uint8Array>;
}

export interface BodyDraft extends Draft {
  agency: Agency;
}

/** Drafts about all agencies, in the order an official needs them. */
export function draftsOfYear(plan: Plan, year: number): Draft[] {
  const silent = silentBodies(plan, year);
  const bodies = bodiesThatReport(plan, year);
  return [
    report(plan, year),
    ...(plan.site.review?.year === year ? [reviewOf(plan, year)] : []),
    sheet(plan, year),
    ...(silent.length === 0 ? [] : [letterToAll(plan, year, silent), letters(plan, year, silent)]),
    ...(bodies.length === 0 ? [] : [reportsOf(plan, year, bodies)]),
  ];
}

/** One draft per reporting agency, in the table's order. */
export function draftsOfBodies(plan: Plan, year: number): BodyDraft[] {
  return bodiesThatReport(plan, year).map((agency) => {
    const draft = single(plan, year, `don-vi-${agency.code}`, reportOf(plan, year, agency));
    return { ...draft, agency };
  });
}

/** A document to write: its template and its data; links begin with `home`. */
interface Document<Kind extends DocumentKind> {
  kind: Kind;
  title: string;
  data: (home: string) => DocumentData<Kind>;
}

function report(plan: Plan, year: number): Draft {
  const document: Document<'bao-cao'> = {
    kind: 'bao-cao',
    title: `Báo cáo năm ${year}`,
    data: (home) => yearlyReport(plan, year, home),
  };
  return packed(plan, year, 'bao-cao', {
    title: document.title,
    holds: 'Word, kèm biểu đồ và bảng tổng hợp',
    files: async (tools) => ({
      [nameOf(plan, year, 'bao-cao', 'docx')]: await written(plan, document, tools),
      ...(await reportAnnexes(plan, tools)),
    }),
  });
}

function reviewOf(plan: Plan, year: number): Draft {
  return single(plan, year, 'so-ket', {
    kind: 'so-ket',
    title: `Báo cáo sơ kết ${plan.site.horizon.from}–${year}`,
    data: (home) => review(plan, year, home),
  });
}

function sheet(plan: Plan, year: number): Draft {
  return single(plan, year, 'hop', {
    kind: 'hop',
    title: `Tài liệu họp năm ${year}`,
    data: (home) => meetingSheet(plan, year, home),
  });
}

function letter(plan: Plan, year: number, to: readonly Agency[]): Document<'nhac'> {
  return {
    kind: 'nhac',
    title: `Công văn đề nghị gửi báo cáo năm ${year}`,
    data: (home) => reminder(plan, to, year, home),
  };
}

function letterToAll(plan: Plan, year: number, silent: readonly Agency[]): Draft {
  const document = letter(plan, year, silent);
  return single(plan, year, 'nhac', { ...document, title: `${document.title}, gửi chung` });
}

function letters(plan: Plan, year: number, silent: readonly Agency[]): Draft {
  return packed(plan, year, 'nhac-tung-don-vi', {
    title: `${letter(plan, year, silent).title}, gửi riêng từng đơn vị`,
    holds: `${silent.length} tệp Word`,
    files: (tools) =>
      eachOf(plan, year, silent, (agency) => written(plan, letter(plan, year, [agency]), tools)),
  });
}

function reportOf(plan: Plan, year: number, agency: Agency): Document<'don-vi'> {
  return {
    kind: 'don-vi',
    title: `Bản thảo báo cáo năm ${year} của ${agency.name}`,
    data: (home) => agencyReport(plan, agency, year, home),
  };
}

function reportsOf(plan: Plan, year: number, bodies: readonly Agency[]): Draft {
  return packed(plan, year, 'don-vi', {
    title: `Bản thảo báo cáo năm ${year} của từng đơn vị`,
    holds: `${bodies.length} tệp Word`,
    files: (tools) =>
      eachOf(plan, year, bodies, (agency) => written(plan, reportOf(plan, year, agency), tools)),
  });
}

/** Named after the agency's code, in the given order. */
async function eachOf(
  plan: Plan,
  year: number,
  agencies: readonly Agency[],
  make: (agency: Agency) => Promise<Uint8Array>,
): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (const agency of agencies) files[nameOf(plan, year, agency.code, 'docx')] = await make(agency);
  return files;
}

function nameOf({ site }: Plan, year: number, id: string, ending: 'docx' | 'zip'): string {
  return `${downloadedName(`${id}-${year}`, site)}.${ending}`;
}

function single<Kind extends DocumentKind>(
  plan: Plan,
  year: number,
  id: string,
  document: Document<Kind>,
): Draft {
  return {
    id,
    file: nameOf(plan, year, id, 'docx'),
    title: document.title,
    holds: 'Word',
    make: (tools) => written(plan, document, tools),
  };
}

interface Packed extends Pick<Draft, 'title' | 'holds'> {
  files: (tools: Tools) => Promise<Record<string, Uint8Array>>;
}

function packed(plan: Plan, year: number, id: string, { title, holds, files }: Packed): Draft {
  return {
    id,
    file: nameOf(plan, year, id, 'zip'),
    title,
    holds: `${holds}, trong một tệp nén`,
    make: async (tools) => zip(await files(tools), plan.asOf),
  };
}

async function written<Kind extends DocumentKind>(
  { site, asOf }: Plan,
  { kind, title, data }: Document<Kind>,
  tools: Tools,
): Promise<Uint8Array> {
  const properties = { title: `${title}: ${site.plan.shortTitle}`, creator: site.publisher.name, day: asOf };
  return fill(await tools.template(kind), data(tools.home), properties);
}
