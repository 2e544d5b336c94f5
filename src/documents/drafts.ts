/** The documents of a year as files: what each is called, what it holds, and how it is made. */
import type { Plan } from '../domain/plan.ts';
import { downloadedName } from '../domain/site.ts';
import type { Agency } from '../domain/types.ts';
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
  /** Names it among those of its year: `bao-cao`, `don-vi-so-ct`. */
  id: string;
  /** What the file is saved as; an invented plan's says so. */
  file: string;
  title: string;
  /** What is in it, in a line. */
  holds: string;
  make(tools: Tools): Promise<Uint8Array>;
}

/** Of all bodies together, in the order an official needs them. */
export function draftsOfYear(plan: Plan, year: number): Draft[] {
  const { site } = plan;
  const silent = silentBodies(plan, year);
  const bodies = bodiesThatReport(plan, year);
  return [
    packed(plan, 'bao-cao', year, {
      title: `Báo cáo năm ${year}`,
      holds: 'Word, kèm biểu đồ và bảng tổng hợp',
      files: async (tools) => ({
        [nameOf(plan, 'bao-cao', year, 'docx')]: await written(
          tools,
          plan,
          'bao-cao',
          `Báo cáo năm ${year}`,
          yearlyReport(plan, year, tools.home),
        ),
        ...(await reportAnnexes(plan, tools)),
      }),
    }),
    ...(site.review?.year === year
      ? [
          single(plan, 'so-ket', year, 'so-ket', `Báo cáo sơ kết ${site.horizon.from}–${year}`, (home) =>
            review(plan, year, home),
          ),
        ]
      : []),
    single(plan, 'hop', year, 'hop', `Tài liệu họp năm ${year}`, (home) => meetingSheet(plan, year, home)),
    ...(silent.length === 0 ? [] : reminders(plan, year, silent)),
    ...(bodies.length === 0 ? [] : [ofEachBody(plan, bodies, year)]),
  ];
}

/** One body's own, for each that reports, in the table's order. */
export function draftsOfBodies(plan: Plan, year: number): Draft[] {
  return bodiesThatReport(plan, year).map((agency) =>
    single(plan, `don-vi-${agency.code}`, year, 'don-vi', titleOfBody(agency, year), (home) =>
      agencyReport(plan, agency, year, home),
    ),
  );
}

function titleOfBody({ name }: Agency, year: number): string {
  return `Bản thảo báo cáo năm ${year} của ${name}`;
}

function ofEachBody(plan: Plan, bodies: Agency[], year: number): Draft {
  return packed(plan, 'don-vi', year, {
    title: `Bản thảo báo cáo năm ${year} của từng đơn vị`,
    holds: `${bodies.length} tệp Word`,
    files: (tools) =>
      eachOf(bodies, year, (agency) =>
        written(
          tools,
          plan,
          'don-vi',
          titleOfBody(agency, year),
          agencyReport(plan, agency, year, tools.home),
        ),
      ),
  });
}

function reminders(plan: Plan, year: number, silent: Agency[]): Draft[] {
  const title = `Công văn đề nghị gửi báo cáo năm ${year}`;
  const letter = (tools: Tools, to: Agency[]) =>
    written(tools, plan, 'nhac', title, reminder(plan, to, year, tools.home));
  return [
    single(plan, 'nhac', year, 'nhac', `${title}, gửi chung`, (home) => reminder(plan, silent, year, home)),
    packed(plan, 'nhac-tung-don-vi', year, {
      title: `${title}, gửi riêng từng đơn vị`,
      holds: `${silent.length} tệp Word`,
      files: (tools) => eachOf(silent, year, (agency) => letter(tools, [agency])),
    }),
  ];
}

/** By the body's code, in the given order. */
async function eachOf(
  agencies: readonly Agency[],
  year: number,
  make: (agency: Agency) => Promise<Uint8Array>,
): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (const agency of agencies) files[`${agency.code}-${year}.docx`] = await make(agency);
  return files;
}

function nameOf({ site }: Plan, id: string, year: number, ending: 'docx' | 'zip'): string {
  return `${downloadedName(`${id}-${year}`, site)}.${ending}`;
}

function single<Kind extends DocumentKind>(
  plan: Plan,
  id: string,
  year: number,
  kind: Kind,
  title: string,
  dataAt: (home: string) => DocumentData<Kind>,
): Draft {
  return {
    id,
    file: nameOf(plan, id, year, 'docx'),
    title,
    holds: 'Word',
    make: (tools) => written(tools, plan, kind, title, dataAt(tools.home)),
  };
}

function packed(
  plan: Plan,
  id: string,
  year: number,
  {
    title,
    holds,
    files,
  }: Pick<Draft, 'title' | 'holds'> & {
    files: (tools: Tools) => Promise<Record<string, Uint8Array>>;
  },
): Draft {
  return {
    id,
    file: nameOf(plan, id, year, 'zip'),
    title,
    holds: `${holds}, trong một tệp nén`,
    make: async (tools) => zip(await files(tools), plan.asOf),
  };
}

async function written<Kind extends DocumentKind>(
  tools: Tools,
  { site, asOf }: Plan,
  kind: Kind,
  title: string,
  data: DocumentData<Kind>,
): Promise<Uint8Array> {
  const properties = { title: `${title}: ${site.plan.shortTitle}`, creator: site.publisher.name, day: asOf };
  return fill(await tools.template(kind), data, properties);
}
