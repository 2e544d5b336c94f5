/**
 * Roles a plan gives agencies in a task. Only agencies that lead or carry out are responsible and owe results;
 * partners, monitors and supervisors are not.
 */
import type { Role } from '../tables/rows.ts';

/** Display order: responsible agencies first. */
export const ROLE_ORDER: readonly Role[] = ['chu_tri', 'thuc_hien', 'phoi_hop', 'theo_doi', 'chi_dao'];

export const ANSWERING: readonly Role[] = ['chu_tri', 'thuc_hien'];

/** Roles that oversee the work without taking part. */
export const OVERSEEING: readonly Role[] = ['theo_doi', 'chi_dao'];

export function isAnswering({ role }: { role: Role }): boolean {
  return ANSWERING.includes(role);
}
