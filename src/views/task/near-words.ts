/** Why a task is similar to another, and how much was published for it. */
import type { NearTask } from '../../plan/nearest-tasks.ts';
import type { Plan } from '../../plan/plan.ts';
import { capitalize, lowerFirst } from '../../format/text.ts';
import { audienceName } from '../../labels/audiences.ts';
import { newestWords } from './shown-results.ts';

/** `Cùng cơ quan; cùng dành cho doanh nghiệp. 3 kết quả, gần nhất năm 2024.` */
export function nearWords(plan: Plan, { task, isOfSameLead, shared }: NearTask): string {
  const people = shared.map((audience) => lowerFirst(audienceName(plan.site, audience))).join('; ');
  const why = [isOfSameLead && 'cùng cơ quan', people && `cùng dành cho ${people}`].filter(Boolean);
  const results = plan.resultsOf(task);
  const published = `${results.length} kết quả, gần nhất ${newestWords(plan, results) ?? ''}`;
  return `${capitalize(why.join('; '))}. ${published}.`;
}
