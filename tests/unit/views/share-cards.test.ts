/** What a messenger shows under a link: true figures of the plan, each counted once. */
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/plan/plan.ts';
import {
  agencyCard,
  audienceCard,
  cardAlt,
  homeCard,
  indicatorCard,
  shareCards,
  taskCard,
  yearCard,
} from '../../../src/views/pictures/share-cards.ts';
import { shareCard } from '../../../src/charts/export/share-card.ts';
import { slugOf } from '../../../src/addresses/urls.ts';
import { exportedCharts } from '../../../src/views/pictures/exported-charts.ts';
import { makePlan, SCORE, type PlanParts } from '../../support/make-plan.ts';

const TASKS: PlanParts = {
  agencies: [
    { code: 'so-a', name: 'Department A', successors: ['so-b'] },
    { code: 'so-b', name: 'Department B' },
  ],
  tasks: [
    { code: 'III.1.1' },
    { code: 'PL.1', repeats: 'III.1.1' },
    { code: 'III.1.2' },
    { code: 'III.1.3' },
    { code: 'IV.1' },
  ],
  assignments: [
    { task: 'III.1.1' },
    { task: 'PL.1' },
    { task: 'III.1.2', role: 'thuc_hien' },
    { task: 'III.1.3', role: 'phoi_hop' },
  ],
  results: [{ year: 2022, task: 'III.1.1' }],
};

const textsOf = (card: { lines: { text: string }[] }): string[] => card.lines.map(({ text }) => text);
const agencyTexts = (plan: Plan, code: string) => textsOf(agencyCard(plan, plan.agency(code)));

describe('the card of an agency', () => {
  const plan = makePlan(TASKS);

  test('counts a pair once, and of results only the work it answers for', () => {
    expect(agencyTexts(plan, 'so-a')).toEqual([
      'Kế hoạch giao: chủ trì 1 việc, thực hiện 1 việc, phối hợp 1 việc.',
      'Trong 2 việc chủ trì hoặc thực hiện:',
      'Có kết quả được công bố: 1 việc',
      'Chưa thấy kết quả được công bố: 1 việc',
    ]);
  });

  test('of a body the plan does not name says whose work it may have taken over', () => {
    expect(agencyTexts(plan, 'so-b')).toEqual([
      'Kế hoạch không nêu tên đơn vị này.',
      'Nhận việc của: Department A.',
    ]);
  });
});

test('the card of an audience says how many works are meant for it, and what was published of them', () => {
  const plan = makePlan({
    tasks: [{ audiences: ['nguoi_dan'] }, { code: 'III.1.2', audiences: ['nguoi_dan'] }],
    assignments: [{}, { task: 'III.1.2' }],
    results: [{ source: 'nguon-a' }],
  });
  const card = audienceCard(plan, 'nguoi_dan');
  expect(shareCards(plan)).toContainEqual(card);
  expect(card.title).toBe('Người dân');
  expect(textsOf(card)).toEqual([
    '2 việc của Kế hoạch liên quan đến nhóm này, theo cách đọc của người biên tập.',
    'Có kết quả được công bố: 1 việc',
    'Chưa thấy kết quả được công bố: 1 việc',
  ]);
});

describe('the card of an indicator', () => {
  const cardOf = (parts: PlanParts) => {
    const plan = makePlan(parts);
    return indicatorCard(plan, plan.indicator('patents'));
  };

  test('without a figure says so and draws the goal', () => {
    const card = cardOf({ indicators: [{}] });
    expect(textsOf(card)).toEqual(['Chỉ tiêu đến năm 2030: ít nhất 10; chưa có số liệu công bố']);
    expect(card.drawing).toBeDefined();
  });

  test('with one names it with its unit and day', () => {
    const card = cardOf({ indicators: [{}], observations: [{ value: 7 }] });
    expect(textsOf(card)).toEqual([
      '7 văn bằng (ngày 31/12/2024); chỉ tiêu đến năm 2030: ít nhất 10'.replace('7 văn', '7\u00A0văn'),
      'Bằng hoặc cao hơn đường tham chiếu',
    ]);
  });

  test('that has nothing to draw has no empty frame', () => {
    expect(cardOf({ indicators: [SCORE] }).drawing).toBeUndefined();
  });

  test('in words quotes the plan and draws nothing', () => {
    const clauses = [{ code: 'II.1', text: 'Better protection' }];
    const card = cardOf({ indicators: [{ kind: 'dinh_tinh', clause: 'II.1' }], clauses });
    expect(textsOf(card)).toEqual(['Mục tiêu định tính', '“Better protection”']);
    expect(card.drawing).toBeUndefined();
  });
});

describe('the card of a task', () => {
  const named = { code: 'III.1.5', shortTitle: 'Kiểm tra', plainText: 'Sở phải kiểm tra.' };
  const cardOf = (tasks: NonNullable<PlanParts['tasks']>) => {
    const plan = makePlan({ tasks, assignments: [{ task: 'III.1.5' }] });
    return taskCard(plan, plan.task('III.1.5'));
  };

  test('has its name as title, then what is required, its clause, its agency, its code last', () => {
    expect(cardOf([named])).toMatchObject({ section: 'nhiem-vu', name: 'iii-1-5', title: 'Kiểm tra' });
    expect(textsOf(cardOf([named]) ?? expect.fail())).toEqual([
      'Sở phải kiểm tra.',
      'Chưa thấy kết quả được công bố',
      'Chủ trì, thực hiện: Department A',
      'Kế hoạch, mục III.1.5',
    ]);
  });

  test('without a title begins with the plan’s words, and says nothing in ours', () => {
    const card = cardOf([{ code: 'III.1.5', text: 'Tăng cường kiểm tra' }]) ?? expect.fail();
    expect(card.title).toBe('Tăng cường kiểm tra');
    expect(textsOf(card)).toHaveLength(3);
  });

  test('is drawn for no plan of very many tasks', () => {
    const many = Array.from({ length: 200 }, (_, at) => ({ code: `IV.${at}` }));
    expect(cardOf([named, ...many])).toBeUndefined();
  });
});

test('the cards of a year and of the home page say what their pages say', () => {
  const plan = makePlan(TASKS);
  expect(textsOf(yearCard(plan, 2022))[0]).toBe('1 việc của Kế hoạch có kết quả của năm 2022 được công bố.');
  expect(textsOf(homeCard(plan))[0]).toBe(
    '1 trong 4 việc Kế hoạch giao có kết quả được công bố, gần nhất là năm 2022.',
  );
});

test('a card in words is one text of sentences', () => {
  expect(
    cardAlt({ ...yearCard(makePlan(), 2022), title: 'A?', lines: [{ mark: undefined, text: 'b.' }] }),
  ).toBe('A? B.');
});

test('every page with a card of its own has its file', () => {
  const plan = makePlan({ ...TASKS, indicators: [{}] });
  const names = shareCards(plan).map(({ section, name }) => `${section}/${name}`);
  expect(names).toEqual([
    'trang/trang-chu',
    'muc-tieu/patents',
    ...plan.tasks.map(({ code }) => `nhiem-vu/${slugOf(code)}`),
    'don-vi/so-a',
    'don-vi/so-b',
    ...plan.years.map((year) => `tien-do/${year}`),
  ]);
});

describe('charts to take away', () => {
  const named = (parts: PlanParts) =>
    exportedCharts(makePlan(parts)).map(({ section, name }) => `${section}/${name}`);

  test('are those that have something to show', () => {
    expect(named({})).toEqual([]);
    expect(named({ indicators: [SCORE] })).toEqual([]);
    expect(named({ indicators: [SCORE], observations: [{}] })).toEqual(['muc-tieu/patents']);
    expect(named({ ...TASKS, indicators: [{}] })).toEqual([
      'muc-tieu/patents',
      'phan-cong/ca-ke-hoach',
      'tien-do/tinh-trang',
    ]);
    expect(named({ agencies: [{ reporting: 'gui' }] })).toEqual(['tien-do/bao-cao']);
  });

  test('carry every number they draw, and no more', () => {
    const [chart] = exportedCharts(
      makePlan({
        indicators: [{}],
        observations: [
          { date: '2023-12-31', value: 2, sources: ['nguon-a'] },
          { date: '2025-12-31', value: 9.5, scope: 'moi', note: 'A note' },
        ],
      }),
    );
    expect(chart?.table.slice(1)).toEqual([
      ['số liệu công bố', '2023-12-31', '2', '', 'văn bằng', 'old territory', 'A source', '', ''],
      ['số liệu công bố', '2025-12-31', '9.5', '', 'văn bằng', 'new territory', '', '', 'A note'],
      ['chỉ tiêu', '2030-12-31', '10', '', 'văn bằng', '', '', '', ''],
      ['đường tham chiếu', '2020-12-31', '0', '', 'văn bằng', '', '', '', ''],
      ['đường tham chiếu', '2030-12-31', '10', '', 'văn bằng', '', '', '', ''],
    ]);
  });

  test('of tasks give each its short title behind its codes, empty where it has none', () => {
    const tasks = [{ code: 'III.1.1', shortTitle: 'Kiểm tra' }, { code: 'III.1.2' }];
    const charts = exportedCharts(
      makePlan({ tasks, assignments: tasks.map(({ code }) => ({ task: code })) }),
    );
    const [head, ...lines] = charts.find(({ name }) => name === 'ca-ke-hoach')?.table ?? [];
    expect(head?.at(-1)).toBe('ten_ngan');
    expect(lines.map((line) => [line[1], line.at(-1)])).toEqual([
      ['III.1.1', 'Kiểm tra'],
      ['III.1.2', ''],
    ]);
  });

  test('of an invented plan say so in the names of their files', () => {
    const files = (shownText: 'du_thao' | 'minh_hoa') =>
      exportedCharts(makePlan({ indicators: [{}], site: { shownText } })).map(({ file }) => file);
    expect(files('du_thao')).toEqual(['patents']);
    expect(files('minh_hoa')).toEqual(['minh-hoa-patents']);
  });
});

test('a card shows all of its lines: without one count the others would look like the whole', () => {
  const lines = Array.from({ length: 7 }, (_, index) => ({ mark: undefined, text: `dòng-${index}` }));
  const words = { site: 'S', title: 'Một tên dài', lines, stamp: 'T', address: 'a.example', notice: 'N' };
  const drawn = shareCard(words);
  for (const { text } of lines) expect(drawn).toContain(text);
});
