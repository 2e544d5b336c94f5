/** Citation of a page, in the same form as for charts; if it quotes the plan, with the quoted text. */
import type { Plan } from '../../plan/plan.ts';
import { lowerFirst } from '../../format/text.ts';
import { shownTextLabels } from '../../labels/records.ts';
import { citationOf, type Citation } from './citation.ts';

export interface CitedPage {
  title: string;
  /** The page's full address. */
  address: string;
  /** The clause it quotes verbatim. */
  clause?: string | undefined;
}

/** The BibTeX key of a page is the last two parts of its address: `nhiem-vu-iii-1-6`. */
export function pageCitation(plan: Plan, { title, address, clause }: CitedPage): Citation {
  const text = lowerFirst(shownTextLabels[plan.site.shownText]);
  const name = new URL(address).pathname.split('/').filter(Boolean).slice(-2).join('-');
  const cited = clause === undefined ? title : `${title} (theo ${text}, mục ${clause})`;
  return citationOf(plan, { title: cited, name, address });
}
