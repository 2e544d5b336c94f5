import { chosenRecords, exportName } from './export-rows.ts';

/** Chooses and sorts the rows of the task table; the choice stands in the address. */

const FILTERS = ['trang-thai', 'lich'];
const rowSelector = 'tr[data-lich]';

export function filterRows(): void {
  const form = document.querySelector<HTMLFormElement>('#loc');
  const flat = document.querySelector<HTMLElement>('#mot-bang');
  const output = form?.querySelector('output');
  if (!form || !flat || !output) return;
  const groups = [...document.querySelectorAll<HTMLElement>('[data-nhom]')];
  const rows = groups.flatMap((group) => [...group.querySelectorAll<HTMLTableRowElement>(rowSelector)]);
  const homes = new Map(rows.map((row) => [row, row.parentElement]));
  const selects = [...form.querySelectorAll('select')];
  const filters = selects.filter((select) => FILTERS.includes(select.name));
  dropUnanswered(filters, rows);

  const apply = (): void => {
    for (const row of rows) {
      row.hidden = filters.some(
        (select) => select.value && row.getAttribute(`data-${select.name}`) !== select.value,
      );
    }
    const order = selects.find((select) => select.name === 'xep')?.value ?? '';
    for (const row of order ? sorted(rows, order) : rows) {
      (order ? flat.querySelector('tbody') : homes.get(row))?.append(row);
    }
    flat.hidden = order === '';
    for (const group of groups) group.hidden = !group.querySelector(`${rowSelector}:not([hidden])`);
    const shown = rows.filter((row) => !row.hidden).length;
    output.textContent = `Đang hiện ${String(shown)} trong ${String(rows.length)} nhiệm vụ`;
  };

  form.querySelector<HTMLButtonElement>('[data-export]')?.addEventListener('click', ({ currentTarget }) => {
    const chosen = filters.filter((select) => select.value);
    const choices = chosen.map(({ name, value }): [string, string] => [name, value]);
    const codes = new Set(rows.filter((row) => !row.hidden).map((row) => row.dataset['ma'] ?? ''));
    if (currentTarget instanceof HTMLElement) void saveRows(currentTarget, codes, choices, output);
  });

  const query = new URLSearchParams(location.search);
  for (const select of selects) select.value = query.get(select.name) ?? '';
  form.addEventListener('change', () => {
    const chosen = selects.filter((select) => select.value).map((select) => [select.name, select.value]);
    const next = new URLSearchParams(chosen).toString();
    history.replaceState(null, '', location.pathname + (next && `?${next}`));
    apply();
  });
  form.hidden = false;
  apply();
}

async function saveRows(
  button: HTMLElement,
  codes: ReadonlySet<string>,
  choices: [string, string][],
  output: HTMLOutputElement,
): Promise<void> {
  const { export: address = '', name = '' } = button.dataset;
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) {
    output.textContent = 'Chưa tải được tệp; kiểm tra kết nối rồi thử lại.';
    return;
  }
  const csv = chosenRecords(await response.text(), codes);
  const link = document.createElement('a');
  // The mark at the start lets Excel read Vietnamese.
  link.href = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv' }));
  link.download = exportName(name, choices);
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A choice that no row answers is not offered. */
function dropUnanswered(selects: HTMLSelectElement[], rows: HTMLElement[]): void {
  for (const select of selects) {
    const answered = new Set(rows.map((row) => row.getAttribute(`data-${select.name}`)));
    for (const option of [...select.options])
      if (option.value && !answered.has(option.value)) option.remove();
  }
}

/** The plan's order decides among equals; rows without a year come last. */
function sorted(rows: HTMLTableRowElement[], by: string): HTMLTableRowElement[] {
  const number = (row: HTMLElement, name: string): number => Number(row.getAttribute(`data-${name}`) ?? 0);
  const rank = (row: HTMLElement): number | string =>
    by === 'nam'
      ? -number(row, 'nam')
      : by === 'trang-thai'
        ? (row.getAttribute('data-trang-thai') ?? '')
        : 0;
  return [...rows].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    return left < right ? -1 : left > right ? 1 : number(a, 'thu-tu') - number(b, 'thu-tu');
  });
}
