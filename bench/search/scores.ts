/** Quality of result lists, by the answers in `tests/search/queries.csv`. */

/** Results of one query: addresses in order, and the correct addresses. */
export interface Answered {
  links: string[];
  answers: string[];
}

export interface Scores {
  success1: number;
  success3: number;
  /** Mean reciprocal rank among the results shown; 0 if none is correct. */
  mrr: number;
  zero: number;
}

/** Whether a result is correct. Addresses are paths from the site's root. */
export type Rule = (link: string, answers: string[]) => boolean;

/** A result is correct if it leads to the page of an answer: the rule for all engines. */
export const samePage: Rule = (link, answers) => answers.map(pageOf).includes(pageOf(link));

/** Stricter: if the answers name sections of a page, a result with a section must name one of them. */
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
