/** What the page of an audience says. */
import { describe, expect, test } from 'vitest';
import { audiencesOf, audienceView } from '../../../src/views/audience-view.ts';
import { makePlan } from '../../support/make-plan.ts';

const plan = makePlan({
  agencies: [
    { code: 'so-a', name: 'Department A', successors: ['so-c'], successionLevel: 'suy_ra' },
    { code: 'so-b', name: 'Department B', changedFrom: '2025-07-01' },
    { code: 'so-c', name: 'Department C' },
  ],
  tasks: [
    { code: 'III.1.1', audiences: ['doanh_nghiep'], schedule: 'theo_trung_uong' },
    { code: 'III.1.2', audiences: ['doanh_nghiep', 'nguoi_dan'] },
    { code: 'III.1.3', audiences: ['vien_truong'] },
    { code: 'PL.1', audiences: ['doanh_nghiep'], repeats: 'III.1.2' },
  ],
  assignments: [
    { task: 'III.1.1', agency: 'so-b' },
    { task: 'III.1.2' },
    { task: 'III.1.2', agency: 'so-c', role: 'phoi_hop', order: 2 },
    { task: 'III.1.3', agency: 'so-c' },
    { task: 'PL.1' },
  ],
  results: [
    { year: 2022, task: 'III.1.2', text: 'of the body', source: 'nguon-a' },
    { year: 2023, task: 'PL.1', text: 'of the appendix', source: 'nguon-a' },
    { year: 2024, task: 'III.1.3', text: 'of others', source: 'nguon-a' },
  ],
});

describe('an audience', () => {
  const view = audienceView(plan, 'doanh_nghiep');

  test('has a page where something is meant for it', () => {
    expect(audiencesOf(plan)).toEqual(['doanh_nghiep', 'vien_truong', 'nguoi_dan']);
  });

  test('has its works, a pair once, results first', () => {
    expect(view.works.map(({ task }) => task.code)).toEqual(['III.1.2', 'III.1.1']);
    expect(view.finding).toBe('Doanh nghiệp: 1 trong 2 việc có kết quả được công bố');
    expect(view.rest).toBe('1 việc phụ thuộc văn bản của Trung ương.');
  });

  test('has what was published of these works alone, the newest first', () => {
    expect(view.results.map(({ text }) => text)).toEqual(['of the appendix', 'of the body']);
  });

  test('names lead agencies, not partners', () => {
    expect(view.asked.map(({ agency, count }) => [agency.code, count])).toEqual([
      ['so-a', 1],
      ['so-b', 1],
    ]);
  });

  test('lists what nobody has published', () => {
    expect(view.unknown).toEqual([
      'Ai được hỗ trợ, mức bao nhiêu, cần hồ sơ gì: Kế hoạch không nêu.',
      'Văn bản của Trung ương mà 1 việc phụ thuộc: trang này chưa ghi nhận được.',
      'Ai nay nhận việc của Department A: trang này chỉ suy ra, chưa thấy văn bản của tỉnh.',
      'Ai nay nhận việc của Department B: chưa thấy văn bản giao lại.',
    ]);
  });
});

test('where nothing was published the finding says so in words', () => {
  const bare = makePlan({ tasks: [{ audiences: ['nguoi_dan'] }], assignments: [{}] });
  const { finding, unknown } = audienceView(bare, 'nguoi_dan');
  expect(finding).toBe('Người dân: chưa thấy kết quả nào của 1 việc được công bố');
  expect(unknown).toHaveLength(1);
});
