/** The plan's years: what happened, what was or is due, and today's position. */
import { yearOf, yearsBetween } from '../../calendar/dates.ts';
import { compareText } from '../../format/order.ts';
import { type Plan } from '../../plan/plan.ts';
import { owedReports } from '../../plan/reporting-duties.ts';
import { isAbolishedIn } from '../../plan/task-years.ts';
import type { IsoDate } from '../../calendar/dates.ts';
import type { PlanEvent, Task } from '../../tables/rows.ts';
import { capitalize } from '../../format/text.ts';
import { dueInShort } from '../../format/days.ts';
import { reportName } from '../../wording/report-words.ts';

export type MomentKind = 'su_kien' | 'han_bao_cao' | 'dia_gioi' | 'hom_nay';

export interface Moment {
  date: IsoDate;
  kind: MomentKind;
  words: string;
  /** Source of the moment, unless it follows from a rule of the plan. */
  source: string | undefined;
}

export interface TimelineYear {
  year: number;
  /** Oldest first. */
  moments: Moment[];
  /** Tasks due in the year, earliest deadline first. */
  due: DueTasks[];
}

export interface DueTasks {
  /** `Đến hết năm`, `Quý I/2026`, `15/4/2026`. */
  when: string;
  tasks: Task[];
}

export function timeline(plan: Plan): TimelineYear[] {
  const moments = [...eventsOf(plan), ...reportDeadlines(plan), ...boundaryOf(plan), today(plan)];
  const first = Math.min(plan.site.horizon.from, ...moments.map(({ date }) => yearOf(date)));
  return yearsBetween(first, plan.site.horizon.to).map((year) => ({
    year,
    moments: moments.filter(({ date }) => yearOf(date) === year).sort((a, b) => compareText(a.date, b.date)),
    due: dueIn(plan, year),
  }));
}

function dueIn(plan: Plan, year: number): DueTasks[] {
  const due = plan.tasks
    .filter((task) => task.repeats === undefined && !isAbolishedIn(plan, task, year))
    .flatMap((task) => plan.deadlinesOf(task).map((deadline) => ({ task, deadline })))
    .filter(({ deadline }) => yearOf(deadline.date) === year)
    .sort((a, b) => compareText(a.deadline.date, b.deadline.date));
  const byWords = Map.groupBy(due, ({ deadline }) =>
    deadline.precision === 'nam' ? 'Đến hết năm' : capitalize(dueInShort(deadline)),
  );
  return [...byWords].map(([when, entries]) => ({ when, tasks: entries.map(({ task }) => task) }));
}

function eventsOf(plan: Plan): Moment[] {
  return plan.events.map((event) => {
    const { date, title, source } = event;
    return { date, kind: isBoundary(plan, event) ? 'dia_gioi' : 'su_kien', words: title, source };
  });
}

/** Events about the boundary change itself. */
function isBoundary({ site }: Plan, { date, kind }: PlanEvent): boolean {
  return kind === 'dia_gioi' && date === site.boundary?.from;
}

/** A monthly report would have twelve entries per year: such duties are shown once. */
function reportDeadlines(plan: Plan): Moment[] {
  return owedReports(plan).flatMap((owed) => {
    const { deadline, duty } = owed;
    if (deadline === undefined || duty.rhythm === 'thang') return [];
    const due = duty.code === undefined ? 'hạn gửi trước ngày này' : 'hạn gửi';
    return [{ date: deadline, kind: 'han_bao_cao', words: `${reportName(owed)}: ${due}`, source: undefined }];
  });
}

/** Only if no event mentions it, to avoid repetition. */
function boundaryOf(plan: Plan): Moment[] {
  const { boundary } = plan.site;
  if (!boundary || plan.events.some((event) => isBoundary(plan, event))) return [];
  const words = `Địa giới mới: ${boundary.names.moi}`;
  return [{ date: boundary.from, kind: 'dia_gioi', words, source: boundary.source }];
}

function today({ asOf }: Plan): Moment {
  return {
    date: asOf,
    kind: 'hom_nay',
    words: 'Ngày chốt: mọi tình trạng được xét đến ngày này (“hôm nay” của trang)',
    source: undefined,
  };
}
