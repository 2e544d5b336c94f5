/**
 * The roles a plan gives a body in a task. Only who leads or carries out answers for the work and owes results;
 * partners, who follows it up and who directs it do not.
 */
import type { Role } from '../tables/rows.ts';

/** In the order pages tell them: the one who answers for the work first. */
export const ROLE_ORDER: readonly Role[] = ['chu_tri', 'thuc_hien', 'phoi_hop', 'theo_doi', 'chi_dao'];

export const ANSWERING: readonly Role[] = ['chu_tri', 'thuc_hien'];

/** Who stands over the work and takes no part in it. */
export const OVERSEEING: readonly Role[] = ['theo_doi', 'chi_dao'];

export function isAnswering({ role }: { role: Role }): boolean {
  return ANSWERING.includes(role);
}
