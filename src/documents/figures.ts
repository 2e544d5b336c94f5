/** Targets and indicators in a document: baseline, target, newest value; and the values of a period. */
import { progressData } from '../plan/progress.ts';
import type { Plan } from '../plan/plan.ts';
import { territoryName } from '../plan/site.ts';
import type { Indicator, Observation } from '../tables/rows.ts';
import { capitalize, fullStop } from '../format/text.ts';
import { formatDate, formatPeriod } from '../format/days.ts';
import { NBSP } from '../format/numbers.ts';
import { formatMeasured, milestoneWords, targetTime, targetWords } from '../wording/target-words.ts';
import { endOfYear } from '../calendar/dates.ts';
import type { Citations } from './citations.ts';
import { sentence, type Sentence } from './common.ts';
import type { DocumentData } from './marks.ts';

/** Every target and goal, and other indicators with values by then; `until`: the last year covered. */
export function indicatorRows(
  plan: Plan,
  until: number,
  cite: Citations,
): DocumentData<'bao-cao'>['chi_tieu'] {
  return plan.indicators
    .map((indicator) => ({ indicator, newest: newestBy(plan, indicator, until) }))
    .filter(({ indicator, newest }) => indicator.kind !== 'theo_doi' || newest.length > 0)
    .map(({ indicator, newest }, index) => ({
      stt: String(index + 1),
      ten: indicator.clause === undefined ? indicator.name : `${indicator.name} (mục ${indicator.clause})`,
      goc: baselineWords(indicator),
      muc_tieu: goalWords(plan, indicator),
      moi_nhat:
        newest.map((row) => measuredWords(plan, indicator, row)).join('\n') || NO_VALUE[indicator.kind],
      nguon: [
        indicator.kind === 'theo_doi' ? '' : cite.plan(plan.amendmentsOf('chi-so', indicator.code)),
        // A baseline of zero may be a convention of the data.
        indicator.baseline === undefined ? '' : cite.data(),
        cite.of(newest.flatMap(({ sources }) => sources)),
      ].join(''),
    }));
}

const NO_VALUE: Record<Indicator['kind'], string> = {
  muc_tieu: 'Chưa có số liệu công bố',
  theo_doi: 'Chưa có số liệu công bố',
  dinh_tinh: 'Không đo bằng số',
};

/** The newest value up to this year; two if a day has one for either territory. */
function newestBy(plan: Plan, indicator: Indicator, until: number): Observation[] {
  const known = plan.observationsOf(indicator).filter(({ year }) => year <= until);
  return known.filter(({ date }) => date === known.at(-1)?.date);
}

function baselineWords(indicator: Indicator): string {
  const { baseline, baselineYear, kind } = indicator;
  if (baseline === undefined || baselineYear === undefined) return kind === 'muc_tieu' ? 'Không nêu' : '';
  return `${formatMeasured(baseline, indicator)} (${formatDate(endOfYear(baselineYear))})`;
}

function goalWords(plan: Plan, indicator: Indicator): string {
  const abolished = plan.indicatorAbolishedOn(indicator);
  if (abolished !== undefined) return `Đã bãi bỏ từ ngày ${formatDate(abolished)}`;
  if (indicator.kind === 'dinh_tinh') return 'Mục tiêu định tính';
  const data = progressData(plan, indicator);
  if (!data.target) return 'Không đặt mức';
  const later = milestoneWords(data).map(({ day, words }) => `; ngày ${day}: ${words}`);
  const goal = `${capitalize(targetWords(data))}${unitBehind(indicator)}, ${targetTime(data.target)}`;
  return `${goal}${later.join('')}${amendedOn(plan, indicator)}`;
}

/** The unit, if the words of the goal do not contain it. */
function unitBehind({ unit, measure, relation }: Indicator): string {
  const namesUnit = measure === 'ty_le' || measure === 'tang_binh_quan' || measure === 'thu_hang';
  return namesUnit || relation !== undefined || measure === 'co_khong' || unit === undefined
    ? ''
    : `${NBSP}${unit}`;
}

const GOAL = ['so_sanh', 'muc_tieu', 'muc_tieu_den', 'nam_muc_tieu', 'ap_dung', 'so_voi_goc'];

/** A later target is not presented as known in the report's year. */
function amendedOn(plan: Plan, { code }: Indicator): string {
  const last = plan.amendmentsOf('chi-so', code).findLast(({ column }) => GOAL.includes(column));
  return last ? ` (điều chỉnh ngày ${formatDate(last.date)})` : '';
}

/** `22 văn bằng (năm 2026)`, and the territory if it is not the plan's own. */
export function measuredWords({ site }: Plan, indicator: Indicator, observation: Observation): string {
  const territory = territoryName(site, observation.scope);
  const where = territory && observation.scope !== site.boundary?.planScope ? `, địa bàn: ${territory}` : '';
  return `${formatMeasured(observation.value, indicator)} (${formatPeriod(observation)})${where}`;
}

/** Published values of each indicator, then the notes of its rows. */
export function valueSentences(
  plan: Plan,
  observations: readonly Observation[],
  cite: Citations,
): Sentence[] {
  const ofIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  return plan.indicators.flatMap((indicator) => {
    const rows = ofIndicator.get(indicator.code) ?? [];
    if (rows.length === 0) return [];
    const values = rows.map((row) => `${measuredWords(plan, indicator, row)} ${cite.of(row.sources)}`);
    const notes = rows.flatMap((row) => (row.note ? [noteWords(row, row.note, rows.length > 1)] : []));
    return [sentence(`${indicator.name}: ${values.join('; ')}.`, ...notes)];
  });
}

/** With several values, which one is meant must be stated. */
function noteWords(row: Observation, note: string, isOneOfSeveral: boolean): string {
  return fullStop(isOneOfSeveral ? `Ghi chú về số liệu ${formatPeriod(row)}: ${note}` : note);
}
