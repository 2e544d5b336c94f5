/** The contents of long pages: a part's anchor and what it is called there. */
import type { Plan } from '../domain/plan.ts';
import type { Clause } from '../domain/types.ts';
import { shorten } from '../format.ts';
import { slugOf } from '../urls.ts';

export interface ContentsPart {
  id: string;
  words: string;
  isSub?: boolean;
}

/** Sections, the groups tasks stand in, the appendix. */
export function planContents({ clauses, tasks }: Plan): ContentsPart[] {
  const groups = new Set(tasks.map(({ code }) => code.split('.').slice(0, -1).join('.')));
  return clauses
    .filter(({ code }) => /^[IVX]+$/u.test(code) || code === 'PL' || (code.includes('.') && groups.has(code)))
    .map((clause) => ({
      id: slugOf(clause.code),
      words: wordsOf(clause),
      isSub: clause.code.includes('.'),
    }));
}

/** A group opens with who leads it: that is what it is called here. */
function wordsOf({ code, text }: Clause): string {
  const [lead = ''] = text.split(/,? (?:chủ trì|phối hợp)/u);
  return code === 'PL' ? 'Phụ lục' : shorten(`${code.split('.').at(-1) ?? ''}. ${lead}`, 60);
}
