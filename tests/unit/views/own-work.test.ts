/** What became of the work a body leads or carries out: each pair once, by what was published. */
import { expect, test } from 'vitest';
import { ownWorkPublished, ownWorkSentence } from '../../../src/views/own-work.ts';
import { buildPlan } from '../../support/plan-builder.ts';

const plan = buildPlan({
  agencies: [{ code: 'so-a' }, { code: 'so-b' }, { code: 'so-c' }],
  tasks: [
    { code: 'III.1.1' },
    { code: 'PL.1', repeats: 'III.1.1' },
    { code: 'III.1.2', schedule: 'theo_trung_uong' },
    { code: 'III.1.3' },
  ],
  assignments: [
    { task: 'III.1.1' },
    { task: 'PL.1' },
    { task: 'III.1.2', role: 'thuc_hien' },
    { task: 'III.1.3', agency: 'so-b' },
    { task: 'III.1.3', agency: 'so-c', role: 'phoi_hop' },
  ],
  results: [{ year: 2022, task: 'III.1.1' }],
});
const of = (code: string) => [
  ownWorkSentence(plan, plan.agency(code)),
  ownWorkPublished(plan, plan.agency(code)),
];

test('is counted by status, pairs of body and appendix once', () => {
  expect(of('so-a')).toEqual([
    'Trong 2 việc chủ trì hoặc thực hiện: 1 việc có kết quả được công bố; 1 việc phụ thuộc văn bản của Trung ương.',
    '1\u00A0trong\u00A02',
  ]);
});

test('with nothing published is said as that, never as nothing done', () => {
  expect(of('so-b')).toEqual([
    'Trong 1 việc chủ trì hoặc thực hiện: 1 việc chưa thấy kết quả được công bố.',
    'chưa\u00A0thấy',
  ]);
});

test('is not spoken of where a body only joins', () => {
  expect(of('so-c')).toEqual([undefined, '']);
});
