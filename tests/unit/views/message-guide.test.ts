import { describe, expect, test } from 'vitest';
import { wordings, type ProblemCode, type Wording } from '../../../src/dataset/messages.ts';
import { messageGroups } from '../../../src/views/message-examples.ts';
import { messageGuide } from '../../../src/views/message-guide.ts';

const codes = Object.keys(wordings) as ProblemCode[];
const shown = messageGuide().flatMap(({ messages }) => messages);
const inOrder = (list: string[]) => list.toSorted((a, b) => (a < b ? -1 : 1));

/** The facts a wording asks for; `near` is one it can do without. */
function factsOf(code: ProblemCode): string[] {
  const asked = new Set<string>();
  const wording: Wording = wordings[code];
  const spy = new Proxy<Record<string, string>>({}, { get: (_, name) => (asked.add(String(name)), 'x') });
  wording(spy);
  return [...asked];
}

describe('The guide to the messages', () => {
  test('explains every message of the check once', () => {
    expect(inOrder(shown.map(({ code }) => code))).toEqual(inOrder(codes));
  });

  test('has a place for each: none is left over', () => {
    expect(messageGuide().map(({ title }) => title)).not.toContain('Lời báo khác');
  });

  test.each(codes)('%s is shown with every fact its wording asks for', (code) => {
    const example = messageGroups.map((group) => group.examples[code]).find((facts) => facts !== undefined);
    const given = Object.keys(example ?? {});
    expect(factsOf(code).filter((fact) => !given.includes(fact))).toEqual([]);
    expect(given.filter((fact) => !factsOf(code).includes(fact))).toEqual([]);
  });
});
