/** Unknowns a report must state: targets without figures, tasks without results, agencies without reports. */
import { commitments } from '../plan/commitments.ts';
import { yearOf } from '../calendar/dates.ts';
import type { Plan } from '../plan/plan.ts';
import { figureDuties } from '../plan/year-duties.ts';
import { formatDate } from '../format/days.ts';
import { missingReview } from '../views/year/review.ts';
import type { Citations } from './citations.ts';
import { namesOf, sentence, type Sentence } from './common.ts';

/** For the years up to `until`; `years`: those the document covers. */
export function unknownSentences(plan: Plan, years: readonly number[], cite: Citations): Sentence[] {
  const until = Math.max(...years);
  return [targetsWithoutFigure(plan, until), figuresNotSeen(plan, years), waitingForCentre(plan)]
    .filter((words) => words !== undefined)
    .map((words) => sentence(`${words} ${cite.data()}.`))
    .concat(afterBoundary(plan, until));
}

function targetsWithoutFigure(plan: Plan, until: number): string | undefined {
  const targets = figureDuties(plan, until).filter(({ kind }) => kind === 'muc_tieu');
  const missing = targets.filter((row) => !plan.observationsOf(row).some(({ year }) => year <= until));
  if (missing.length === 0) return undefined;
  return `Tính đến năm ${until}, ${missing.length}/${targets.length} chỉ tiêu bằng số chưa có số liệu công bố: ${namesOf(missing)}`;
}

/** For indicators with figures of other years only. */
function figuresNotSeen(plan: Plan, years: readonly number[]): string | undefined {
  const until = Math.max(...years);
  const missing = figureDuties(plan, until).filter((row) => {
    const known = plan.observationsOf(row).map(({ year }) => year);
    return known.some((year) => year < until) && !known.some((year) => years.includes(year));
  });
  return missing.length === 0
    ? undefined
    : `Có số liệu của các năm trước nhưng chưa có số liệu ${years.length === 1 ? 'năm' : 'của giai đoạn đến năm'} ${until} được công bố: ${namesOf(missing)}`;
}

function waitingForCentre(plan: Plan): string | undefined {
  const waiting = commitments(plan).filter(({ status }) => status.code === 'cho_trung_uong').length;
  return waiting === 0
    ? undefined
    : `${waiting} việc phụ thuộc văn bản của Trung ương; đến ngày ${formatDate(plan.asOf)}, văn bản đó chưa được ghi nhận trong dữ liệu đã công bố`;
}

/** A review itself has no such sentence. */
export function reviewNotSeen(plan: Plan, until: number, cite: Citations): Sentence[] {
  const missing = missingReview(plan);
  if (!missing || missing.year > until) return [];
  return [
    sentence(
      `Chưa thấy sơ kết năm ${missing.year} được công bố (nhiệm vụ ${missing.task.code}, ${missing.owners}) ${cite.data()}.`,
    ),
  ];
}

/** An amended plan shows whether it continues. */
function afterBoundary({ site, amendments, asOf }: Plan, until: number): Sentence[] {
  const { boundary, notices } = site;
  if (!boundary || until < yearOf(boundary.from) || notices.afterBoundary === '') return [];
  if (amendments.some(({ date }) => date >= boundary.from && date <= asOf)) return [];
  return [sentence(notices.afterBoundary)];
}
