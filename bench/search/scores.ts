/** How good the lists of results are, by the answers `tests/search/queries.csv` names. */

/** What one question was answered with: addresses in order, and the addresses that would be right. */
export interface Answered {
  links: string[];
  answers: string[];
}

export interface Scores {
  success1: number;
  success3: number;
  /** Mean reciprocal rank among the results shown; 0 where none of them is right. */
  mrr: number;
  zero: number;
}

/** Whether a result is right. Addresses are paths from the site's root. */
export type Rule = (link: string, answers: string[]) => boolean;

/** A result is right when it leads to the page of an answer: the rule that is the same for every engine. */
export const samePage: Rule = (link, answers) => answers.map(pageOf).includes(pageOf(link));

/** Stricter: where places on a page are named as answers, a result that leads to a place leads to one of them. */
export const samePlace: Rule = (link, answers) => {
  const places = answers.filter((answer) => answer.includes('#') && pageOf(answer) === pageOf(link));
  return link.includes('#') && places.length > 0 ? places.includes(link) : samePage(link, answers);
};

export function scoresOf(asked: readonly Answered[], isRight: Rule = samePage): Scores {
  const ranks = asked.map(
    ({ links, answers }) => 1 + links.findIndex((link) => isRight(link, answers)) || Infinity,
  );
  return {
    success1: share(ranks, (rank) => rank === 1),
    success3: share(ranks, (rank) => rank <= 3),
    mrr: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length,
    zero: share(asked, ({ links }) => links.length === 0),
  };
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}

function pageOf(address: string): string {
  return address.replace(/#.*/u, '');
}
