/** A letter that asks a body for the annual reports nobody has seen published: what it asks for, and of whom. */
import type { Plan } from '../domain/plan.ts';
import { reportingAgencies, reportingYears, reportStatus } from '../domain/reporting.ts';
import type { Agency } from '../domain/types.ts';

export interface RequestLetter {
  agency: Agency;
  /** Bodies that took its work over, or may have. */
  successors: Agency[];
  /** Years whose report was due and has not been seen published. */
  years: number[];
}

/** One letter for each body with a report missing, in the table's order. */
export function requestLetters(plan: Plan): RequestLetter[] {
  return reportingAgencies(plan)
    .map((agency) => ({
      agency,
      successors: agency.successors.map((code) => plan.agency(code)),
      years: reportingYears(plan).filter((year) => reportStatus(plan, agency, year).code === 'chua_thay'),
    }))
    .filter(({ years }) => years.length > 0);
}
