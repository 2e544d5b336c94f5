/** Whom a request for a body's papers goes to, and whether it may rest on the law on access to information. */
import type { Plan } from './plan.ts';
import { reportReceivers } from './reporting.ts';
import type { Agency, AgencyGroup } from '../tables/rows.ts';

/** The law whose articles the site speaks of: the articles of another would be others. */
export const LAW_NUMBER = '01/2026/QH16';

/**
 * - `luat`: the law binds who is asked
 * - `tiep_nhan`: so it does, and who is asked answers for a body that ended or was re-organised (Điều 31 khoản 1)
 * - `khong_dan`: the request is a plain one
 */
export type RequestBasis = 'luat' | 'tiep_nhan' | 'khong_dan';

export interface InformationRequest {
  addressed: Agency[];
  basis: RequestBasis;
  /** Who may be asked beside those: the receiver of the reports. */
  alsoAsk: Agency | undefined;
}

/**
 * The law binds state bodies and public units with basic services (Điều 1): associations and media are not
 * clearly among them.
 */
const NOT_CLEARLY_BOUND: readonly AgencyGroup[] = ['hoi', 'truyen_thong'];

function isClearlyBound({ group }: Pick<Agency, 'group'>): boolean {
  return !NOT_CLEARLY_BOUND.includes(group);
}

export function informationRequest(plan: Plan, agency: Agency): InformationRequest {
  const [receiver] = reportReceivers(plan, agency);
  const addressed = addressedFor(plan, agency, receiver);
  const isOwn = addressed.includes(agency);
  const isBound = plan.site.informationLaw !== undefined && addressed.every(isClearlyBound);
  const hasAlternative =
    receiver !== undefined && !addressed.includes(receiver) && !(isOwn && isClearlyBound(agency));
  return {
    addressed,
    basis: !isBound ? 'khong_dan' : isOwn ? 'luat' : 'tiep_nhan',
    alsoAsk: hasAlternative ? receiver : undefined,
  };
}

/** Who took the work over; where nobody is known to have, who receives the reports. */
function addressedFor(plan: Plan, agency: Agency, receiver: Agency | undefined): Agency[] {
  if (agency.successors.length > 0) return agency.successors.map((code) => plan.agency(code));
  return [agency.changedFrom !== undefined && receiver ? receiver : agency];
}
