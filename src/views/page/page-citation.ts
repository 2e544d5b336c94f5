/** How a page is cited: as its charts are, and where it quotes the plan, with the text that is quoted. */
import type { Plan } from '../../plan/plan.ts';
import { lowerFirst } from '../../format/text.ts';
import { shownTextLabels } from '../../labels/records.ts';
import { citationOf, type Citation } from './citation.ts';

export interface CitedPage {
  title: string;
  /** The page's own address, in full. */
  address: string;
  /** The clause of the plan it quotes word for word. */
  clause?: string | undefined;
}

/** In BibTeX a page goes by the two last parts of its address: `nhiem-vu-iii-1-6`. */
export function pageCitation(plan: Plan, { title, address, clause }: CitedPage): Citation {
  const text = lowerFirst(shownTextLabels[plan.site.shownText]);
  const name = new URL(address).pathname.split('/').filter(Boolean).slice(-2).join('-');
  const cited = clause === undefined ? title : `${title} (theo ${text}, mục ${clause})`;
  return citationOf(plan, { title: cited, name, address });
}
