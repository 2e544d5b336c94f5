/** `/nhiem-vu/`: rows are fetched at the first choice; until then, and without script, the full list is shown. */
import { formParams, part } from '../browser/page.ts';
import { isNothing, NOTHING, readChoice, writeChoice } from './address.ts';
import { chooseRows, countChoices, FACET_NAMES, groupRows, type Choice, type Group } from './choose.ts';
import { saveRows } from './export-rows.ts';
import { groupElements } from './render.ts';
import type { ExplorerData, ExplorerRow } from './rows.ts';

/** Rows shown at once; the rest on demand. */
const MOST = 200;

export function startExplorer(form: HTMLFormElement): void {
  const list = part(document, '#danh-sach', HTMLElement);
  const results = part(document, '#ket-qua', HTMLElement);
  const frame = part(document, '#loc-khung', HTMLElement);
  const output = part(frame, 'output', HTMLOutputElement);
  const more = part(document, '#hien-them', HTMLButtonElement);
  const clear = part(frame, '[type="reset"]', HTMLButtonElement);
  const ways = frame.querySelectorAll<HTMLAnchorElement>('[data-way]');
  const templates = {
    table: part(document, '#mau-bang', HTMLTemplateElement),
    row: part(document, '#mau-dong', HTMLTemplateElement),
    marks: part(document, '#mau-dau', HTMLTemplateElement),
  };
  let loading: Promise<ExplorerData> | undefined;
  let shown: ExplorerRow[] = [];

  const load = () => (loading ??= fetchRows(form.dataset['rows'] ?? ''));
  const formChoice = () => readChoice(formParams(form));
  const nameOf = (choice: Choice) => (value: string) => {
    const options = form.querySelectorAll<HTMLOptionElement>(
      `[name="${choice.group || 'trang-thai'}"] option`,
    );
    const option = [...options].find((one) => one.value === value);
    return option ? nameIn(option) : value;
  };

  function show(data: ExplorerData, choice: Choice, most = MOST): void {
    const rows = chooseRows(data, choice);
    shown = rows;
    const isAll = isNothing(choice);
    list.hidden = !isAll;
    results.hidden = isAll;
    clear.hidden = isAll;
    const { sort, group } = choice;
    const way = writeChoice({ ...NOTHING, sort, group });
    for (const link of ways) link.setAttribute('aria-current', String(link.search === way));
    const groups = isAll ? [] : cut(groupRows(rows, choice.group), most);
    results.replaceChildren(...groupElements(groups, data, templates, nameOf(choice)));
    more.hidden = isAll || rows.length <= most;
    more.onclick = () => {
      show(data, choice, most + MOST);
    };
    fillCounts(form, data, choice);
    output.textContent = shownWords(isAll ? rows : rows.slice(0, most), data.rows);
  }

  const run = (choice: Choice): void => {
    load().then(
      (data) => {
        show(data, choice);
      },
      () => {
        loading = undefined;
        output.textContent = 'Chưa tải được bảng; kiểm tra kết nối rồi thử lại.';
      },
    );
  };
  const follow = (isStep: boolean): void => {
    const choice = formChoice();
    const address = location.pathname + writeChoice(choice);
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    run(choice);
  };
  const fromAddress = (): void => {
    const choice = readChoice(new URLSearchParams(location.search));
    fillForm(form, choice);
    if (!isNothing(choice) || loading) run(choice);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  // While typing, the address is replaced, without new history entries.
  form.addEventListener('input', ({ target }) => {
    follow(target instanceof HTMLSelectElement);
  });
  form.addEventListener('reset', () => {
    setTimeout(() => {
      follow(true);
    });
  });
  addEventListener('popstate', fromAddress);
  const button = part(form, '[data-export]', HTMLButtonElement);
  button.addEventListener('click', () => {
    const choices = Object.entries(formChoice().facets);
    void load().then(({ rows }) => {
      const codes = new Set((isNothing(formChoice()) ? rows : shown).map(({ code }) => code));
      return saveRows(button, codes, choices, output);
    });
  });
  frame.hidden = false;
  fromAddress();
}

/** `Đang hiện 15 trong 44 nhiệm vụ, là 10 trong 38 việc`: other pages count the rows of a pair once. */
export function shownWords(rows: ExplorerRow[], all: ExplorerRow[]): string {
  const work = (some: ExplorerRow[]) => String(new Set(some.map((row) => row.work)).size);
  return `Đang hiện ${rows.length} trong ${all.length} nhiệm vụ, là ${work(rows)} trong ${work(all)} việc`;
}

async function fetchRows(address: string): Promise<ExplorerData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as ExplorerData;
}

/** The first rows of the groups, up to the limit. */
function cut(groups: Group[], most: number): Group[] {
  let left = most;
  return groups.flatMap(({ value, rows }) => {
    const kept = rows.slice(0, Math.max(left, 0));
    left -= rows.length;
    return kept.length > 0 ? [{ value, rows: kept }] : [];
  });
}

function fillForm(form: HTMLFormElement, { words, facets, sort, group }: Choice): void {
  const values: Record<string, string> = { q: words, xep: sort, nhom: group, ...facets };
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'))
    field.value = values[field.name] ?? '';
}

/** Adds to each option the number of rows it would leave. */
function fillCounts(form: HTMLFormElement, data: ExplorerData, choice: Choice): void {
  const counts = countChoices(data, choice);
  for (const name of FACET_NAMES)
    for (const option of form.querySelectorAll<HTMLOptionElement>(`[name="${name}"] option:not([value=""])`))
      option.textContent = `${nameIn(option)} (${counts[name].get(option.value) ?? 0})`;
}

/** An option's name without its count. */
function nameIn({ textContent }: Element): string {
  return textContent.replace(/ \(\d+\)\s*$/u, '').trim();
}
