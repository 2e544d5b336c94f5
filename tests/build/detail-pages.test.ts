/** Detail pages state their finding first, say each thing once, and quote the plan in full. */
import { describe, expect, test } from 'vitest';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { eventOfResult } from '../../src/plan/duplicate-events.ts';
import { slugOf } from '../../src/addresses/urls.ts';
import { taskName } from '../../src/wording/task-name.ts';
import { foldWhiteSpace, pageAt, readPages, visibleText } from '../support/built-site.ts';

const { plan } = loadPlan();
if (!plan) throw new Error('The plan has problems: see "npm run check".');
const pages = readPages();
const tasks = plan.tasks.map((task) => [task.code, task] as const);
const taskPage = (code: string) => pageAt(pages, `/nhiem-vu/${slugOf(code)}/`).root;

describe("a task's page", () => {
  test.each(tasks)(
    '%s says its name, the plain sentence, the quotation, the status, in this order',
    (code, task) => {
      const { innerHTML } = taskPage(code).querySelector('main') ?? expect.fail();
      const places = ['<h1', 'class="finding"', '<blockquote', 'status-line'].map((mark) =>
        innerHTML.indexOf(mark),
      );
      const wanted = task.plainText === undefined ? places.filter((_, at) => at !== 1) : places;
      expect(wanted).toEqual(wanted.toSorted((a, b) => a - b));
      expect(Math.min(...wanted)).toBeGreaterThan(-1);
    },
  );

  test.each(tasks)('%s is called by its name, its code behind', (code, task) => {
    const root = taskPage(code);
    // A range is kept on one line by a sign that is no word.
    const words = foldWhiteSpace(root.querySelector('h1')?.text ?? '').replaceAll('\u2060', '');
    expect(words).toBe(foldWhiteSpace(`${taskName(task)} ${code}`));
    expect(root.querySelector('head > title')?.text).toContain(`${taskName(task)}, mục ${code}`);
  });

  test.each(tasks)('%s quotes the plan word for word, never cut short', (code, task) => {
    const quoted = visibleText(taskPage(code).querySelector('blockquote.verbatim p') ?? expect.fail());
    expect(quoted).toBe(`“${foldWhiteSpace(task.text)}”`);
  });

  const told = plan.results.flatMap((result) => {
    const event = eventOfResult(plan, result);
    return event ? [[result.task, event] as const] : [];
  });
  test.runIf(told.length > 0).each(told)(
    '%s tells an event that is its result once, as the result',
    (code, event) => {
      const events = taskPage(code)
        .querySelectorAll('.events li')
        .map((item) => visibleText(item));
      expect(events.filter((words) => words.includes(foldWhiteSpace(event.title)))).toEqual([]);
    },
  );

  test.each(tasks)('%s tells each result and each event once', (code) => {
    const items = taskPage(code)
      .querySelectorAll('.told > li')
      .map((item) => visibleText(item));
    expect(items.filter((words, at) => items.indexOf(words) !== at)).toEqual([]);
  });
});

test.each(plan.years)(
  'the page of %i tells an event that is a result of the year once, as the result',
  (year) => {
    const events = pageAt(pages, `/tien-do/${year}/`).root.querySelectorAll('.events li');
    const told = plan.results
      .filter((row) => row.year === year)
      .map((row) => eventOfResult(plan, row)?.title);
    const words = events.map((item) => visibleText(item));
    expect(
      told.filter((title) => title && words.some((text) => text.includes(foldWhiteSpace(title)))),
    ).toEqual([]);
  },
);

test('no page says its caution twice', () => {
  const counts = pages.map(({ path, root }) => [path, root.querySelectorAll('.caveat').length] as const);
  expect(counts.filter(([, count]) => count > 1)).toEqual([]);
});

test('no page says twice whose reading it is that results belong to a task', () => {
  const counts = pages.map(
    ({ path, root }) =>
      [
        path,
        visibleText(root).split('cách đọc của người biên tập, không phải của nguồn').length - 1,
      ] as const,
  );
  const limit = (path: string) => (path === '/phuong-phap/' ? Infinity : 1);
  expect(counts.filter(([path, count]) => count > limit(path))).toEqual([]);
  expect(counts.some(([, count]) => count === 1)).toBe(true);
});

test('no quotation of the plan is cut short', () => {
  const cut = pages.flatMap(({ path, root }) =>
    root
      .querySelectorAll('.verbatim, blockquote')
      .map((quotation) => visibleText(quotation))
      .filter(
        (words) =>
          words.includes('…') && !plan.tasks.some(({ text }) => words.includes(foldWhiteSpace(text))),
      )
      .map((words) => `${path}: ${words}`),
  );
  expect(cut).toEqual([]);
});

describe('on the list of years and of agencies', () => {
  test('an absence that reaches past the new boundary has its mark', () => {
    const marked = plan.site.notices.afterBoundary !== '' && plan.asOf >= (plan.site.boundary?.from ?? '9');
    const rows = pageAt(pages, '/don-vi/').root.querySelectorAll('td.own');
    const unseen = rows.filter((cell) => visibleText(cell).includes('chưa thấy'));
    expect(unseen.filter((cell) => (cell.querySelector('.dagger') !== null) !== marked)).toEqual([]);
  });
});
