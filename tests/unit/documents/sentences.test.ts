/**
 * Compares the drafts with the tables in both directions: published rows of the period are in the document with
 * their source, and every sentence with a source is a row of the tables. Documents are read by an independent
 * reader.
 */
import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../../src/plan-folder/load.ts';
import { yearOf } from '../../../src/calendar/dates.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import type { Agency } from '../../../src/tables/rows.ts';
import { agencyReport, bodiesThatReport } from '../../../src/documents/agency-report.ts';
import { fill } from '../../../src/documents/fill.ts';
import type { DocumentKind } from '../../../src/documents/marks.ts';
import { meetingSheet } from '../../../src/documents/meeting-sheet.ts';
import { reminder, silentBodies } from '../../../src/documents/reminder.ts';
import { review } from '../../../src/documents/review.ts';
import { builtInTemplate } from '../../../src/documents/templates/index.ts';
import { yearlyReport } from '../../../src/documents/yearly-report.ts';
import { formatDate } from '../../../src/format/days.ts';
import { formatNumber } from '../../../src/format/numbers.ts';
import { citedIn, readDocx, type ReadDocument } from '../../support/read-docx.ts';

const HOME = 'https://so-theo-doi.example/';
const plans = [undefined, 'examples/tinh-mau'].map((dir) => {
  const { plan } = loadPlan(dir);
  if (!plan) throw new Error(`No plan in ${dir ?? '.'}`);
  return plan;
});
const years = plans.flatMap((plan) =>
  plan.years.map((year) => [plan.site.provinceName, year, plan] as const),
);

const written = (kind: DocumentKind, data: object): Promise<ReadDocument> =>
  readDocx(fill(builtInTemplate(kind), data, { title: '', creator: '', day: '2026-01-01' }));

/** Words and sources a paragraph or a row must contain to state a row of the tables. */
interface Fact {
  words: string[];
  sources: string[];
}

const resultFacts = (plan: Plan, isTold: (year: number) => boolean): Fact[] =>
  plan.results
    .filter(({ year }) => isTold(year))
    .map(({ task, text, source }) => ({ words: [`(${task})`, text], sources: [source] }));

const valueFacts = (plan: Plan, isTold: (year: number) => boolean): Fact[] =>
  plan.observations
    .filter(({ year }) => isTold(year))
    .map(({ indicator, value, note = '', sources }) => ({
      words: [plan.indicator(indicator).name, formatNumber(value), note],
      sources,
    }));

const eventFacts = (plan: Plan, isTold: (year: number) => boolean): Fact[] =>
  plan.events
    .filter(({ date }) => isTold(yearOf(date)) && date <= plan.asOf)
    .map(({ date, title, source }) => ({ words: [formatDate(date), title], sources: [source] }));

const amendmentFacts = (plan: Plan, isTold: (year: number) => boolean): Fact[] =>
  plan.amendments
    .filter(({ date }) => isTold(yearOf(date)) && date <= plan.asOf)
    .map(({ date, basis, reason }) => ({ words: [formatDate(date), reason], sources: [basis] }));

const reportFacts = (plan: Plan, isTold: (year: number) => boolean): Fact[] =>
  plan.reports
    .filter(({ year }) => isTold(year))
    .map(({ agency, sentOn, source }) => ({
      words: [plan.agency(agency).name, formatDate(sentOn)],
      sources: [source],
    }));

/** Possible places of a fact: each paragraph, and each row as one text. */
const placesOf = ({ paragraphs, rows, sources }: ReadDocument): string[] => {
  const list = new Set([...sources].map(([number, name]) => `[${number}] ${name}`));
  return [...paragraphs.filter((text) => !list.has(text)), ...rows.map((cells) => cells.join('\n'))];
};

const tells = (
  plan: Plan,
  { sources: listed }: ReadDocument,
  place: string,
  { words, sources }: Fact,
): boolean => {
  const cited = citedIn(place).map((number) => listed.get(number) ?? '');
  return (
    words.every((part) => place.includes(part)) &&
    sources.every((code) => cited.some((name) => name.startsWith(plan.source(code).title)))
  );
};

const missingFacts = (plan: Plan, document: ReadDocument, facts: Fact[]): Fact[] =>
  facts.filter((fact) => !placesOf(document).some((place) => tells(plan, document, place, fact)));

/** Sources a place cites without stating a row based on them. */
const unfounded = (plan: Plan, document: ReadDocument, facts: Fact[]): string[] =>
  placesOf(document).filter((place) => {
    const cited = citedIn(place).map((number) => document.sources.get(number) ?? '');
    // The plan itself may be one of its sources.
    const ofTables = plan.sources.filter(
      ({ code, title }) => code !== plan.site.adopted?.source && cited.some((name) => name.startsWith(title)),
    );
    const told = facts.filter(({ words }) => words.every((part) => place.includes(part)));
    return ofTables.some(({ code }) => !told.some(({ sources }) => sources.includes(code)));
  });

describe.each(years)('the yearly report of %s, %i', (_name, year, plan) => {
  const isTold = (of: number) => of === year;
  const document = written('bao-cao', yearlyReport(plan, year, HOME));

  test('it contains every row published for the year, with its source', async () => {
    const facts = [resultFacts, valueFacts, eventFacts, amendmentFacts, reportFacts].flatMap((of) =>
      of(plan, isTold),
    );
    expect(missingFacts(plan, await document, facts)).toEqual([]);
  });

  test('every sentence with a source number states a row of that source', async () => {
    const until = (of: number) => of <= year;
    // A row of the table of tasks names the task, and not the words of its results.
    const inTable = plan.results
      .filter((row) => isTold(row.year))
      .map(({ task, source }) => ({ words: [task, plan.task(task).text], sources: [source] }));
    const values = valueFacts(plan, until).map(({ words, sources }) => ({
      words: words.slice(0, 2),
      sources,
    }));
    // Decisions on a goal or a task are shown with it, whatever the year.
    const decided = plan.amendments
      .filter(({ date }) => date <= plan.asOf)
      .map(({ key, basis }) => ({
        words: [plan.indicators.find(({ code }) => code === key)?.name ?? key],
        sources: [basis],
      }));
    const facts = [
      ...inTable,
      ...decided,
      ...values,
      ...[resultFacts, eventFacts, amendmentFacts, reportFacts].flatMap((of) => of(plan, isTold)),
    ];
    expect(unfounded(plan, await document, facts)).toEqual([]);
  });

  test('each number it cites is in the list of sources, and nothing else is', async () => {
    const read = await document;
    const cited = new Set(placesOf(read).flatMap(citedIn));
    expect([...read.sources.keys()].toSorted((a, b) => a - b)).toEqual([...cited].toSorted((a, b) => a - b));
  });

  test('it contains every target with its level, citing the plan', async () => {
    const { rows, sources } = await document;
    for (const { name, kind, target } of plan.indicators.filter((row) => row.kind !== 'theo_doi')) {
      const row = rows.find((cells) => cells[1]?.startsWith(name)) ?? [];
      const cited = citedIn(row.at(-1) ?? '').map((number) => sources.get(number) ?? '');
      expect(cited.some((words) => words.startsWith(plan.site.plan.title))).toBe(true);
      if (kind === 'muc_tieu' && target !== undefined && !row[3]?.startsWith('Đã bãi bỏ'))
        expect(row[3]).toContain(formatNumber(target));
    }
  });

  test('the newest value beside a target is the last of the years up to the report’s', async () => {
    const { rows } = await document;
    for (const { code, name } of plan.indicators) {
      const known = plan.observations.filter((row) => row.indicator === code && row.year <= year);
      const last = known.map(({ date }) => date).reduce((a, b) => (a < b ? b : a), '');
      const newest = known.filter(({ date }) => date === last);
      const row = rows.find((cells) => /^\d+$/u.test(cells[0] ?? '') && cells[1]?.startsWith(name));
      expect(newest.filter(({ value }) => !row?.[4]?.includes(`${formatNumber(value)}\u00A0`))).toEqual([]);
      if (newest.length === 0) expect(row?.[4] ?? '', name).not.toMatch(/\d/u);
    }
  });

  test('it contains every task in the words of the plan', async () => {
    const { rows } = await document;
    const told = new Set(rows.flat());
    expect(plan.tasks.filter(({ text }) => !told.has(text))).toEqual([]);
  });
});

describe.each(years)('other documents of %s, %i', (_name, year, plan) => {
  /** Each sentence of a list, but for notices, which are the site's own words. */
  const sentencesIn = (value: unknown, name = ''): string[] => {
    if (['luu_y', 'canh_bao', 'nguon'].includes(name)) return [];
    if (Array.isArray(value)) return value.flatMap((entry) => sentencesIn(entry, name));
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).flatMap(([key, entry]) => sentencesIn(entry, key));
    return name === 'cau' ? [String(value)] : [];
  };
  const silent = silentBodies(plan, year);
  const documents: [DocumentKind, object][] = [
    ['bao-cao', yearlyReport(plan, year, HOME)],
    ['so-ket', review(plan, year, HOME)],
    ['hop', meetingSheet(plan, year, HOME)],
    ...bodiesThatReport(plan, year).map((agency): [DocumentKind, object] => [
      'don-vi',
      agencyReport(plan, agency, year, HOME),
    ]),
    ...[silent, ...silent.map((agency) => [agency])]
      .filter((to) => to.length > 0)
      .map((to): [DocumentKind, object] => ['nhac', reminder(plan, to, year, HOME)]),
  ];

  test('every sentence has its source', () => {
    const bare = documents
      .flatMap(([, data]) => sentencesIn(data))
      .filter((words) => !/\[\d+\]/u.test(words) && words !== plan.site.notices.afterBoundary);
    expect(bare).toEqual([]);
  });

  test('a body finds in its own draft each of its tasks, and what was published of them that year', () => {
    for (const agency of bodiesThatReport(plan, year)) {
      const { viec, phoi_hop } = agencyReport(plan, agency, year, HOME);
      const told = [...viec, ...phoi_hop];
      const own = new Set(
        plan.assignments.filter((row) => row.agency === agency.code).map(({ task }) => plan.task(task)),
      );
      const bodyTasks = [...own].filter(({ repeats }) => repeats === undefined);
      expect(bodyTasks.filter(({ text }) => !told.some(({ noi_dung }) => noi_dung === text))).toEqual([]);
      const results = plan.results.filter((row) => row.agency === agency.code && row.year === year);
      const named = results.filter(({ task }) => own.has(plan.task(task)));
      expect(named.filter(({ text }) => !told.some(({ da_ghi }) => da_ghi.includes(text)))).toEqual([]);
    }
  });

  test('letters go to agencies with a missing report, and to nobody else', () => {
    const sent = new Set(plan.reports.filter((row) => row.year === year).map(({ agency }) => agency));
    expect(silent.filter(({ code, reporting }) => sent.has(code) || reporting !== 'gui')).toEqual([]);
  });

  test('the writer is informed of each agency that has changed since, addressed or reporting itself', () => {
    const gone = ({ changedFrom }: Agency) => changedFrom !== undefined && changedFrom <= plan.asOf;
    for (const agency of silent.filter(gone))
      for (const to of [silent, [agency]])
        expect(reminder(plan, to, year, HOME).doi_ten).toContain(`${agency.name}: tổ chức đã thay đổi`);
    for (const agency of bodiesThatReport(plan, year).filter(gone))
      expect(agencyReport(plan, agency, year, HOME).doi_ten).toContain(agency.name);
  });

  test('how many bodies reported is the same number in the text and in the comparison', () => {
    const { so_sanh, bao_cao_don_vi } = yearlyReport(plan, year, HOME);
    const compared = so_sanh.find(({ noi_dung }) => noi_dung.startsWith('Đơn vị có báo cáo'));
    if (compared) expect(bao_cao_don_vi).toContain(` ${compared.nay.split(' ')[0] ?? ''} đơn vị`);
  });
});

describe.each(plans.map((plan) => [plan.site.provinceName, plan] as const))('%s', (_name, plan) => {
  test('the review contains every row published up to its year', async () => {
    const year = plan.site.review?.year ?? 0;
    const facts = [resultFacts, valueFacts, eventFacts, amendmentFacts, reportFacts].flatMap((of) =>
      of(plan, (published) => published <= year),
    );
    expect(missingFacts(plan, await written('so-ket', review(plan, year, HOME)), facts)).toEqual([]);
  });
});
