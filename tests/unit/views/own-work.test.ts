/** What became of the work a body leads or carries out: each pair once, by what was published. */
import { describe, expect, test } from 'vitest';
import { agencyView } from '../../../src/views/agency/agency-view.ts';
import {
  agenciesFinding,
  agencyFinding,
  ownWorkInShort,
  ownWorkSentence,
} from '../../../src/views/agency/own-work.ts';
import { agencyCard } from '../../../src/views/pictures/share-cards.ts';
import { makePlan } from '../../support/make-plan.ts';

const plan = makePlan({
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
  ownWorkInShort(plan, plan.agency(code)),
];

test('is counted by status, pairs of body and appendix once', () => {
  expect(of('so-a')).toEqual([
    'Trong 2 việc chủ trì hoặc thực hiện: 1 việc có kết quả được công bố; 1 việc phụ thuộc văn bản của Trung ương.',
    '1 trong 2 việc có kết quả, gần nhất năm 2022',
  ]);
});

test('with nothing published is said as that, never as nothing done', () => {
  expect(of('so-b')).toEqual([
    'Trong 1 việc chủ trì hoặc thực hiện: 1 việc chưa thấy kết quả được công bố.',
    'chưa thấy kết quả',
  ]);
});

test('is not spoken of where a body only joins', () => {
  expect(of('so-c')).toEqual([undefined, '']);
});

describe("an agency's page leads with", () => {
  const findingOf = (code: string) => agencyFinding(plan, plan.agency(code));

  test('its own work, else what it joins', () => {
    expect(findingOf('so-a')).toBe(ownWorkSentence(plan, plan.agency('so-a')));
    expect(findingOf('so-c')).toBe(
      'Kế hoạch giao phối hợp 1 việc, không giao chủ trì hay thực hiện việc nào.',
    );
  });

  test('why it is here where the plan does not name it', () => {
    const unnamed = makePlan({
      tasks: [{}],
      agencies: [{ code: 'so-x' }, { code: 'so-y', note: 'Nhận việc của Sở Z.' }],
    });
    expect(agencyFinding(unnamed, unnamed.agency('so-x'))).toBe('Kế hoạch không nêu tên đơn vị này.');
    expect(agencyFinding(unnamed, unnamed.agency('so-y'))).toBe('Nhận việc của Sở Z.');
  });
});

test('the list of agencies leads with how many have something published of their own works', () => {
  expect(agenciesFinding(plan, plan.agencies)).toBe(
    'Kế hoạch giao việc cho 3 tên đơn vị, gồm cả tên gọi chung. 2 đơn vị chủ trì hoặc thực hiện; 1 đơn vị có kết quả được công bố ở việc của mình.',
  );
  const [, ...others] = plan.agencies;
  expect(agenciesFinding(plan, others)).toContain('chưa thấy kết quả được công bố ở việc của đơn vị nào');
});

test('the newest result of each commitment comes before the full list, newest first', () => {
  const more = makePlan({
    tasks: [
      { code: 'III.1.1' },
      { code: 'PL.1', repeats: 'III.1.1' },
      { code: 'III.1.2' },
      { code: 'III.1.3' },
    ],
    assignments: [{ task: 'III.1.1' }, { task: 'III.1.2' }, { task: 'III.1.3', role: 'phoi_hop' }],
    results: [
      { task: 'III.1.1', year: 2022 },
      { task: 'III.1.1', year: 2021 },
      { task: 'PL.1', year: 2020 },
      { task: 'III.1.2', year: 2023 },
      { task: 'III.1.3', year: 2024 },
    ],
  });
  const { newest } = agencyView(more, more.agency('so-a'));
  expect(newest.map(({ result }) => [result.task, result.year])).toEqual([
    ['III.1.2', 2023],
    ['III.1.1', 2022],
  ]);
});

test('results of agencies the plan does not name are separate, and not counted', () => {
  const others = makePlan({
    agencies: [{ code: 'so-a' }, { code: 'so-b' }],
    tasks: [{ code: 'III.1.1' }, { code: 'III.1.2' }],
    assignments: [{ task: 'III.1.1' }, { task: 'III.1.2' }],
    results: [
      { task: 'III.1.1', agency: 'so-b', year: 2024 },
      { task: 'III.1.2', agency: 'so-b', year: 2023 },
      { task: 'III.1.2', agency: 'so-a' },
    ],
  });
  const agency = others.agency('so-a');
  const apart =
    'Trong số việc có kết quả, 1 việc chỉ có kết quả ghi ở phần của cơ quan mà Kế hoạch không nêu tên ở việc ấy.';
  expect(ownWorkSentence(others, agency)).toBe(
    `Trong 2 việc chủ trì hoặc thực hiện: 2 việc có kết quả được công bố. ${apart}`,
  );
  expect(ownWorkInShort(others, agency)).toBe('1 trong 2 việc có kết quả, gần nhất năm 2022');
  expect(agencyView(others, agency).newest.map(({ result }) => result.agency)).toEqual(['so-a']);
  expect(agencyCard(others, agency).lines.at(-1)?.text).toBe(apart);
  // The body it is filed under gains nothing by it.
  expect(ownWorkSentence(others, others.agency('so-b'))).toBeUndefined();
});
