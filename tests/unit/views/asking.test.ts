/** Questions of readers: feedback, reasons, abbreviations, the years in a line. */
import { describe, expect, test } from 'vitest';
import { TASK_STATUSES, taskStatus } from '../../../src/plan/task-status.ts';
import type { Task } from '../../../src/tables/rows.ts';
import { englishTarget, englishTaskStatuses, englishValue } from '../../../src/wording/english.ts';
import { feedbackLinks, footLinks } from '../../../src/views/page/feedback.ts';
import { statusSteps } from '../../../src/views/task/status-steps.ts';
import { abbreviationsIn, termsIn } from '../../../src/wording/terms.ts';
import { timeline } from '../../../src/views/year/timeline.ts';
import { makePlan } from '../../support/make-plan.ts';

describe('feedback', () => {
  const page = { title: 'Nhiệm vụ III.1.6', address: 'https://vi-du.example/nhiem-vu/iii-1-6/' };
  const contact = { email: 'a@vi-du.example', phone: '', address: '' };
  const asOf = { date: '2026-11-24' } as const;

  test('is a letter with the page and its day in it, spaces kept as mail programs read them', () => {
    const [link] = feedbackLinks({ contact, repository: '' }, page, asOf);
    const { protocol, searchParams } = new URL(link?.url ?? '');
    expect(protocol).toBe('mailto:');
    expect(searchParams.get('subject')).toBe('Góp ý: Nhiệm vụ III.1.6');
    expect(searchParams.get('body')).toMatch(/iii-1-6\/\n.*24\/11\/2026/u);
    expect(link?.url).not.toContain('+');
  });

  test('goes to the form of the repository, as each host wants it', () => {
    const at = (repository: string) =>
      feedbackLinks({ contact: { ...contact, email: '' }, repository }, page, asOf).map(({ url }) => url);
    expect(at('https://github.com/tinh/so')[0]).toMatch(
      /^https:\/\/github\.com\/tinh\/so\/issues\/new\?title=G/u,
    );
    expect(at('https://gitlab.com/tinh/so/')[0]).toMatch(/\/-\/issues\/new\?issue%5Btitle%5D=/u);
    expect(at('')).toEqual([]);
  });

  test('separates an error on the page from a missing publication', () => {
    const urls = (...asked: Parameters<typeof footLinks>) => footLinks(...asked).map(({ url }) => url);
    const mail = feedbackLinks({ contact, repository: '' }, page, asOf);
    expect(urls([], true)).toEqual(['/gioi-thieu/#bao-loi', '/bao-chi/#hoi']);
    expect(urls([], false)).toEqual(['/bao-chi/#hoi']);
    expect(urls(mail, true)).toEqual([mail[0]?.url, '/bao-chi/#hoi']);
  });
});

describe('the reason of a status ends with the question that decides', () => {
  const stepsOf = (parts: Parameters<typeof makePlan>[0]) => {
    const plan = makePlan(parts);
    const task = plan.task('III.1.1');
    return { steps: statusSteps(plan, task), code: taskStatus(plan, task).code };
  };

  test('published results', () => {
    const { steps, code } = stepsOf({ tasks: [{}], results: [{ year: 2022 }, { year: 2021, order: 2 }] });
    expect([steps.length, code]).toEqual([1, 'co_ket_qua']);
    expect(steps[0]?.answer).toContain('2 kết quả, năm 2021, 2022');
  });

  test('a document of the centre', () => {
    const { steps, code } = stepsOf({ tasks: [{ schedule: 'theo_trung_uong' }] });
    expect([steps.length, code]).toEqual([2, 'cho_trung_uong']);
  });

  test('nothing, though the plan dates parts of the work', () => {
    const task = { schedule: 'nhieu_moc', timing: ['hằng năm', 'vào năm 2025'] } as const;
    const { steps, code } = stepsOf({ asOf: '2026-01-01', tasks: [{ ...task, timing: [...task.timing] }] });
    expect([steps.length, code]).toEqual([4, 'chua_cong_bo']);
    expect(steps[2]?.answer).toContain('“hằng năm”; “vào năm 2025”');
    const dated = stepsOf({ asOf: '2026-01-01', tasks: [{ ...task, timing: [], toYear: 2025 }] });
    expect([dated.steps.length, dated.code]).toEqual([3, 'den_han_chua_cong_bo']);
  });

  test('a year that has passed, or has not', () => {
    const task = { schedule: 'mot_nam', toYear: 2025 } as const;
    expect(stepsOf({ asOf: '2026-01-01', tasks: [task] })).toMatchObject({
      code: 'den_han_chua_cong_bo',
      steps: { length: 3 },
    });
    const ahead = stepsOf({ asOf: '2025-06-01', tasks: [task] });
    expect(ahead).toMatchObject({ code: 'chua_den_han', steps: { length: 3 } });
    expect(ahead.steps[2]?.answer).toContain('chưa qua');
  });

  test('nothing of these', () => {
    const { steps, code } = stepsOf({ tasks: [{}] });
    expect([steps.length, code]).toEqual([4, 'chua_cong_bo']);
  });
});

test('abbreviations are found as separate words, in order of appearance', () => {
  const known = ['UBND', 'NN&PTNT', 'PTNT', 'KH', 'TM.', 'b/c'].map((short) => ({
    short,
    full: '',
    explanation: undefined,
  }));
  const found = (text: string) => abbreviationsIn(text, known).map(({ short }) => short);
  expect(found('Sở NN&PTNT, UBND tỉnh (b/c); TM. UBND')).toEqual(['NN&PTNT', 'UBND', 'b/c', 'TM.']);
  expect(found('1911/KH-UBND')).toEqual([]);
  expect(found('không có chữ nào')).toEqual([]);
});

describe('terms', () => {
  const known = [
    { short: 'CDĐL', full: 'chỉ dẫn địa lý', explanation: 'Dấu hiệu của một vùng.' },
    { short: 'UBND', full: 'Ủy ban nhân dân', explanation: undefined },
    { short: 'KH&CN', full: 'khoa học và công nghệ', explanation: undefined },
    { short: 'KHCN', full: 'khoa học và công nghệ', explanation: 'Cách viết khác.' },
    { short: 'b/c', full: 'để báo cáo', explanation: 'Ghi sau nơi nhận.' },
  ];
  const found = (text: string) => termsIn(text, known);

  test('are found by their full name, in capitals or not, and explained once', () => {
    const term = { words: 'chỉ dẫn địa lý', meaning: 'Dấu hiệu của một vùng.' };
    expect(found('Chỉ dẫn\nđịa lý, rồi CHỈ DẪN ĐỊA LÝ')).toEqual([term]);
    expect(found('CDĐL là chỉ dẫn địa lý')).toEqual([
      { words: 'CDĐL', meaning: 'chỉ dẫn địa lý. Dấu hiệu của một vùng.' },
    ]);
  });

  test('are whole words, in the order of the text among the abbreviations', () => {
    expect(found('chỉ dẫn địa lýx')).toEqual([]);
    const words = found('UBND quản lý chỉ dẫn địa lý').map((term) => term.words);
    expect(words).toEqual(['UBND', 'chỉ dẫn địa lý']);
  });

  test('are none where the table explains letters only, or nothing', () => {
    expect(found('Ủy ban nhân dân: khoa học và công nghệ, để báo cáo')).toEqual([]);
  });
});

test('the line of years has every year of the plan, events in their order, and today', () => {
  const plan = makePlan({
    asOf: '2023-06-01',
    agencies: [{ reporting: 'gui' }],
    tasks: [{ schedule: 'mot_nam', toYear: 2025 }],
    events: [
      { date: '2023-02-01', title: 'Later' },
      { date: '2023-01-01', title: 'Earlier' },
    ],
  });
  const years = timeline(plan);
  expect(years.map(({ year }) => year)).toEqual([
    2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030,
  ]);
  const words = years
    .find(({ year }) => year === 2023)
    ?.moments.map(({ kind, words: said }) => `${kind} ${said}`);
  expect(words?.slice(0, 2)).toEqual(['su_kien Earlier', 'su_kien Later']);
  expect(words?.[2]).toMatch(/^hom_nay/u);
  expect(words?.[3]).toMatch(/^han_bao_cao/u);
  expect(years.find(({ year }) => year === 2025)?.due).toMatchObject([
    { when: 'Đến hết năm', tasks: [{ code: 'III.1.1' }] },
  ]);
});

test('the line of years names the day or the period by which work is wanted, the earliest first', () => {
  const plan = makePlan({
    tasks: [
      { code: 'III.1.1', schedule: 'mot_nam', toYear: 2026 },
      { code: 'III.1.2', schedule: 'co_han', dueOn: '2026-04-15' },
      { code: 'III.1.3', schedule: 'co_han', dueOn: '2026-03-31', duePrecision: 'quy' },
      { code: 'III.1.4', schedule: 'co_han', dueOn: '2026-03-31', duePrecision: 'quy' },
      { code: 'III.1.5', schedule: 'hang_nam', dueInYear: '09' },
    ],
  });
  const due = timeline(plan).find(({ year }) => year === 2026)?.due;
  expect(due?.map(({ when, tasks }) => [when, ...tasks.map(({ code }) => code)])).toEqual([
    ['Quý I/2026', 'III.1.3', 'III.1.4'],
    ['15/4/2026', 'III.1.2'],
    ['Đến hết năm', 'III.1.1'],
  ]);
});

test('a deadline that is a day is asked for as one', () => {
  const plan = makePlan({ tasks: [{ schedule: 'co_han', dueOn: '2026-03-31', duePrecision: 'quy' }] });
  expect(statusSteps(plan, plan.task('III.1.1')).at(-1)).toEqual({
    question: 'Kế hoạch có nêu hạn phải xong không?',
    answer: 'Quý I/2026; ngày chốt 22/11/2026 đã qua quý ấy.',
  });
});

test('yearly work with a day has no single end: shows the day of each year, not that the plan names none', () => {
  const asked = (task: Partial<Task>) => {
    const plan = makePlan({ tasks: [{ schedule: 'hang_nam', ...task }] });
    return statusSteps(plan, plan.task('III.1.1')).find(({ question }) => question.includes('phải xong'));
  };
  expect(asked({ dueInYear: '09' })).toEqual({
    question: 'Kế hoạch có nêu hạn phải xong không?',
    answer: 'Không có một hạn chung; việc của mỗi năm có hạn tháng 9, xét riêng từng năm.',
  });
  expect(asked({ dueInYear: '12-31(-1)' })?.answer).toContain('hạn ngày 31/12 năm trước');
  expect(asked({})).toEqual({ question: 'Kế hoạch có nêu năm phải xong không?', answer: 'Không.' });
});

test('the boundary change is said once: by its event where there is one', () => {
  const day = '2025-07-01';
  const ofThatDay = (events: { date: string; kind: 'dia_gioi' | 'khac'; title: string }[]) =>
    timeline(makePlan({ asOf: '2026-06-01', events }))
      .flatMap(({ moments }) => moments)
      .filter(({ date }) => date === day)
      .map(({ kind, words }) => `${kind} ${words}`);
  expect(ofThatDay([{ date: day, kind: 'khac', title: 'Other' }])).toEqual([
    'su_kien Other',
    expect.stringMatching(/^dia_gioi Địa giới mới: /u),
  ]);
  expect(
    ofThatDay([
      { date: day, kind: 'khac', title: 'Other' },
      { date: day, kind: 'dia_gioi', title: 'Merged' },
    ]),
  ).toEqual(['su_kien Other', 'dia_gioi Merged']);
});

describe('in English', () => {
  const indicator = {
    unit: '%',
    target: 80,
    targetUpper: undefined,
    targetYear: 2030,
    comparison: 'tren',
  } as Parameters<typeof englishTarget>[0];

  test('a target is said as the plan means it', () => {
    expect(englishTarget(indicator)).toBe('more than 80% by 2030');
    expect(
      englishTarget({ ...indicator, unit: 'văn bằng', comparison: 'khoang', target: 5, targetUpper: 10 }),
    ).toBe('5 to 10 by 2030');
  });

  test('no figure is none published, never nought', () => {
    expect(englishValue(undefined, indicator)).toBe('none published');
  });

  test('every status has its words', () => {
    expect(Object.keys(englishTaskStatuses).toSorted()).toEqual([...TASK_STATUSES].toSorted());
  });
});
