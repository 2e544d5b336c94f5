/** Pages that cite a source, without duplicates. */
import { yearOf } from '../calendar/dates.ts';
import { perPlan } from '../plan/per-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Agency, Indicator, Source, Task } from '../tables/rows.ts';
import { taskName } from '../wording/task-name.ts';
import { href, urlOf } from '../addresses/urls.ts';

export interface SourceUse {
  words: string;
  /** For a task, shown after its name. */
  code?: string;
  url: string;
}

interface CitingPage extends SourceUse {
  /** Codes of the cited sources. */
  sources: (string | undefined)[];
}

/** The plan's text and its indicators first, then tasks, agencies, years; each in the table's order. */
export function sourceUses(plan: Plan, source: Pick<Source, 'code'>): SourceUse[] {
  return (usesBySource(plan).get(source.code) ?? []).map(({ use }) => use);
}

const usesBySource = perPlan((plan) => {
  const pages = [
    ...plansOwn(plan),
    ...plan.indicators.map((row) => indicatorPage(plan, row)),
    ...plan.tasks.map((row) => taskPage(plan, row)),
    ...plan.agencies.map((row) => agencyPage(plan, row)),
    ...plan.years.map((year) => yearPage(plan, year)),
  ];
  const uses = pages.flatMap(({ sources, ...use }) =>
    [...new Set(sources)].filter((source) => source !== undefined).map((source) => ({ source, use })),
  );
  return Map.groupBy(uses, ({ source }) => source);
});

function plansOwn(plan: Plan): CitingPage[] {
  const { site } = plan;
  return [
    { words: 'Toàn văn Kế hoạch', url: href('/ke-hoach/#van-ban'), sources: [site.adopted?.source] },
    { words: 'Cách tính: địa giới', url: urlOf.method('dia-gioi'), sources: [site.boundary?.source] },
    { words: 'Cho báo chí', url: href('/bao-chi/#hoi'), sources: [site.informationLaw] },
  ];
}

function indicatorPage(plan: Plan, row: Indicator): CitingPage {
  const sources = [
    ...plan.observationsOf(row).flatMap((value) => value.sources),
    ...plan.events.filter(({ indicators }) => indicators.includes(row.code)).map(({ source }) => source),
    ...plan.amendmentsOf('chi-so', row.code).map(({ basis }) => basis),
  ];
  return { words: row.name, url: urlOf.indicator(row), sources };
}

function taskPage(plan: Plan, row: Task): CitingPage {
  const sources = [
    ...plan.resultsOf(row).map(({ source }) => source),
    ...plan.events.filter(({ tasks }) => tasks.includes(row.code)).map(({ source }) => source),
    ...['nhiem-vu', 'phan-cong']
      .flatMap((table) => plan.amendmentsOf(table, row.code))
      .map(({ basis }) => basis),
  ];
  return { words: taskName(row), code: row.code, url: urlOf.task(row), sources };
}

function agencyPage(plan: Plan, row: Agency): CitingPage {
  const reports = plan.reports.filter(({ agency }) => agency === row.code).map(({ source }) => source);
  return {
    words: row.shortName ?? row.name,
    url: urlOf.agency(row),
    sources: [...row.legalBasis, ...reports],
  };
}

/** Cited for a year only: an event that names no task and no indicator. */
function yearPage(plan: Plan, year: number): CitingPage {
  const alone = plan.events.filter(({ tasks, indicators }) => tasks.length + indicators.length === 0);
  const sources = alone.filter(({ date }) => yearOf(date) === year).map(({ source }) => source);
  return { words: `Năm ${year}`, url: urlOf.year(year), sources };
}
