/**
 * Tasks are shown by name, followed by their code. Codes come first only where the plan itself is read or
 * quoted, clause by clause, and in the head of the matrix, whose columns are narrow.
 */
import type { HTMLElement } from 'node-html-parser';
import { expect, test } from 'vitest';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { slugOf } from '../../src/addresses/urls.ts';
import { taskName } from '../../src/wording/task-name.ts';
import { foldWhiteSpace, pageAt, readPages, visibleText } from '../support/built-site.ts';

const { plan = expect.fail() } = loadPlan();
const pages = readPages();
const codes = [...plan.clauses, ...plan.tasks].map(({ code }) => code).filter((code) => code.includes('.'));
const BEGINS = new RegExp(`^(?:${[...new Set(codes)].map(escape).join('|')})(?![\\p{L}\\p{N}.])`, 'u');

/** The plan word for word, what its words are compared with, and the very cells that are typed for them. */
const QUOTING = ['/ke-hoach/', '/ghi-chu-bien-tap/', '/du-lieu/nhap-ke-hoach/'];
const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, tr, caption, summary, figcaption, option';

test('no heading, line, row or link begins with a code', () => {
  const wrong = pages
    .filter(({ path }) => !QUOTING.includes(path))
    .flatMap(({ path, root }) =>
      [...root.querySelectorAll(BLOCKS), ...root.querySelectorAll('a').filter(goesOn)]
        .filter((element) => !element.closest('blockquote, .matrix thead'))
        .map((element) => visibleText(element))
        .filter((words) => BEGINS.test(words))
        .map((words) => `${path}: ${words.slice(0, 80)}`),
    );
  expect([...new Set(wrong)]).toEqual([]);
});

test('nor does what a page is called by browsers, messengers and search engines', () => {
  const said = pages.flatMap(({ path, root }) => [
    `${path}: ${root.querySelector('head > title')?.text ?? ''}`,
    ...root
      .querySelectorAll('meta[name="description"], meta[property^="og:"]')
      .map((meta) => `${path}: ${meta.getAttribute('content') ?? ''}`),
  ]);
  expect(said.filter((line) => BEGINS.test(line.replace(/^.*?: (?:Nhiệm vụ |Mục )?/u, '')))).toEqual([]);
});

test("screen readers announce each task's name in the matrix and the picture of the plan", () => {
  const matrix = pageAt(pages, '/phan-cong/').root;
  const heads = matrix.querySelectorAll('.matrix thead a').map((link) => visibleText(link));
  expect(heads).toEqual(plan.tasks.map((task) => foldWhiteSpace(`${taskName(task)}, ${task.code}`)));
  for (const path of ['/', '/phan-cong/']) {
    const marks = pageAt(pages, path).root.querySelectorAll('#ca-ke-hoach .marks a');
    const works = new Map(plan.tasks.map((task) => [slugOf(task.code), task]));
    for (const mark of marks) {
      const task = works.get(/([^/]+)\/$/u.exec(mark.getAttribute('href') ?? '')?.[1] ?? '');
      const heard = visibleText(mark, (element) => element.getAttribute('aria-hidden') === 'true');
      expect(heard.startsWith(task ? foldWhiteSpace(taskName(task)) : '-')).toBe(true);
    }
  }
});

test('the list that replaces the matrix has every assignment, by name', () => {
  const { root } = pageAt(pages, '/phan-cong/');
  const listed = root.querySelectorAll('main > .list details li').map((item) => visibleText(item));
  const assigned = plan.assignments.map(({ task }) => plan.task(task));
  const sorted = (lines: string[]) => lines.toSorted((a, b) => (a < b ? -1 : 1));
  expect(sorted(listed)).toEqual(
    sorted(assigned.map((task) => foldWhiteSpace(`${taskName(task)} ${task.code}`))),
  );
});

/** A code may be a link by itself where words lead up to it. */
function goesOn(link: HTMLElement): boolean {
  return !codes.includes(visibleText(link));
}

function escape(text: string): string {
  return text.replaceAll('.', '\\.');
}
