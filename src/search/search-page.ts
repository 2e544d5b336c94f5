/** `/tim-kiem/`: reads the address, asks the engine, shows results, filters with counts, and what failed. */
import { allFilters, find, type Found } from './engine.ts';
import type { FilterName } from './facts.ts';
import { resultElement } from './result-view.ts';
import { FILTERS, isEmpty, readState, writeState, type SearchState } from './state.ts';

const PAGE = 20;

export function startSearchPage(root: HTMLElement): void {
  const base = root.dataset['base'] ?? '/';
  const form = part(root, 'form', HTMLFormElement);
  const list = part(root, '[data-search-state]', HTMLElement);
  const output = part(root, 'output', HTMLElement);
  const more = part(root, '[data-more]', HTMLButtonElement);
  const selects = FILTERS.map(({ name }) => part(form, `[name="${name}"]`, HTMLSelectElement));
  let turn = 0;

  const formState = (): SearchState => {
    const data = new FormData(form);
    const params = new URLSearchParams([...data].map(([name, value]) => [name, String(value)]));
    return readState(params.toString());
  };

  async function show(state: SearchState): Promise<void> {
    turn += 1;
    const mine = turn;
    list.dataset['searchState'] = 'busy';
    output.textContent = 'Đang tìm…';
    const found = isEmpty(state)
      ? { results: [], filters: await allFilters(base) }
      : await find(base, state.query, state.filters);
    const hits = await Promise.all(found.results.slice(0, PAGE).map((result) => result.data()));
    // A newer search has been started meanwhile: its answer counts.
    if (mine !== turn) return;
    list.replaceChildren(...hits.map(resultElement));
    fillFilters(selects, found.filters, state);
    output.textContent = summary(state, found.results.length);
    more.hidden = found.results.length <= PAGE;
    more.onclick = async () => {
      const rest = await Promise.all(found.results.slice(PAGE).map((result) => result.data()));
      more.hidden = true;
      list.append(...rest.map(resultElement));
    };
    list.dataset['searchState'] = 'done';
  }

  const run = (state: SearchState): void => {
    show(state).catch(() => {
      list.dataset['searchState'] = 'done';
      part(root, '[data-failed]', HTMLElement).hidden = false;
    });
  };

  const fromAddress = (): void => {
    const state = readState(location.search);
    part(form, '[name="q"]', HTMLInputElement).value = state.query;
    run(state);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const state = formState();
    history.pushState(null, '', `${location.pathname}${writeState(state)}`);
    run(state);
  });
  for (const select of selects)
    select.addEventListener('change', () => {
      form.requestSubmit();
    });
  addEventListener('popstate', fromAddress);
  part(form, 'details', HTMLDetailsElement).open = matchMedia('(width >= 62rem)').matches;
  root.hidden = false;
  fromAddress();
}

function part<T extends Element>(root: Element, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`${selector} is missing on the search page`);
  return found;
}

function summary(state: SearchState, count: number): string {
  if (isEmpty(state)) return 'Gõ từ cần tìm, hoặc chọn một mục lọc.';
  if (count === 0)
    return state.query
      ? `Không tìm thấy “${state.query}”. Kế hoạch có thể dùng từ khác.`
      : 'Không có trang nào.';
  return `Tìm thấy ${String(count)} trang.`;
}

/** Each choice with the number of results it leaves; a choice that leaves none is not offered, unless it is the chosen one. */
function fillFilters(selects: HTMLSelectElement[], counts: Found['filters'], state: SearchState): void {
  for (const select of selects) {
    const chosen = state.filters[select.name as FilterName] ?? '';
    const values = Object.entries(counts[select.name] ?? {}).filter(
      ([value, count]) => count > 0 || value === chosen,
    );
    const options = values
      .sort(([a], [b]) => a.localeCompare(b, 'vi', { numeric: true }))
      .map(([value, count]) => new Option(`${value} (${String(count)})`, value, false, value === chosen));
    if (chosen && !values.some(([value]) => value === chosen))
      options.push(new Option(chosen, chosen, false, true));
    select.replaceChildren(new Option('Tất cả', ''), ...options);
    select.value = chosen;
  }
}
