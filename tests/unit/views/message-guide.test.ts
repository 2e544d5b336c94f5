import { describe, expect, test } from 'vitest';
import { wordingOf, wordings, type ProblemCode } from '../../../src/problems/messages.ts';
import { problem } from '../../../src/problems/problem.ts';
import { messageGroups, templateMessages } from '../../../src/views/guide/message-examples.ts';
import { makePlan } from '../../support/make-plan.ts';
import { messageGuide, templateGuide } from '../../../src/views/guide/message-guide.ts';

const PLAN = makePlan({ tasks: [{}], indicators: [{}] });
const OWN = {
  ...{ task: 'II.4', taskName: 'Mở cổng dịch vụ', agency: 'so-a', agencyName: 'Sở A', indicator: 'ho-so' },
  ...{ unit: 'hồ sơ', territory: '' as const, from: 2026, to: 2030, planDay: '27/3/2026' },
};
const codes = Object.keys(wordings) as ProblemCode[];
const shown = [...messageGuide(PLAN), templateGuide()].flatMap(({ messages }) => messages);
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
    const example = [...messageGroups(OWN), templateMessages]
      .map((group) => group.examples[code])
      .find((facts) => facts !== undefined);
    const given = Object.keys(example ?? {});
    expect(factsOf(code).filter((fact) => !given.includes(fact))).toEqual([]);
    expect(given.filter((fact) => !factsOf(code).includes(fact))).toEqual([]);
  });
});

test('the examples come from the plan’s own rows, and mention no other plan', () => {
  const plan = makePlan({
    agencies: [{ code: 'so-a', name: 'Sở A' }],
    tasks: [{ code: 'II.4', shortTitle: 'Mở cổng dịch vụ' }],
    indicators: [{ code: 'ho-so', unit: 'hồ sơ' }],
    site: { boundary: undefined },
  });
  const told = JSON.stringify(messageGuide(plan));
  for (const own of ['II.4', 'Mở cổng dịch vụ', 'so-a', 'Sở A', 'ho-so|2027-12-31,'])
    expect(told).toContain(own);
  expect(told).not.toMatch(/sang-che|sáng chế|khcn|III\.1\.6|gialai|địa bàn|pham_vi/iu);
});

test('a fact that no wording asks for, or one left out, does not compile', () => {
  const place = { file: 'data/nguon.csv' };
  // @ts-expect-error -- `nar` for `near`
  problem('unknown-file', place, '', { nar: 'data/nguon.csv' });
  // @ts-expect-error -- `expected` is missing
  problem('cells-too-few', place, '', { found: 1 });
  expect(problem('unknown-file', place).hint).not.toContain('Có phải');
});
