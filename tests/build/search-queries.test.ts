/** Whatever a search query is said to be answered by can be opened, and a reader may land there. */
import { expect, test } from 'vitest';
import { readPages } from '../support/built-site.ts';
import { readQueries } from '../support/search-queries.ts';

const pages = readPages();
const answers = readQueries().flatMap((query) =>
  query.answers.map((answer) => ({ place: `${query.code}: ${answer}`, answer })),
);
const [isListed, isPlace] = [new Set<string>(), new Set<string>()];
for (const { path, root } of pages) {
  if (!root.querySelector('meta[name="robots"][content*="noindex"]')) isListed.add(path);
  for (const { id } of root.querySelectorAll('[id]')) isPlace.add(`${path}#${id}`);
}

test('every answer is a built page that may be found', () => {
  const wrong = answers.filter(({ answer }) => !isListed.has(answer.replace(/#.*/u, '')));
  expect(wrong.map(({ place }) => place)).toEqual([]);
});

test('every answer inside a page leads to a place on it', () => {
  const wrong = answers.filter(({ answer }) => answer.includes('#') && !isPlace.has(answer));
  expect(wrong.map(({ place }) => place)).toEqual([]);
});
