/** How the search finds a clause: by its code, unless it is a task, which is found by its own page. */
import { plan } from '../../site/site.ts';

export function foundAs(code: string): Record<string, string> {
  const isTask = plan.tasks.some((task) => task.code === code);
  return isTask ? { 'data-search-skip': '' } : { 'data-search-part': `Mục ${code}` };
}
