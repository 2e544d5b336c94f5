/** Addressee of a request, and when it may cite the law. */
import { describe, expect, test } from 'vitest';
import { informationRequest } from '../../../src/plan/information-request.ts';
import { AGENCY_GROUPS } from '../../../src/tables/schemas/agencies.ts';
import type { Agency } from '../../../src/tables/rows.ts';
import { makePlan } from '../../support/make-plan.ts';

const RECEIVER: Partial<Agency> = { code: 'receiver', reporting: 'nhan' };
const HEIR: Partial<Agency> = { code: 'heir' };
const NEWSPAPER: Partial<Agency> = { code: 'newspaper', group: 'truyen_thong' };

/** What becomes of a request to a body. */
function requestTo(body: Partial<Agency>, site: { informationLaw?: string } = { informationLaw: 'nguon-a' }) {
  const plan = makePlan({
    agencies: [{ code: 'body', reporting: 'gui', ...body }, RECEIVER, HEIR, NEWSPAPER],
    site,
  });
  const { addressed, basis, alsoAsk } = informationRequest(plan, plan.agency('body'));
  return [addressed.map(({ code }) => code).join(' '), basis, alsoAsk?.code];
}

const ENDED = { changedFrom: '2025-07-01' };

describe('A request for the papers of a body', () => {
  test.each<[string, Partial<Agency>, (string | undefined)[]]>([
    ['the law binds goes there and rests on it', {}, ['body', 'luat', undefined]],
    ['that ended goes to the receiver of reports', ENDED, ['receiver', 'tiep_nhan', undefined]],
    [
      'that others took over goes to them',
      { ...ENDED, successors: ['heir'] },
      ['heir', 'tiep_nhan', 'receiver'],
    ],
    [
      'that others may have taken over goes to them, on no certain day',
      { successors: ['heir'], successionLevel: 'suy_ra' },
      ['heir', 'tiep_nhan', 'receiver'],
    ],
    [
      'that the receiver took over goes to it alone',
      { successors: ['receiver'] },
      ['receiver', 'tiep_nhan', undefined],
    ],
    ['the law does not clearly bind is a plain one', { group: 'hoi' }, ['body', 'khong_dan', 'receiver']],
    [
      'taken over by one the law does not clearly bind is a plain one',
      { successors: ['newspaper'] },
      ['newspaper', 'khong_dan', 'receiver'],
    ],
    [
      'taken over by two, one of them not clearly bound, is a plain one',
      { successors: ['heir', 'newspaper'] },
      ['heir newspaper', 'khong_dan', 'receiver'],
    ],
    [
      'not clearly bound, but taken over by one that is, rests on the law',
      { group: 'truyen_thong', successors: ['heir'] },
      ['heir', 'tiep_nhan', 'receiver'],
    ],
  ])('%s', (_name, body, expected) => {
    expect(requestTo(body)).toEqual(expected);
  });

  test('rests on the law for every group but associations and media', () => {
    const plain = AGENCY_GROUPS.filter((group) => requestTo({ group })[1] === 'khong_dan');
    expect(plain.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['hoi', 'truyen_thong']);
  });

  test('never rests on a law the plan does not name', () => {
    const bodies = [{}, ENDED, { successors: ['heir'] }];
    const bases = bodies.map((body) => requestTo(body, {})[1]);
    expect(new Set(bases)).toEqual(new Set(['khong_dan']));
  });

  test('stays with a body that ended if nobody receives reports', () => {
    const plan = makePlan({ agencies: [{ code: 'body', ...ENDED }] });
    const { addressed, alsoAsk } = informationRequest(plan, plan.agency('body'));
    expect([addressed.map(({ code }) => code), alsoAsk]).toEqual([['body'], undefined]);
  });
});
