/** Contents of an audience's page: the plan's tasks for it, published results, whom to ask, what is unknown. */
import { commitments, entriesOf, type Commitment } from '../plan/commitments.ts';
import { resultsOf } from '../plan/newest-results.ts';
import type { Plan } from '../plan/plan.ts';
import type { Agency, Audience, Result } from '../tables/rows.ts';
import { lowerFirst } from '../format/text.ts';
import { audienceName, audienceNames } from '../labels/audiences.ts';
import { publishedFinding } from './pictures/status-shares-view.ts';
import { restOf } from './task/task-list-view.ts';
import { statusGroups, taskRow } from './task/task-list.ts';

export interface AudienceView {
  /** In the order of the list of all tasks. */
  works: Commitment[];
  /** `Doanh nghiệp: 7 trong 16 việc có kết quả được công bố`. */
  finding: string;
  /** Status of the others. */
  rest: string;
  /** Newest first. */
  results: Result[];
  /** Lead agencies of these tasks, with counts. */
  asked: { agency: Agency; count: number }[];
  /** What nobody has published, in sentences. */
  unknown: string[];
}

/** Audiences with at least one task. */
export function audiencesOf(plan: Plan): Audience[] {
  return Object.keys(audienceNames(plan.site)).filter((audience) => worksFor(plan, audience).length > 0);
}

/** The editor's assignment: the plan does not sort its tasks by audience. */
export function worksFor(plan: Plan, audience: Audience): Commitment[] {
  return commitments(plan).filter(({ task }) => task.audiences.includes(audience));
}

export function audienceView(plan: Plan, audience: Audience): AudienceView {
  const works = statusGroups(plan, worksFor(plan, audience)).flatMap((group) => group.works);
  const asked = askedFor(plan, works);
  return {
    works,
    finding: `${audienceName(plan.site, audience)}: ${lowerFirst(publishedFinding(works))}`,
    rest: restOf(plan, works),
    results: resultsOf(plan, works.flatMap(entriesOf)),
    asked,
    unknown: unknownOf(
      plan.site,
      works,
      asked.map(({ agency }) => agency),
    ),
  };
}

function askedFor(plan: Plan, works: readonly Commitment[]): AudienceView['asked'] {
  const leads = works.map(({ task }) => taskRow(plan, task).lead);
  return plan.agencies
    .map((agency) => ({
      agency,
      count: leads.filter((lead) => lead.some((named) => named.agency === agency)).length,
    }))
    .filter(({ count }) => count > 0);
}

function unknownOf(
  { statesNoConditions }: Plan['site'],
  works: readonly Commitment[],
  asked: Agency[],
): string[] {
  const waiting = works.filter(({ status }) => status.code === 'cho_trung_uong').length;
  const namesOf = (agencies: Agency[]) => agencies.map(({ name }) => name).join('; ');
  const inferred = namesOf(asked.filter(({ successionLevel }) => successionLevel === 'suy_ra'));
  const ended = namesOf(
    asked.filter(({ successors, changedFrom }) => successors.length === 0 && changedFrom),
  );
  return [
    statesNoConditions ? 'Ai được hỗ trợ, mức bao nhiêu, cần hồ sơ gì: Kế hoạch không nêu.' : '',
    waiting === 0 ? '' : `Văn bản của Trung ương mà ${waiting} việc phụ thuộc: trang này chưa ghi nhận được.`,
    inferred && `Ai nay nhận việc của ${inferred}: trang này chỉ suy ra, chưa thấy văn bản của tỉnh.`,
    ended && `Ai nay nhận việc của ${ended}: chưa thấy văn bản giao lại.`,
  ].filter(Boolean);
}
