/** The press page says what follows from the data, and nothing else. */
import { describe, expect, test } from 'vitest';
import { pressView } from '../../../src/views/press-view.ts';
import { makePlan } from '../../support/make-plan.ts';

const texts = (rows: { text: string }[]) => rows.map(({ text }) => text);

describe('the press page', () => {
  test('gives each sentence the day it is true of and the page that proves it', () => {
    const { sentences } = pressView(makePlan({ tasks: [{ code: 'III.1.1' }, { code: 'IV.1' }] }));
    expect(sentences[0]?.text).toMatch(/^Tính đến ngày \d{2}\/\d{1,2}\/\d{4}, [\p{Ll}\d]/u);
    for (const { path } of sentences) expect(path).toMatch(/^\/[a-z]/u);
  });

  test('says of the newest reports that were due, not of the review of the same year', () => {
    const plan = makePlan({
      asOf: '2026-11-22',
      agencies: [{ reporting: 'gui' }],
      tasks: [{ code: 'IV.1', schedule: 'nhieu_moc' }],
      assignments: [{ task: 'IV.1' }],
    });
    expect(pressView(plan).reports).toEqual({
      text: 'Chưa thấy báo cáo năm 2025 nào của 1 cơ quan được công bố (hạn trước 30/11/2025).',
      path: '/tien-do/2025/#bao-cao',
    });
  });

  test('counts a result as soon as it is published', () => {
    const tasks = [{ code: 'III.1.1' }, { code: 'IV.1' }];
    const before = pressView(makePlan({ tasks }));
    const after = pressView(makePlan({ tasks, results: [{ year: 2022, task: 'III.1.1' }] }));
    expect(texts(before.sentences).join()).toContain('0 trong 2 việc');
    expect(texts(after.sentences).join()).toContain('1 trong 2 việc');
  });
});
