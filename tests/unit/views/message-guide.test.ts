import { describe, expect, test } from 'vitest';
import { wordingOf, wordings, type ProblemCode } from '../../../src/dataset/messages.ts';
import { problem } from '../../../src/dataset/problem.ts';
import { messageGroups, templateMessages } from '../../../src/views/message-examples.ts';
import { messageGuide, templateGuide } from '../../../src/views/message-guide.ts';

const codes = Object.keys(wordings) as ProblemCode[];
const shown = [...messageGuide(), templateGuide()].flatMap(({ messages }) => messages);
const inOrder = (list: string[]) => list.toSorted((a, b) => (a < b ? -1 : 1));

/** The facts a wording asks for; `near` is one it can do without. */
function factsOf(code: ProblemCode): string[] {
  const asked = new Set<string>();
  const spy = new Proxy<Record<string, string>>({}, { get: (_, name) => (asked.add(String(name)), 'x') });
  wordingOf(code, spy);
  return [...asked];
}

describe('The guide to the messages', () => {
  test('explains every message of the check once', () => {
    expect(inOrder(shown.map(({ code }) => code))).toEqual(inOrder(codes));
  });

  test.each(codes)('%s is shown with every fact its wording asks for', (code) => {
    const example = [...messageGroups, templateMessages]
      .map((group) => group.examples[code])
      .find((facts) => facts !== undefined);
    const given = Object.keys(example ?? {});
    expect(factsOf(code).filter((fact) => !given.includes(fact))).toEqual([]);
    expect(given.filter((fact) => !factsOf(code).includes(fact))).toEqual([]);
  });
});

test('a fact that no wording asks for, or one left out, does not compile', () => {
  const place = { file: 'data/nguon.csv' };
  // @ts-expect-error -- `nar` for `near`
  problem('unknown-file', place, '', { nar: 'data/nguon.csv' });
  // @ts-expect-error -- `expected` is missing
  problem('cells-too-few', place, '', { found: 1 });
  expect(problem('unknown-file', place).hint).not.toContain('Có phải');
});
