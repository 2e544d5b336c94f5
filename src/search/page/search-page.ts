/** `/tim-kiem/`: reads the query from the address, searches, and shows results, filters with counts, and errors. */
import { formParams, part } from '../../browser/page.ts';
import { FILTER_NAMES } from '../build/facts.ts';
import { fillFilters } from './filter-choices.ts';
import { resultElement } from './result-view.ts';
import { Search, type Answer } from './search.ts';
import { isEmpty, readState, writeState, type SearchState } from './state.ts';

/** Few at once: each result's text is a separate file. */
const PAGE = 6;
const EMPTY = 'Gõ từ cần tìm, hoặc chọn một mục lọc.';

export function startSearchPage(root: HTMLElement): void {
  const search = new Search(root.dataset['base'] ?? '/');
  const form = part(root, 'form', HTMLFormElement);
  const input = part(form, '[name="q"]', HTMLInputElement);
  const list = part(root, '[data-search-state]', HTMLElement);
  const output = part(root, 'output', HTMLElement);
  const help = part(root, '[data-help]', HTMLElement);
  const examples = part(root, '[data-examples]', HTMLElement);
  const more = part(root, '[data-more]', HTMLButtonElement);
  const selects = FILTER_NAMES.map((name) => part(form, `[name="${name}"]`, HTMLSelectElement));
  let turn = 0;

  const formState = (): SearchState => readState(formParams(form).toString());

  async function show(state: SearchState): Promise<void> {
    turn += 1;
    const mine = turn;
    list.dataset['searchState'] = 'busy';
    const answer = await search.answer(state);
    const ranked = isEmpty(state) ? [] : answer.ranked;
    const elements = await Promise.all(
      ranked.slice(0, PAGE).map((row) => search.text(row).then(resultElement)),
    );
    // A newer search has started: its answer counts.
    if (mine !== turn) return;
    list.replaceChildren(...elements);
    fillFilters(selects, answer.counts, state);
    output.textContent = summary(state, ranked.length, answer.correction);
    help.hidden = ranked.length > 0 || isEmpty(state);
    examples.hidden = !isEmpty(state);
    let shown = PAGE;
    more.hidden = ranked.length <= shown;
    more.onclick = async () => {
      const next = ranked.slice(shown, shown + PAGE);
      shown += PAGE;
      const rest = await Promise.all(next.map((row) => search.text(row).then(resultElement)));
      list.append(...rest);
      more.hidden = ranked.length <= shown;
      rest[0]?.querySelector('a')?.focus();
    };
    list.dataset['searchState'] = 'done';
  }

  const run = (state: SearchState): void => {
    show(state).catch(() => {
      list.dataset['searchState'] = 'failed';
      part(root, '[data-failed]', HTMLElement).hidden = false;
      output.textContent = '';
    });
  };

  const fromAddress = (): void => {
    const state = readState(location.search);
    input.value = state.query;
    output.textContent = isEmpty(state) ? EMPTY : 'Đang tìm…';
    run(state);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const state = formState();
    history.pushState(null, '', `${location.pathname}${writeState(state)}`);
    run(state);
  });
  // While typing, the address is replaced, without new history entries.
  input.addEventListener('input', () => {
    const state = formState();
    history.replaceState(null, '', `${location.pathname}${writeState(state)}`);
    run(state);
  });
  for (const select of selects)
    select.addEventListener('change', () => {
      form.requestSubmit();
    });
  addEventListener('popstate', fromAddress);
  part(form, 'details', HTMLDetailsElement).open = matchMedia('(width >= 62rem)').matches;
  document.querySelector('[data-without-script]')?.remove();
  root.hidden = false;
  fromAddress();
}

function summary(state: SearchState, count: number, correction: Answer['correction']): string {
  if (isEmpty(state)) return EMPTY;
  if (count === 0) return state.query ? `Không tìm thấy “${state.query}”.` : 'Không có mục nào.';
  return [`Tìm thấy ${count} mục.`, correction && `Đã tìm cả “${correction}”.`].filter(Boolean).join(' ');
}
