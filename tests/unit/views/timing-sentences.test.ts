/** What pages say of when, for sentences of real plans; none of them is silent on time. */
import { describe, expect, test } from 'vitest';
import type { Task } from '../../../src/tables/rows.ts';
import { scheduleInShort } from '../../../src/wording/schedule-words.ts';
import { taskView } from '../../../src/views/task/task-view.ts';
import { makePlan } from '../../support/make-plan.ts';

const PLAN = {
  asOf: '2026-11-29',
  site: {
    horizon: { from: 2025, to: 2030 },
    adopted: { number: '1/KH', date: '2026-03-20', source: 'nguon-a' },
  },
};

function told(task: Partial<Task>, words: string) {
  const plan = makePlan({ ...PLAN, tasks: [{ ...task, timing: [words] }], assignments: [{}] });
  const { timing, label, years } = taskView(plan, plan.task('III.1.1'));
  const state = years.find(({ year }) => year === 2026)?.state;
  return { timing, label, state, short: scheduleInShort(plan, plan.task('III.1.1')) };
}

const UNSEEN = 'Chưa thấy kết quả được công bố';

describe('A page says', () => {
  test.each<[string, Partial<Task>, string, string, string]>([
    [
      'chậm nhất là ngày 15/4/2026',
      { schedule: 'co_han', dueOn: '2026-04-15', duePrecision: 'ngay' },
      `Đã qua mốc 15/4/2026, chưa thấy kết quả được công bố`,
      'chua_cong_bo',
      'hạn 15/4/2026',
    ],
    [
      'trong quý I năm 2026',
      { schedule: 'co_han', dueOn: '2026-03-31', duePrecision: 'quy' },
      'Đã qua mốc quý I/2026, chưa thấy kết quả được công bố',
      'chua_cong_bo',
      'hạn quý I/2026',
    ],
    [
      '6/2025',
      { schedule: 'co_han', dueOn: '2025-06-30', duePrecision: 'thang' },
      'Đã qua mốc tháng 6/2025, chưa thấy kết quả được công bố',
      'khong_den_han',
      'hạn tháng 6/2025',
    ],
    [
      '12/2026',
      { schedule: 'co_han', dueOn: '2026-12-31', duePrecision: 'thang' },
      'Chưa đến mốc tháng 12/2026',
      'trong_nam',
      'hạn tháng 12/2026',
    ],
    ['Hằng năm', { schedule: 'hang_nam' }, UNSEEN, 'trong_nam', 'hằng năm'],
    [
      'Trước ngày 31/01 năm liền kề',
      { schedule: 'hang_nam', dueInYear: '01-31+1' },
      UNSEEN,
      'trong_han',
      'hằng năm, hạn ngày 31/01 năm sau',
    ],
    [
      'chậm nhất là ngày 31/12 năm trước liền kề',
      { schedule: 'hang_nam', dueInYear: '12-31(-1)' },
      UNSEEN,
      // Of 2026 that was in 2025, before this plan.
      'khong_den_han',
      'hằng năm, hạn ngày 31/12 năm trước',
    ],
    [
      'chậm nhất trong tháng 9 hằng năm',
      { schedule: 'hang_nam', dueInYear: '09' },
      UNSEEN,
      'chua_cong_bo',
      'hằng năm, hạn tháng 9',
    ],
    ['Định kỳ hằng tháng', { schedule: 'hang_thang' }, UNSEEN, 'trong_nam', 'hằng tháng'],
    ['Trước ngày 05 của tháng liền kề', { schedule: 'hang_thang' }, UNSEEN, 'trong_nam', 'hằng tháng'],
    ['Thường xuyên', { schedule: 'thuong_xuyen' }, UNSEEN, 'trong_nam', 'thường xuyên'],
    [
      'Sau 03 tháng kể từ khi có văn bản của Trung ương',
      { schedule: 'theo_van_ban' },
      UNSEEN,
      'khong_den_han',
      'theo văn bản, sự kiện khác',
    ],
    [
      'Theo kế hoạch của tỉnh',
      { schedule: 'theo_van_ban' },
      UNSEEN,
      'khong_den_han',
      'theo văn bản, sự kiện khác',
    ],
    [
      '2025 - 2026',
      { schedule: 'khoang_nam', fromYear: 2025, toYear: 2026 },
      UNSEEN,
      'trong_nam',
      '2025–2026',
    ],
  ])('of “%s” those words and what is known of it', (words, task, label, state, short) => {
    expect(told(task, words)).toEqual({ timing: `“${words}”`, label, state, short });
  });
});
