/** Table of contents of long pages: anchors and labels. */
import type { Plan } from '../../plan/plan.ts';
import type { Clause } from '../../tables/rows.ts';
import { shorten } from '../../format/text.ts';
import { slugOf } from '../../addresses/urls.ts';

export interface ContentsPart {
  id: string;
  words: string;
  isSub?: boolean;
}

/** Headings of the two upper levels; every appendix with the groups of its table. */
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

/** A group that begins with its lead agency is labelled with it. */
function headingOf({ mark, text }: Clause): string {
  const [lead = ''] = text.split(/,? chủ trì/u);
  const number = mark?.replace(/(?<=[\p{L}\p{N}])$/u, '.');
  return shorten([number, lead].filter(Boolean).join(' '), 60);
}

/** The title without the formal words about the enclosure; a single appendix needs none. */
function titleOf({ text }: Clause, isAlone: boolean): string {
  const title = text.replace(/\s*\((?:Ban hành )?[Kk]èm theo .*$/u, '');
  if (isAlone || title === '') return 'Phụ lục';
  return shorten(/^phụ lục/iu.test(title) ? title : `Phụ lục: ${title}`, 60);
}
