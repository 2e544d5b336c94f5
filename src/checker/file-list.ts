/** The files that are being checked: where each belongs, what must be asked, what can be taken back home. */
import { button, make } from './element.ts';
import type { CheckReport, FileView } from './report.ts';

export interface FileActions {
  choose(id: number, answer: { table?: string; year?: number }): void;
  remove(id: number): void;
}

export function fileItem(
  file: FileView,
  { years, tables }: CheckReport,
  actions: FileActions,
): HTMLLIElement {
  const { id, name, path, asks } = file;
  const choices = tables.map(({ value, label }) => [value, label] as const);
  return make(
    'li',
    {},
    make('p', { class: 'name' }, make('b', {}, name), path && path !== name ? ` → ${path}` : undefined),
    make('p', { class: 'small' }, stateOf(file)),
    make(
      'div',
      { class: 'actions' },
      asks.table
        ? select(`bang-${String(id)}`, 'Đây là bảng', choices, file.table, (table) => {
            actions.choose(id, { table });
          })
        : undefined,
      asks.year
        ? select(
            `nam-${String(id)}`,
            'Số liệu của năm',
            years.map((year) => [String(year), String(year)]),
            file.year,
            (year) => {
              actions.choose(id, { year: Number(year) });
            },
          )
        : undefined,
      file.canonical === undefined ? undefined : downloadButton(file, file.canonical),
      button('Bỏ tệp này', () => actions.remove(id), {
        id: `bo-${String(id)}`,
        'aria-label': `Bỏ tệp này: ${name}`,
      }),
    ),
  );
}

function stateOf({ path, table, rows, problems }: FileView): string {
  if (path === undefined)
    return table === undefined ? 'Chưa rõ đây là bảng nào.' : 'Chưa rõ là số liệu của năm nào.';
  return problems > 0 ? `Có ${String(problems)} lỗi.` : `${String(rows)} dòng, không có lỗi.`;
}

function select(
  id: string,
  label: string,
  choices: (readonly [value: string, label: string])[],
  chosen: string | number | undefined,
  onChoose: (value: string) => void,
): HTMLElement {
  const options = choices.map(
    ([value, words]) => new Option(words, value, false, value === String(chosen ?? '')),
  );
  const element = make('select', { id }, new Option('Chọn…', '', false, chosen === undefined), ...options);
  element.addEventListener('change', () => {
    if (element.value) onChoose(element.value);
  });
  return make('label', {}, label, element);
}

function downloadButton({ id, path = '', name }: FileView, text: string): HTMLElement {
  const file = path.split('/').at(-1) ?? name;
  return button('Tải bản đã chuẩn hóa', () => download(file, text), {
    id: `tai-${String(id)}`,
    'aria-label': `Tải bản đã chuẩn hóa: ${path}`,
  });
}

function download(file: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  make('a', { href: address, download: file }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
