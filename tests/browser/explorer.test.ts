/** Choosing among the tasks: what a reader does at `/nhiem-vu/`. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { commitments } from '../../src/plan/commitments.ts';
import { taskStatus } from '../../src/plan/task-status.ts';
import type { Task } from '../../src/tables/rows.ts';
import { taskStatusLabel } from '../../src/wording/status-words.ts';
import { statusId } from '../../src/addresses/urls.ts';
import { taskGroups } from '../../src/views/task/task-list.ts';
import { openPage, type OpenedPage, type View } from '../support/browser.ts';

const { plan } = loadPlan();
if (!plan) throw new Error('The plan has problems: see "npm run check".');
const count = (number: number, words: string) => `${number} ${words}`;
const tasks = plan.tasks.length;
const works = commitments(plan).length;
/** `Đang hiện 15 trong 44 nhiệm vụ, là 10 trong 38 việc`, of these tasks. */
const shown = (some: Task[]) => {
  const work = new Set(some.map(({ code, repeats }) => repeats ?? code)).size;
  return `Đang hiện ${count(some.length, 'trong')} ${count(tasks, 'nhiệm vụ, là')} ${count(work, 'trong')} ${count(works, 'việc')}`;
};
const waiting = plan.tasks.filter((task) => taskStatus(plan, task).code === 'cho_trung_uong');

const rows = (page: Page) => page.locator('#ket-qua tbody tr');
const choice = (page: Page, name: string) => page.locator(`#loc select[name="${name}"]`);
const says = (page: Page, words: string) => page.locator('#loc-khung output', { hasText: words }).waitFor();

/** With the choices unfolded. */
async function openList(path: string, view: View = {}): Promise<OpenedPage> {
  const opened = await openPage(path, view);
  await opened.page.locator('#loc-khung summary').click();
  return opened;
}

test('nothing is fetched for the list until something is chosen', async () => {
  const { page, consoleErrors } = await openList('/nhiem-vu/');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'fetch') asked.push(request.url());
  });
  expect(await page.locator('#danh-sach tbody tr').count()).toBe(works);
  expect(asked).toEqual([]);
  await choice(page, 'trang-thai').selectOption('cho_trung_uong');
  await says(page, shown(waiting));
  expect(asked.map((url) => url.replace(/.*\//u, ''))).toEqual(['hang.json']);
  expect(await page.locator('#danh-sach').isVisible()).toBe(false);
  expect(page.url()).toMatch(/\?trang-thai=cho_trung_uong$/u);
  expect(consoleErrors).toEqual([]);
});

test('a row of the appendix is a line of the work it repeats', async () => {
  const { page } = await openPage('/nhiem-vu/?trang-thai=cho_trung_uong');
  await says(page, shown(waiting));
  const pairs = waiting.filter(({ repeats }) => waiting.some(({ code }) => code === repeats));
  expect(await rows(page).count()).toBe(waiting.length - pairs.length);
  const links = await page.locator('#ket-qua .twin a').evaluateAll((all) => all.map((a) => a.textContent));
  expect(links.sort()).toEqual(pairs.map(({ code }) => `Phụ lục ${code}`).sort());
});

test('a row says what it says without script: its name, who, when, what was published last, the plan’s words', async () => {
  const { page } = await openPage('/nhiem-vu/');
  const row = page.locator('#danh-sach tr', { hasText: 'III.1.17' }).first();
  const tidy = (text: string | null) => text?.replace(/\s+/gu, ' ').trim();
  const words = tidy(await row.textContent());
  const squares = await row.locator('.years').innerHTML();
  await page.locator('#loc-khung summary').click();
  await page.getByLabel('Tìm trong nhiệm vụ').fill('III.1.17');
  await says(page, shown([plan.task('III.1.17')]));
  expect(tidy(await rows(page).first().textContent())).toBe(words);
  const made = await rows(page).first().locator('.years i.has').count();
  expect(made).toBe(squares.split('"has"').length - 1);
});

test('in groups that are not of one status each row has its own, with its mark', async () => {
  const { page } = await openPage('/nhiem-vu/?nhom=chu-tri');
  await rows(page).first().waitFor();
  const row = rows(page).filter({ hasText: 'III.1.17' }).first();
  const status = taskStatus(plan, plan.task('III.1.17'));
  expect(await row.locator('.status').innerText()).toBe(taskStatusLabel(status));
  const mark = page.locator(`#danh-sach #${statusId(status.code)} h2 svg`);
  expect(await row.locator('.status svg').innerHTML()).toBe(await mark.innerHTML());
});

test('the list can be had by agency and in the order of the text, and the way in use is marked', async () => {
  const { page } = await openPage('/nhiem-vu/');
  await page.getByRole('link', { name: 'Thứ tự trong Kế hoạch' }).click();
  await rows(page).first().waitFor();
  expect(await rows(page).first().innerText()).toContain(plan.tasks[0]?.code);
  expect(await page.locator('.ways [aria-current="true"]').innerText()).toBe('Thứ tự trong Kế hoạch');
  await page.getByRole('link', { name: 'Đơn vị', exact: true }).last().click();
  const heads = page.locator('#ket-qua h2');
  await heads.first().waitFor();
  expect(await heads.count()).toBe(taskGroups(plan).length);
});

test('no choice is cut, however long its name and narrow the screen', async () => {
  const { page } = await openList('/nhiem-vu/', { width: 360 });
  const cut = await page.locator('#loc select').evaluateAll((selects) =>
    (selects as HTMLSelectElement[]).flatMap((select) =>
      [...select.options].map((option) => {
        option.selected = true;
        return select.scrollWidth > select.clientWidth ? option.text : '';
      }),
    ),
  );
  expect(cut.filter(Boolean)).toEqual([]);
});

test('lead agencies and partners are separate filters', async () => {
  const { page } = await openList('/nhiem-vu/?phoi-hop=so-khcn');
  await rows(page).first().waitFor();
  const joining = await rows(page).count();
  await choice(page, 'phoi-hop').selectOption('');
  await choice(page, 'chu-tri').selectOption('so-khcn');
  await says(page, `trong ${count(tasks, 'nhiệm vụ')}`);
  await expect.poll(() => rows(page).count()).not.toBe(joining);
});

test('words are found without their marks, and each choice says what it would leave', async () => {
  const { page } = await openList('/nhiem-vu/');
  await page.getByLabel('Tìm trong nhiệm vụ').fill('hop tac xa');
  await rows(page).first().waitFor();
  const found = Number(/\d+/u.exec(await page.locator('#loc-khung output').innerText())?.[0]);
  const options = await page.locator('select[name="lich"] option:not([value=""])').allTextContents();
  const counted = options.map((text) => Number(/\((\d+)\)/u.exec(text)?.[1]));
  expect(found).toBeGreaterThan(0);
  expect(counted.reduce((sum, more) => sum + more, 0)).toBe(found);
});

test('the way back undoes a choice, and one press undoes them all', async () => {
  const { page } = await openList('/nhiem-vu/');
  const status = choice(page, 'trang-thai');
  await status.selectOption('cho_trung_uong');
  await choice(page, 'nhom').selectOption('lich');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.goBack();
  expect(await choice(page, 'nhom').inputValue()).toBe('');
  expect(await status.inputValue()).toBe('cho_trung_uong');
  await page.getByRole('button', { name: 'Bỏ mọi lựa chọn' }).click();
  await page.locator('#danh-sach').waitFor();
  expect(page.url()).not.toContain('?');
  expect(await page.locator('#ket-qua').isVisible()).toBe(false);
});

test('sorting by the newest result puts it first', async () => {
  const { page } = await openPage('/nhiem-vu/?xep=nam&nhom=khong');
  await rows(page).first().waitFor();
  const years = await rows(page).evaluateAll((all) =>
    all.map((row) => Number(/\d{4}(?!.*\d{4})/u.exec(row.querySelector('.in')?.textContent ?? '')?.[0] ?? 0)),
  );
  expect(Math.max(...years)).toBeGreaterThan(0);
  expect(years).toEqual(years.toSorted((a, b) => b - a));
});

test('where the rows cannot be fetched the page says so and keeps the full list', async () => {
  const { page } = await openList('/nhiem-vu/');
  await page.route('**/hang.json', (route) => route.abort());
  await page.getByLabel('Tìm trong nhiệm vụ').fill('nhãn hiệu');
  await says(page, 'Chưa tải được bảng');
  expect(await page.locator('#danh-sach').isVisible()).toBe(true);
});
