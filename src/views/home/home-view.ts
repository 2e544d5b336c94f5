/** Contents of the home page. */
import { commitments } from '../../plan/commitments.ts';
import { newestResults } from '../../plan/newest-results.ts';
import type { Plan } from '../../plan/plan.ts';
import { territoryName } from '../../plan/site.ts';
import { isResultPublished, type TaskStatusCode } from '../../plan/task-status.ts';
import type { Audience } from '../../tables/rows.ts';
import { formatBare } from '../../wording/target-words.ts';
import { formatPeriod } from '../../format/days.ts';
import { audiencesOf, worksFor } from '../audience-view.ts';
import { indicatorView, withParts, type IndicatorView } from '../indicator/indicator-view.ts';
import { statusShares } from '../pictures/status-shares-view.ts';
import { whenOf, type ShownResult } from '../task/shown-results.ts';

/** Number of commitments per status; those with published results count as one status. */
export interface RibbonPart {
  code: TaskStatusCode;
  label: string;
  count: number;
}

/** A published figure that does not measure a target. */
export interface OtherFigure {
  view: IndicatorView;
  value: string;
  /** What it counts, with date and territory. */
  words: string;
}

export interface HomeView {
  ribbon: RibbonPart[];
  works: number;
  newest: ShownResult[];
  /** Numeric targets without published values, and those with. */
  emptyTargets: IndicatorView[];
  targets: IndicatorView[];
  figures: OtherFigure[];
  audiences: { audience: Audience; count: number }[];
}

export function homeView(plan: Plan): HomeView {
  const views = withParts(plan, plan.indicators).map((row) => indicatorView(plan, row));
  const targets = views.filter(({ indicator }) => indicator.kind === 'muc_tieu');
  const isEmpty = ({ data }: IndicatorView): boolean => data.observations.length === 0;
  return {
    ribbon: ribbonOf(plan),
    works: commitments(plan).length,
    newest: newestResults(plan).map(({ result }) => ({ result, when: whenOf(plan, result) })),
    emptyTargets: targets.filter(isEmpty),
    targets: targets.filter((view) => !isEmpty(view)),
    figures: views
      .filter((view) => view.indicator.kind !== 'muc_tieu')
      .flatMap((view) => figureOf(plan, view) ?? []),
    audiences: audiencesOf(plan).map((audience) => ({ audience, count: worksFor(plan, audience).length })),
  };
}

function ribbonOf(plan: Plan): RibbonPart[] {
  const all = commitments(plan);
  const published = all.filter(({ status }) => isResultPublished(status)).length;
  const others = statusShares(all.filter(({ status }) => !isResultPublished(status)));
  const first = { code: 'co_ket_qua' as const, label: 'có kết quả được công bố', count: published };
  return [...(published > 0 ? [first] : []), ...others].map(({ code, label, count }) => ({
    code,
    label: label.toLocaleLowerCase('vi').replaceAll('trung ương', 'Trung ương'),
    count,
  }));
}

/** The newest value only; the link leads to the others. */
function figureOf(plan: Plan, view: IndicatorView): OtherFigure | undefined {
  const newest = view.data.observations.at(-1);
  if (!newest) return undefined;
  const territory = territoryName(plan.site, newest.scope);
  const unit = view.indicator.unit ?? '';
  return {
    view,
    value: formatBare(newest.value, view.indicator.measure),
    words: `${unit}, ${formatPeriod(newest)}${territory ? `; ${territory}` : ''}`,
  };
}
