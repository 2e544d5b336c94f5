/** The joined table of figures: each value with its name, unit, target, territory and source beside it. */
import type { FigureSummary } from '../dataset/schemas/joined.ts';
import { indicatorStatus } from '../domain/indicator-status.ts';
import type { Plan } from '../domain/plan.ts';
import type { Indicator, Observation } from '../domain/types.ts';
import { indicatorKindLabels, indicatorStatusLabels } from '../labels.ts';
import { sourceCells } from './source-cells.ts';

/** In the order of the indicators, oldest value first. An indicator without a value has a row without one. */
export function figureSummaryRows(plan: Plan, home: string): FigureSummary[] {
  return plan.indicators.flatMap((indicator) => {
    const observations = plan.observationsOf(indicator);
    const rows = observations.length > 0 ? observations : [undefined];
    return rows.map((observation) => figureSummary(plan, indicator, observation, home));
  });
}

function figureSummary(
  plan: Plan,
  indicator: Indicator,
  observation: Observation | undefined,
  home: string,
): FigureSummary {
  const status = indicatorStatus(plan, indicator);
  const scope = observation?.scope;
  return {
    indicator: indicator.code,
    name: indicator.name,
    kind: indicator.kind,
    unit: indicator.unit,
    measure: indicator.measure,
    comparison: indicator.comparison,
    target: indicator.target,
    targetUpper: indicator.targetUpper,
    targetYear: indicator.targetYear,
    date: observation?.date,
    precision: observation?.precision,
    scope,
    territory: scope && plan.site.boundary?.names[scope],
    value: observation?.value,
    status: status?.code,
    statusWords: status ? indicatorStatusLabels[status.code] : indicatorKindLabels[indicator.kind],
    ...sourceCells(plan, observation?.sources ?? []),
    note: observation?.note,
    page: `${home}muc-tieu/${indicator.code}/`,
    asOf: plan.asOf,
    shownText: plan.site.shownText,
  };
}
