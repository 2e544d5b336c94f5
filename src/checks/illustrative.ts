/**
 * Invented rows and real ones never mix. Every source, release and revision of an illustrative plan says
 * what it is, and the plan is refused otherwise; a real plan that holds such a row is refused. As every
 * figure, result, report, event and amendment must cite a source, none can slip through.
 */
import { ILLUSTRATIVE_MARK, isIllustrative } from '../plan/site.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { placeOf, type Located } from '../tables/table.ts';
import type { Check } from './check.ts';

/** How the reason of an invented revision begins: such rows have no code of their own. */
const REASON_MARK = 'Minh họa:';

/** Hosts nobody can own (RFC 2606): an invented source may not point at anybody's real page. */
const RESERVED_HOST = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/u;

export const checkIllustrative: Check = (dataset, { site }) => {
  if (!site) return [];
  const mustBeMarked = isIllustrative(site);
  const problems: Problem[] = [];
  const look = (located: Located<unknown>, header: string, value: string, mark: string): void => {
    if (value.startsWith(mark) === mustBeMarked) return;
    const at = placeOf(located, header);
    problems.push(
      mustBeMarked
        ? problem('illustrative-unmarked', at, value, { mark })
        : problem('illustrative-row', at, value),
    );
  };
  for (const located of dataset.sources) {
    look(located, 'ma', located.row.code, ILLUSTRATIVE_MARK);
    const { link, archived } = located.row;
    for (const [header, address] of Object.entries({ lien_ket: link, ban_luu: archived })) {
      if (address === undefined || RESERVED_HOST.test(new URL(address).hostname) === mustBeMarked) continue;
      const code = mustBeMarked ? 'illustrative-link' : 'reserved-link';
      problems.push(problem(code, placeOf(located, header), address));
    }
  }
  for (const located of dataset.releases) look(located, 'ma', located.row.code, ILLUSTRATIVE_MARK);
  for (const located of dataset.revisions) look(located, 'ly_do', located.row.reason, REASON_MARK);
  return problems;
};
