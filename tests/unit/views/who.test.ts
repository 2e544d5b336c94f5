/** Who is named, on pages: roles beside those that answer, words that name no body, several rows of one work. */
import { describe, expect, test } from 'vitest';
import type { Assignment, Task } from '../../../src/tables/rows.ts';
import { explorerData } from '../../../src/explorer/rows.ts';
import { chooseRows, countChoices } from '../../../src/explorer/choose.ts';
import { namedOptions } from '../../../src/explorer/options.ts';
import { NOTHING } from '../../../src/explorer/address.ts';
import { figureSummary } from '../../../src/open-data/figure-summary.ts';
import { openTables } from '../../../src/open-data/open-table.ts';
import { taskSummary } from '../../../src/open-data/task-summary.ts';
import {
  agencyView,
  collectiveSentence,
  nameInList,
  namedAgencies,
  ownCommitments,
  roleCounts,
} from '../../../src/views/agency/agency-view.ts';
import { knownRows } from '../../../src/views/changes/known-rows.ts';
import { rolesGiven } from '../../../src/views/agency/matrix-view.ts';
import { agencyFinding } from '../../../src/views/agency/own-work.ts';
import { planPictureView } from '../../../src/views/pictures/plan-picture-view.ts';
import { subjectOf } from '../../../src/views/changes/row-words.ts';
import { leadInShort, taskGroups, taskRow } from '../../../src/views/task/task-list.ts';
import { taskLine } from '../../../src/views/task/task-line.ts';
import { exportedCharts } from '../../../src/views/pictures/exported-charts.ts';
import { taskView } from '../../../src/views/task/task-view.ts';
import { makePlan } from '../../support/make-plan.ts';

const ORDER = 'Theo phân công tại Quyết định số 1441/QĐ-UBND';

const TASKS: Partial<Task>[] = [
  { code: 'III.1' },
  { code: 'III.2', timing: ['hằng năm'], schedule: 'hang_nam' },
  { code: 'III.3' },
  { code: 'PL.1', repeats: 'III.1', timing: ['năm 2022'], schedule: 'mot_nam', toYear: 2022 },
  { code: 'PL.2', repeats: 'III.1', timing: ['năm 2030'], schedule: 'mot_nam', toYear: 2030 },
];

const ASSIGNMENTS: Partial<Assignment>[] = [
  { task: 'PL.1', agency: 'so-a' },
  { task: 'PL.1', agency: 'so-b', order: 2 },
  { task: 'PL.2', agency: 'so-b' },
  { task: 'III.2', agency: 'so-a' },
  { task: 'III.2', agency: 'so-c', role: 'theo_doi', clause: 'IV.1' },
  { task: 'PL.1', agency: 'so-c', role: 'theo_doi' },
  { task: 'III.2', agency: 'so-d', role: 'chi_dao' },
  { task: 'III.3', agency: undefined, words: ORDER },
];

const plan = makePlan({
  asOf: '2026-06-01',
  agencies: [
    { code: 'so-a', name: 'Sở A' },
    { code: 'so-b', name: 'UBND các xã', count: 124 },
    { code: 'so-c', name: 'Sở C' },
    { code: 'so-d', name: 'Sở D' },
    { code: 'so-e', name: 'Sở E' },
    { code: 'so-f', name: 'Sở F' },
  ],
  tasks: TASKS,
  assignments: ASSIGNMENTS,
  indicators: [{ answering: ['so-e'] }, { code: 'other' }],
});
const agency = (code: string) => plan.agency(code);
const view = (code: string) => taskView(plan, plan.task(code));
const namesOf = (parts: { name: string }[]) => parts.map(({ name }) => name);

describe("a task's page", () => {
  test('shows each role, responsible agencies first, with the clause of each name', () => {
    expect(view('III.2').roles.map(({ role, parts }) => [role, namesOf(parts)])).toEqual([
      ['chu_tri', ['Sở A']],
      ['theo_doi', ['Sở C']],
      ['chi_dao', ['Sở D']],
    ]);
    expect(view('III.2').roles[1]?.parts[0]?.clause).toBe('IV.1');
  });

  test('of a body task without agencies shows those of each row, with the clause', () => {
    const [leads] = view('III.1').roles;
    expect(leads?.parts).toEqual([]);
    expect(leads?.elsewhere.map(({ entry, parts }) => [entry.code, namesOf(parts)])).toEqual([
      ['PL.1', ['Sở A', 'UBND các xã']],
      ['PL.2', ['UBND các xã']],
    ]);
    expect(namesOf(view('III.1').answering)).toEqual(['Sở A', 'UBND các xã']);
  });

  test('shows what differs in other entries, and nothing that is the same', () => {
    const same = makePlan({
      agencies: [{ code: 'so-a' }, { code: 'so-b' }],
      tasks: [{ code: 'III.1' }, { code: 'PL.1', repeats: 'III.1' }],
      assignments: [
        { task: 'III.1', agency: 'so-a' },
        { task: 'PL.1', agency: 'so-a', words: 'sở A' },
        { task: 'III.1', agency: 'so-b', role: 'phoi_hop' },
      ],
    });
    const elsewhere = (code: string) =>
      taskView(same, same.task(code)).roles.map(({ role, elsewhere: others }) => [role, others.length]);
    expect(elsewhere('III.1')).toEqual([
      ['chu_tri', 0],
      ['phoi_hop', 0],
    ]);
    expect(elsewhere('PL.1')).toEqual([
      ['chu_tri', 0],
      ['phoi_hop', 1],
    ]);
  });

  test('never says that the plan states no time where a row states one', () => {
    expect(view('III.1').timing).toBeUndefined();
    expect(view('III.1').timingElsewhere.map(({ entry, words }) => [entry.code, words])).toEqual([
      ['PL.1', '“năm 2022”'],
      ['PL.2', '“năm 2030”'],
    ]);
    expect(view('III.3')).toMatchObject({ timing: 'Kế hoạch không nêu thời gian', timingElsewhere: [] });
  });

  test("of a row shows the body task's words, and never those of another row", () => {
    const products = (words: string) => ({ products: [words] });
    const [body = {}, second, third, row = {}, sister = {}] = TASKS;
    const tasks = [
      { ...body, ...products('Kế hoạch') },
      second,
      third,
      row,
      { ...sister, ...products('Báo cáo') },
    ];
    const rows = makePlan({
      agencies: plan.agencies,
      tasks: tasks.flatMap((task) => task ?? []),
      assignments: [
        { task: 'PL.1', agency: 'so-a' },
        { task: 'PL.2', agency: 'so-b' },
        { task: 'III.1', agency: 'so-c', role: 'phoi_hop' },
        { task: 'PL.2', agency: 'so-d', role: 'phoi_hop' },
      ],
    });
    const told = taskView(rows, rows.task('PL.1'));
    const codes = (elsewhere: { entry: Task }[]) => elsewhere.map(({ entry }) => entry.code);
    expect(told.timingElsewhere).toEqual([]);
    expect(codes(told.productsElsewhere)).toEqual(['III.1']);
    expect(told.roles.map(({ role, elsewhere }) => [role, codes(elsewhere)])).toEqual([
      ['chu_tri', []],
      ['phoi_hop', ['III.1']],
    ]);
    expect(namesOf(told.joining)).toEqual(['Sở C']);
    expect(told.twins.map(({ task }) => task.code)).toEqual(['III.1', 'PL.2']);
  });

  test('of a row shows agencies and time of another row if neither it nor the body task has any', () => {
    const [body = {}, , , , sister = {}] = TASKS;
    const rows = makePlan({
      agencies: plan.agencies,
      tasks: [body, { code: 'PL.1', repeats: 'III.1' }, sister],
      assignments: [{ task: 'PL.2', agency: 'so-b' }],
    });
    const told = taskView(rows, rows.task('PL.1'));
    expect(told.timing).toBeUndefined();
    expect(told.timingElsewhere.map(({ words }) => words)).toEqual(['“năm 2030”']);
    expect(told.roles.map(({ elsewhere }) => elsewhere.map(({ entry }) => entry.code))).toEqual([['PL.2']]);
  });

  test('prints the words where the plan names no body', () => {
    expect(view('III.3').roles).toMatchObject([
      { role: 'chu_tri', parts: [{ agency: undefined, name: ORDER, words: undefined }] },
    ]);
  });
});

describe('the lists', () => {
  test('put a task under the words where the plan names no body, and a silent one under whom its rows name', () => {
    expect(
      taskGroups(plan).map(({ named, rows }) => [named.name, rows.map(({ task }) => task.code)]),
    ).toEqual([
      ['Sở A', ['III.1', 'III.2', 'PL.1']],
      [ORDER, ['III.3']],
      ['UBND các xã', ['PL.2']],
    ]);
    expect(leadInShort(taskRow(plan, plan.task('III.3')))).toBe(ORDER);
    expect(leadInShort(taskRow(plan, plan.task('III.1')))).toBe('Sở A và 1 đơn vị khác');
  });

  test('words that name no agency are separate: last in the picture, and in a group of options', () => {
    const tasks = [{ code: 'III.1' }, { code: 'III.2' }, { code: 'III.3' }];
    const assignments = [
      { task: 'III.1', agency: undefined, words: ORDER },
      { task: 'III.2', agency: 'so-b' },
      { task: 'III.3', agency: 'so-a' },
    ];
    const parts = makePlan({ agencies: plan.agencies, tasks, assignments });
    const { groups, hasWords } = planPictureView(parts);
    expect(groups.map(({ named }) => named.name)).toEqual(['UBND các xã', 'Sở A', ORDER]);
    expect(hasWords).toBe(true);
    const bodiesAlone = makePlan({ tasks: [{}], assignments: [{}] });
    expect(planPictureView(bodiesAlone).hasWords).toBe(false);
    const data = explorerData(parts);
    const { bodies, words } = namedOptions(countChoices(data, NOTHING)['chu-tri'], data.agencies);
    expect(namesOf(bodies)).toEqual(['Sở A', 'UBND các xã']);
    expect(words).toEqual([{ code: ORDER, name: ORDER, count: 1 }]);
    const chart = exportedCharts(parts).find(({ name }) => name === 'ca-ke-hoach');
    expect(chart?.scope).toContain('việc không nêu tên đơn vị đứng sau cùng');
    expect(chart?.description).toContain(`“${ORDER}”: 1 việc`);
  });

  test('say of a work whose rows name different times that there are several', () => {
    expect(taskLine(plan, taskRow(plan, plan.task('III.1'))).when).toBe('nhiều mốc');
  });

  test('are chosen by a body in any role, and by words as by a body', () => {
    const data = explorerData(plan);
    const chosen = (facets: object) =>
      chooseRows(data, { ...NOTHING, facets })
        .map(({ code }) => code)
        .sort((a, b) => (a < b ? -1 : 1));
    expect(chosen({ 'don-vi': 'so-c' })).toEqual(['III.1', 'III.2', 'PL.1']);
    expect(chosen({ 'don-vi': 'so-d' })).toEqual(['III.2']);
    expect(chosen({ 'chu-tri': ORDER })).toEqual(['III.3']);
  });

  test('are chosen by whom the body task names without a role, though a row names the lead', () => {
    const rows = makePlan({
      agencies: [{ code: 'so-a' }, { code: 'so-b' }],
      tasks: [{ code: 'III.1' }, { code: 'PL.1', repeats: 'III.1' }],
      assignments: [
        { task: 'III.1', agency: 'so-b', role: 'thuc_hien' },
        { task: 'PL.1', agency: 'so-a' },
      ],
    });
    expect(taskGroups(rows).map(({ named }) => named.agency?.code)).toEqual(['so-a']);
    const chosen = chooseRows(explorerData(rows), { ...NOTHING, facets: { 'don-vi': 'so-b' } });
    expect(chosen.map(({ code }) => code)).toEqual(['III.1']);
  });
});

describe('a body', () => {
  test('that follows work up, or directs it, answers for none of it', () => {
    expect(ownCommitments(plan, agency('so-c'))).toEqual([]);
    expect(agencyFinding(plan, agency('so-c'))).toBe(
      'Kế hoạch giao theo dõi, kiểm tra 2 việc, không giao chủ trì hay thực hiện việc nào.',
    );
    expect(agencyView(plan, agency('so-c')).roles).toMatchObject([{ role: 'theo_doi', count: 2 }]);
  });

  test('that answers for a target is named by the plan, though it has no task', () => {
    expect(roleCounts(plan, agency('so-e'))).toEqual(['phụ trách 1 chỉ tiêu']);
    expect(agencyView(plan, agency('so-e')).targets.map(({ code }) => code)).toEqual(['patents']);
    expect(namedAgencies(plan).map(({ code }) => code)).toEqual(['so-a', 'so-b', 'so-c', 'so-d', 'so-e']);
  });

  test('for several agencies is shown with their number, and that one report is not all', () => {
    expect(nameInList(agency('so-b'))).toBe('UBND các xã (124)');
    expect(collectiveSentence(agency('so-b'))).toContain('không nói thay cho cả 124 đơn vị');
    expect(nameInList(agency('so-a'))).toBe('Sở A');
    expect(collectiveSentence(agency('so-a'))).toBeUndefined();
  });
});

test('the matrix explains the signs of roles that are given', () => {
  expect(rolesGiven(plan)).toEqual(['chu_tri', 'theo_doi', 'chi_dao']);
});

test('the history names an assignment without a body by its words', () => {
  const row = { ma_nhiem_vu: 'III.3', ma_don_vi: '', vai_tro: 'chu_tri', nguyen_van: ORDER };
  expect(subjectOf(knownRows(plan), { table: 'assignments', row })).toBe(
    `Phân công “${ORDER}” chủ trì nhiệm vụ “Do the work”`,
  );
});

describe('the joined tables', () => {
  const cellsOf = (name: string, code: string, of = plan) => {
    const table = openTables(of, '/').find(({ id }) => id === name) ?? expect.fail();
    const [first = ''] = table.columns.map(({ header }) => header);
    return {
      headers: table.columns.map(({ header }) => header),
      row: table.rows.find((row) => row[first] === code) ?? expect.fail(),
    };
  };

  test('name monitors, and the agency responsible for a target, if the plan does', () => {
    expect(cellsOf(taskSummary.name, 'III.2').row).toMatchObject({ theo_doi: ['Sở C'], chi_dao: ['Sở D'] });
    expect(cellsOf(taskSummary.name, 'III.3').row).toMatchObject({ chu_tri: [ORDER] });
    expect(cellsOf(figureSummary.name, 'patents').row).toMatchObject({ don_vi_phu_trach: ['Sở E'] });
    const plain = makePlan({ tasks: [{}], assignments: [{}], indicators: [{}] });
    expect(cellsOf(taskSummary.name, 'III.1.1', plain).headers).not.toContain('theo_doi');
    expect(cellsOf(figureSummary.name, 'patents', plain).headers).not.toContain('don_vi_phu_trach');
  });

  test('share agencies and time among the entries of a commitment', () => {
    expect(cellsOf(taskSummary.name, 'III.1').row).toMatchObject({
      chu_tri: ['Sở A', 'UBND các xã'],
      lich: 'nhieu_moc',
      thoi_gian: ['năm 2022', 'năm 2030'],
    });
  });

  test('of assignments have no key where a part of it may be empty', () => {
    const keyIn = (of: typeof plan) => openTables(of, '/').find(({ id }) => id === 'phan-cong')?.key;
    expect(keyIn(plan)).toEqual([]);
    expect(keyIn(makePlan({ tasks: [{}], assignments: [{}] }))).toEqual([
      'ma_nhiem_vu',
      'ma_don_vi',
      'vai_tro',
    ]);
  });
});
