/** The wording of codes (`src/labels/`): years are named, absence is absence of publication. */
import { describe, expect, test } from 'vitest';
import { indicatorStatusLabels } from '../../../src/labels/indicators.ts';
import { reportStatusLabel } from '../../../src/wording/status-words.ts';
import { reportStatusLabels } from '../../../src/labels/reports.ts';
import { scheduleInShort, scheduleLabel } from '../../../src/wording/schedule-words.ts';
import { scheduleLabels, taskStatusLabels, taskYearLabels } from '../../../src/labels/tasks.ts';
import { taskStatusLabel } from '../../../src/wording/status-words.ts';
import { SCHEDULES } from '../../../src/tables/schemas/tasks.ts';
import type { Task } from '../../../src/tables/rows.ts';
import { makePlan } from '../../support/make-plan.ts';

const dueIn = (year: number) => ({ date: `${year}-12-31`, precision: 'nam' as const, words: [] });
const bare = { years: [], due: undefined };

describe('the label of a task', () => {
  test('names the years it was published for', () => {
    expect(taskStatusLabel({ ...bare, code: 'hoan_thanh', years: [2021] })).toBe('Đã hoàn thành (năm 2021)');
    expect(taskStatusLabel({ ...bare, code: 'co_ket_qua', years: [2021, 2022, 2024] })).toBe(
      'Có kết quả được công bố (năm 2021, 2022, 2024)',
    );
  });

  test('names the year of the plan that has passed or is to come', () => {
    expect(taskStatusLabel({ ...bare, code: 'den_han_chua_cong_bo', due: dueIn(2020) })).toBe(
      'Đã qua mốc 2020, chưa thấy kết quả được công bố',
    );
    expect(taskStatusLabel({ ...bare, code: 'chua_den_han', due: dueIn(2028) })).toBe('Chưa đến mốc 2028');
  });

  test('names the day, month, quarter or half that has passed or is to come', () => {
    const passed = (date: string, precision: 'ngay' | 'thang' | 'quy' | 'nua_nam') =>
      taskStatusLabel({ ...bare, code: 'den_han_chua_cong_bo', due: { date, precision, words: [] } });
    expect(passed('2026-04-15', 'ngay')).toBe('Đã qua mốc 15/4/2026, chưa thấy kết quả được công bố');
    expect(passed('2026-03-31', 'quy')).toBe('Đã qua mốc quý I/2026, chưa thấy kết quả được công bố');
    expect(passed('2025-06-30', 'thang')).toContain('mốc tháng 6/2025,');
    expect(passed('2025-06-30', 'nua_nam')).toContain('mốc 6 tháng đầu năm 2025,');
  });

  test('names no year where nothing was published', () => {
    expect(taskStatusLabel({ ...bare, code: 'chua_cong_bo' })).toBe('Chưa thấy kết quả được công bố');
  });

  test('says "late" only as the word of an agency', () => {
    const late = Object.entries(taskStatusLabels).filter(([, label]) => /chậm|muộn/iu.test(label));
    expect(late).toEqual([['cham', 'Chậm, theo báo cáo của cơ quan']]);
  });
});

test('the label of a late report counts its days, the others do not', () => {
  const seen = { report: undefined, of: undefined };
  expect(reportStatusLabel({ code: 'muon', daysLate: 46, ...seen })).toBe('Muộn 46 ngày');
  expect(reportStatusLabel({ code: 'chua_thay', daysLate: 0, ...seen })).toBe(
    'Chưa thấy báo cáo được công bố',
  );
});

describe('the label of a schedule', () => {
  const label = (task: Partial<Task>) => {
    const plan = makePlan({ tasks: [task] });
    return scheduleLabel(plan, plan.task('III.1.1'));
  };

  test('names the year of the plan where there is one', () => {
    expect(label({ schedule: 'tu_nam', fromYear: 2021 })).toBe('Từ năm 2021');
    expect(label({ schedule: 'mot_nam', toYear: 2020 })).toBe('Trong năm 2020');
    expect(label({ schedule: 'mot_nam', fromYear: 2024 })).toBe('Trong năm 2024');
  });

  test('names the day, the period, the span or the day of every year', () => {
    expect(label({ schedule: 'co_han', dueOn: '2026-04-15' })).toBe('Hạn ngày 15/4/2026');
    expect(label({ schedule: 'co_han', dueOn: '2026-03-31', duePrecision: 'quy' })).toBe('Hạn quý I/2026');
    expect(label({ schedule: 'khoang_nam', fromYear: 2025, toYear: 2026 })).toBe('Từ năm 2025 đến năm 2026');
    expect(label({ schedule: 'hang_nam', dueInYear: '01-31+1' })).toBe('Hằng năm, hạn ngày 31/01 năm sau');
    expect(label({ schedule: 'hang_nam', dueInYear: '12-31(-1)' })).toBe(
      'Hằng năm, hạn ngày 31/12 năm trước',
    );
    expect(label({ schedule: 'hang_nam', dueInYear: '09' })).toBe('Hằng năm, hạn tháng 9');
  });

  test('says that the plan is silent only where it is', () => {
    const silent = SCHEDULES.filter((schedule) => /không nêu/u.test(label({ schedule })));
    expect(silent).toEqual(['khong_neu']);
  });

  test.each(SCHEDULES)('is the kind of schedule where there is none (%s)', (schedule) => {
    expect(label({ schedule })).toBe(scheduleLabels[schedule]);
  });
});

test('a schedule has a short form for lines with little room, with its year where there is one', () => {
  const short = (task: Partial<Task>) => {
    const plan = makePlan({ tasks: [task] });
    return scheduleInShort(plan, plan.task('III.1.1'));
  };
  expect(short({ schedule: 'tu_nam', fromYear: 2021 })).toBe('từ 2021');
  expect(short({ schedule: 'mot_nam', toYear: 2020 })).toBe('trong 2020');
  expect(short({ schedule: 'co_han', dueOn: '2026-03-31', duePrecision: 'quy' })).toBe('hạn quý I/2026');
  expect(short({ schedule: 'khoang_nam', fromYear: 2025, toYear: 2026 })).toBe('2025–2026');
  expect(short({ schedule: 'hang_nam', dueInYear: '09-30' })).toBe('hằng năm, hạn ngày 30/9');
  for (const schedule of SCHEDULES) expect(short({ schedule }).length).toBeGreaterThan(0);
});

test('absence is worded as absence of publication', () => {
  expect(taskStatusLabels.chua_cong_bo).toContain('công bố');
  expect(taskStatusLabels.den_han_chua_cong_bo).toContain('công bố');
  expect(reportStatusLabels.chua_thay).toContain('công bố');
  expect(taskYearLabels.chua_cong_bo).toContain('công bố');
  expect(indicatorStatusLabels.chua_co_so_lieu).toContain('công bố');
});

test('no two statuses of a family share their words', () => {
  for (const family of [taskStatusLabels, indicatorStatusLabels, reportStatusLabels, taskYearLabels]) {
    expect(new Set(Object.values(family)).size).toBe(Object.keys(family).length);
  }
});
