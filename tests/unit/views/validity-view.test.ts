/** What is known of whether the plan still applies; nothing is guessed where no paper says so. */
import { describe, expect, test } from 'vitest';
import { validityView } from '../../../src/views/validity-view.ts';
import { makePlan, type PlanParts } from '../../support/make-plan.ts';

const NOTICES = {
  draft: '',
  draftShort: '',
  illustrative: '',
  trial: '',
  boundary: 'Two.',
  afterBoundary: 'Nobody says.',
};
const viewOf = (parts: PlanParts = {}) =>
  validityView(makePlan({ tasks: [{}], assignments: [{}], ...parts }));

describe('The finding', () => {
  test('after the territory has changed is the plan’s own sentence on it', () => {
    expect(viewOf({ site: { notices: NOTICES } }).finding).toBe('Nobody says.');
  });

  test.each([
    ['before that day', { asOf: '2025-06-30', site: { notices: NOTICES } }],
    ['where the territory never changed', { site: { boundary: undefined } }],
  ])('%s is the period, and that no paper was found that changes the plan', (_, parts) => {
    expect(viewOf(parts).finding).toMatch(
      /^Thời kỳ của Kế hoạch là 2020–2030\. .*chưa ghi nhận văn bản nào/u,
    );
  });

  test('names the newest amendment where there is one', () => {
    const amendments = [{ date: '2023-02-01' }, { code: 'b', date: '2024-03-05' }];
    const { finding } = viewOf({ site: { boundary: undefined }, amendments });
    expect(finding).toContain('điều chỉnh gần nhất mà trang này ghi nhận: ngày 05/3/2024');
  });
});

describe('What happened since', () => {
  test('is what can touch the plan itself, the oldest first, nothing from later than the day of reading', () => {
    const events = [
      { code: 'merger', kind: 'dia_gioi' as const, date: '2025-07-01' },
      { code: 'ceremony', kind: 'khac' as const, date: '2024-11-14' },
      { code: 'decision', kind: 'tinh_phe_duyet' as const, date: '2021-07-02' },
      { code: 'later', kind: 'dia_gioi' as const, date: '2027-01-01' },
    ];
    expect(viewOf({ events }).since.map(({ date }) => date)).toEqual(['2021-07-02', '2025-07-01']);
  });

  test('ends with the amendments, which say why', () => {
    const amendments = [
      { code: 'b', date: '2024-03-05', reason: 'Later' },
      { date: '2023-02-01', reason: 'Earlier' },
    ];
    const events = [{ kind: 'tinh_phe_duyet' as const, date: '2025-01-01', title: 'A decision' }];
    expect(viewOf({ events, amendments }).since.map(({ words }) => words)).toEqual([
      'A decision',
      'Kế hoạch được điều chỉnh: Earlier',
      'Kế hoạch được điều chỉnh: Later',
    ]);
  });

  test('lists the bodies the plan names which have ended or go on under another name', () => {
    const agencies = [
      {},
      { code: 'so-b', successors: ['so-a'] },
      { code: 'huyen', changedFrom: '2025-07-01' },
      { code: 'unnamed', successors: ['so-a'] },
    ];
    const assignments = ['so-a', 'so-b', 'huyen'].map((agency) => ({ agency }));
    expect(viewOf({ agencies, assignments }).changed.map(({ code }) => code)).toEqual(['so-b', 'huyen']);
  });
});
