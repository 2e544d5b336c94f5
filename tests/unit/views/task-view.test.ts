/** The texts of a task's page: every sentence is true of what was published. */
import { describe, expect, test } from 'vitest';
import {
  editorsNote,
  isBodyNamed,
  taskView,
  timingOf,
  type TaskView,
} from '../../../src/views/task/task-view.ts';
import type { PlanEvent, Result, Task } from '../../../src/tables/rows.ts';
import { makePlan } from '../../support/make-plan.ts';

const CENTRAL: Partial<Task> = { schedule: 'theo_trung_uong', timing: ['sau khi có hướng dẫn'] };
const GUIDANCE: Partial<PlanEvent>[] = [{ kind: 'huong_dan_trung_uong', tasks: ['III.1.1'] }];
const FULFILLED = 'Văn bản của Trung ương đã có; chưa thấy kết quả được công bố sau đó.';

function viewOf(
  task: Partial<Task>,
  results: Partial<Result>[] = [],
  events: Partial<PlanEvent>[] = [],
): TaskView {
  const plan = makePlan({ asOf: '2024-06-01', tasks: [task], results, events });
  return taskView(plan, plan.task('III.1.1'));
}

/** A pair: yearly body task, appendix row as given. */
function pairView(code: string, results: Partial<Result>[], appendix: Partial<Task> = {}): TaskView {
  const tasks = [{}, { code: 'PL.1', repeats: 'III.1.1', ...appendix }];
  const plan = makePlan({ tasks, results });
  return taskView(plan, plan.task(code));
}

describe('the reason of a status', () => {
  test('says that "has results" is not "done", and that yearly work is done for its year only', () => {
    expect(viewOf({}, [{ status: 'co_ket_qua' }]).reason).toContain('không có nghĩa là đã xong');
    expect(viewOf({ schedule: 'hang_nam' }, [{ status: 'hoan_thanh' }]).reason).toContain(
      'chỉ nói về năm được nêu',
    );
    expect(viewOf({}, [{ status: 'hoan_thanh' }]).reason).toBe('');
  });

  test('quotes the condition that waits for the centre', () => {
    expect(viewOf(CENTRAL).reason).toBe(
      'Kế hoạch nêu: “sau khi có hướng dẫn”. Trang này chưa ghi nhận văn bản đáp ứng điều kiện đó.',
    );
  });

  test('says that the condition is fulfilled and nothing was published since', () => {
    expect(viewOf(CENTRAL, [], GUIDANCE).reason).toBe(FULFILLED);
  });

  test.each(['hoan_thanh', 'dang_thuc_hien', 'cham', 'dung'] as const)(
    'does not say that nothing was published where %s was, under a fulfilled condition',
    (status) => {
      expect(viewOf(CENTRAL, [{ status, year: 2023 }], GUIDANCE).reason).not.toContain('chưa thấy kết quả');
    },
  );
});

describe('the status of the whole work', () => {
  const ofWork = (code: string, results: Partial<Result>[], appendix: Partial<Task> = {}) => {
    const found = pairView(code, results, appendix).ofWork;
    return found && [found.entry.code, found.label];
  };

  test('is shown with the entry it comes from, if this entry has another', () => {
    const ofRow: Partial<Result>[] = [{ task: 'PL.1', status: 'hoan_thanh', year: 2024 }];
    expect(ofWork('III.1.1', ofRow)).toEqual(['PL.1', 'Đã hoàn thành (năm 2024)']);
    expect(ofWork('PL.1', ofRow)).toBeUndefined();
    expect(ofWork('PL.1', [{ status: 'hoan_thanh', year: 2024 }])).toEqual([
      'III.1.1',
      'Đã hoàn thành (năm 2024)',
    ]);
  });

  test('is that of the row whose date has passed, where the body task names several', () => {
    const past: Partial<Task> = { schedule: 'mot_nam', toYear: 2020 };
    const plan = makePlan({
      tasks: [{ schedule: 'nhieu_moc' }, { code: 'PL.1', repeats: 'III.1.1', ...past }],
    });
    expect(taskView(plan, plan.task('III.1.1'))).toMatchObject({
      label: 'Chưa thấy kết quả được công bố',
      ofWork: { entry: { code: 'PL.1' }, label: 'Đã qua mốc 2020, chưa thấy kết quả được công bố' },
    });
  });

  test('is not shown if it is the same, nor for a task that no row repeats', () => {
    expect(ofWork('III.1.1', [])).toBeUndefined();
    expect(viewOf({}).ofWork).toBeUndefined();
  });
});

describe('a pair', () => {
  test("shows each entry its twin and the twin's own status", () => {
    const results = [{ task: 'PL.1', status: 'hoan_thanh' as const }];
    expect(pairView('III.1.1', results)).toMatchObject({
      twins: [{ task: { code: 'PL.1' }, status: { code: 'hoan_thanh' } }],
    });
    expect(pairView('PL.1', results)).toMatchObject({
      twins: [{ task: { code: 'III.1.1' }, status: { code: 'chua_cong_bo' } }],
    });
    expect(viewOf({})).toMatchObject({ twins: [] });
  });

  test('names what the other entry is to bring about, where it says something else', () => {
    const ofPair = (body: string[], row: string[]) =>
      (['III.1.1', 'PL.1'] as const).map((code) => {
        const tasks = [{ products: body }, { code: 'PL.1', repeats: 'III.1.1', products: row }];
        const plan = makePlan({ tasks });
        return taskView(plan, plan.task(code)).productsElsewhere.map(({ entry, words }) => [
          entry.code,
          words,
        ]);
      });
    expect(ofPair([], ['Kế hoạch', 'Báo cáo'])).toEqual([[['PL.1', '“Kế hoạch”; “Báo cáo”']], []]);
    expect(ofPair(['kế hoạch'], ['Kế hoạch'])).toEqual([[], []]);
    expect(ofPair(['Kế hoạch'], ['Báo cáo'])).toEqual([[['PL.1', '“Báo cáo”']], [['III.1.1', '“Kế hoạch”']]]);
  });

  test('is placed between its neighbours', () => {
    expect(pairView('PL.1', [])).toMatchObject({ previous: { code: 'III.1.1' }, next: undefined });
  });
});

describe('the results', () => {
  const results = [{ year: 2021 }, { year: 2023 }, { year: 2023, order: 2 }];

  test('run from the newest year back, and the due years without one are named beside them', () => {
    const view = viewOf({ schedule: 'hang_nam' }, results);
    expect(view.results.map(({ result }) => [result.year, result.order])).toEqual([
      [2023, 1],
      [2023, 2],
      [2021, 1],
    ]);
    expect(view.gaps).toEqual([2022]);
  });

  test('have no gap where the plan asked nothing of a year, or the year is not over', () => {
    expect(viewOf({ schedule: 'khong_neu' }, results).gaps).toEqual([]);
    expect(viewOf({ schedule: 'tu_nam', fromYear: 2023 }, results).gaps).toEqual([]);
  });

  test('are none, and no gap, where nothing was published', () => {
    expect(viewOf({ schedule: 'hang_nam' })).toMatchObject({ results: [], gaps: [] });
  });
});

test("says which words under the title are the editor's", () => {
  const noteOf = (task: Partial<Task>) => editorsNote(makePlan({ tasks: [task] }).task('III.1.1'));
  expect(noteOf({ shortTitle: 'Tên', plainText: 'Lời' })).toBe('Tên ngắn và lời tóm là của người biên tập.');
  expect(noteOf({ shortTitle: 'Tên' })).toBe('Tên ngắn là của người biên tập.');
  expect(noteOf({ plainText: 'Lời' })).toBe('Lời tóm là của người biên tập.');
  expect(noteOf({})).toBeUndefined();
});

test('work that recurs is done for the year that is named only', () => {
  const reason = (schedule: Task['schedule']) => viewOf({ schedule }, [{ status: 'hoan_thanh' }]).reason;
  expect(reason('hang_quy')).toBe('Việc làm nhiều lần: “đã hoàn thành” chỉ nói về năm được nêu.');
  expect(reason('co_han')).not.toContain('chỉ nói về năm');
});

test('a body is named only where it is no words by which others decide', () => {
  const assignments = [
    { role: 'thuc_hien' as const },
    { role: 'phoi_hop' as const, agency: undefined, words: 'Theo phân công tại Quyết định số 1' },
  ];
  const plan = makePlan({ tasks: [{}], assignments });
  const { roles } = taskView(plan, plan.task('III.1.1'));
  expect(roles.map(({ role, parts }) => [role, isBodyNamed(parts)])).toEqual([
    ['thuc_hien', true],
    ['phoi_hop', false],
  ]);
});

test('timing is the words of the plan, else the kind of schedule with its year', () => {
  const timing = (task: Partial<Task>) => {
    const plan = makePlan({ tasks: [task] });
    return timingOf(plan, plan.task('III.1.1'));
  };
  expect(timing({ timing: ['hằng năm', 'từ năm 2021'] })).toBe('“hằng năm”; “từ năm 2021”');
  expect(timing({ schedule: 'tu_nam', fromYear: 2021 })).toBe('Từ năm 2021');
  expect(timing({ schedule: 'theo_van_ban', timing: ['Sau 03 tháng kể từ khi có văn bản'] })).toBe(
    '“Sau 03 tháng kể từ khi có văn bản”',
  );
  expect(timing({})).toBe('Kế hoạch không nêu thời gian');
});

test('the words of an assignment are shown where they say more than the name', () => {
  const plan = makePlan({
    tasks: [{}],
    assignments: [
      { role: 'chu_tri', words: 'department A' },
      { role: 'thuc_hien', words: 'Đề nghị Department A' },
      { role: 'phoi_hop' },
    ],
  });
  const { roles } = taskView(plan, plan.task('III.1.1'));
  expect(roles.map(({ parts: [part] }) => part?.words)).toEqual([
    undefined,
    'Đề nghị Department A',
    undefined,
  ]);
});
