/** What became of the work a body leads or carries out: each pair once, by what was published. */
import { expect, test } from 'vitest';
import { ownWorkPublished, ownWorkSentence } from '../../../src/views/own-work.ts';
import { agencyCard } from '../../../src/views/share-cards.ts';
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

test('tells apart what only bodies the plan does not name for it have published, and does not count it', () => {
  const others = buildPlan({
    agencies: [{ code: 'so-a' }, { code: 'so-b' }],
    tasks: [{ code: 'III.1.1' }, { code: 'III.1.2' }],
    assignments: [{ task: 'III.1.1' }, { task: 'III.1.2' }],
    results: [
      { task: 'III.1.1', agency: 'so-b' },
      { task: 'III.1.2', agency: 'so-b' },
      { task: 'III.1.2', agency: 'so-a' },
    ],
  });
  const agency = others.agency('so-a');
  const apart =
    'Trong số việc có kết quả, 1 việc chỉ có kết quả ghi ở phần của cơ quan mà Kế hoạch không nêu tên ở việc ấy.';
  expect(ownWorkSentence(others, agency)).toBe(
    `Trong 2 việc chủ trì hoặc thực hiện: 2 việc có kết quả được công bố. ${apart}`,
  );
  expect(ownWorkPublished(others, agency)).toBe('1\u00A0trong\u00A02');
  expect(agencyCard(others, agency).lines.at(-1)?.text).toBe(apart);
  // The body it is filed under gains nothing by it.
  expect(ownWorkSentence(others, others.agency('so-b'))).toBeUndefined();
});
