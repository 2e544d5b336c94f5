/**
 * Addressee of a request for an agency's documents, and whether the request may cite the law on access to
 * information.
 */
import type { Plan } from './plan.ts';
import { reportReceivers } from './reporting.ts';
import type { Agency, AgencyGroup } from '../tables/rows.ts';

/** The law whose articles the site cites; article numbers hold for this law only. */
export const LAW_NUMBER = '01/2026/QH16';

/**
 * - `luat`: the law binds the addressee
 * - `tiep_nhan`: the same, and the addressee is responsible for a body that ended or was reorganised (Điều 31
 * khoản 1)
 * - `khong_dan`: a plain request
 */
export type RequestBasis = 'luat' | 'tiep_nhan' | 'khong_dan';

export interface InformationRequest {
  addressed: Agency[];
  basis: RequestBasis;
  /** A second addressee: the agency that receives the reports. */
  alsoAsk: Agency | undefined;
}

/**
 * The law binds state bodies and public units with basic services (Điều 1); for associations and media it is
 * unclear.
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

/** The successors; if none is known, the agency that receives the reports. */
function addressedFor(plan: Plan, agency: Agency, receiver: Agency | undefined): Agency[] {
  if (agency.successors.length > 0) return agency.successors.map((code) => plan.agency(code));
  return [agency.changedFrom !== undefined && receiver ? receiver : agency];
}
