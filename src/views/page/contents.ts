/** The contents of long pages: a part's anchor and what it is called there. */
import type { Plan } from '../../plan/plan.ts';
import type { Clause } from '../../tables/rows.ts';
import { shorten } from '../../format/text.ts';
import { slugOf } from '../../addresses/urls.ts';

export interface ContentsPart {
  id: string;
  words: string;
  isSub?: boolean;
}

/** The headings of the two upper levels; every appendix, with the groups its table is parted into. */
export function planContents({ clauses }: Pick<Plan, 'clauses'>): ContentsPart[] {
  const isAlone = clauses.filter(({ opens }) => opens === 'appendix').length === 1;
  return clauses
    .filter(({ code, opens }) => opens === 'appendix' || (opens && code.split('.').length <= 2))
    .map((clause) => ({
      id: slugOf(clause.code),
      words: clause.opens === 'appendix' ? titleOf(clause, isAlone) : headingOf(clause),
      isSub: clause.code.includes('.'),
    }));
}

/** A group that opens with who leads it is called so. */
function headingOf({ mark, text }: Clause): string {
  const [lead = ''] = text.split(/,? chủ trì/u);
  const number = mark?.replace(/(?<=[\p{L}\p{N}])$/u, '.');
  return shorten([number, lead].filter(Boolean).join(' '), 60);
}

/** Its title without the form's words about what it is enclosed with; one appendix alone needs none. */
function titleOf({ text }: Clause, isAlone: boolean): string {
  const title = text.replace(/\s*\((?:Ban hành )?[Kk]èm theo .*$/u, '');
  if (isAlone || title === '') return 'Phụ lục';
  return shorten(/^phụ lục/iu.test(title) ? title : `Phụ lục: ${title}`, 60);
}
