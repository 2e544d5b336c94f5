/**
 * Invented and real rows never mix. Every source, release and revision of an illustrative plan must be marked as
 * invented; a real plan with such a row is refused. As every figure, result, report, event and amendment must
 * cite a source, no row can escape.
 */
import { ILLUSTRATIVE_MARK, isIllustrative } from '../plan/site.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { placeOf, type Located } from '../tables/table.ts';
import type { Check } from './check.ts';

/** Prefix of the reason of an invented revision: such rows have no code. */
const REASON_MARK = 'Minh họa:';

/** Reserved hosts (RFC 2606): an invented source may not link to a real page. */
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
