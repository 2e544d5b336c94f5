/** A file under check: its place, what must be asked, and the corrected file to download. */
import { button, make, saveFile } from '../../browser/page.ts';
import type { CheckReport, FileView } from '../report.ts';

export interface FileActions {
  choose: (id: number, answer: { table?: string; year?: number }) => void;
  remove: (id: number) => void;
}

export interface FileItem {
  element: HTMLLIElement;
  update(file: FileView): void;
}

/** Controls are kept from check to check, so as not to interrupt a choice. */
export function fileItem(
  { id, name }: FileView,
  { years, tables }: CheckReport,
  { choose, remove }: FileActions,
): FileItem {
  const title = make('p', { class: 'name' });
  const state = make('p', { class: 'small' });
  const table = choice(
    'Đây là bảng',
    tables.map(({ value, label }) => new Option(label, value)),
    (value) => choose(id, { table: value }),
  );
  const year = choice(
    'Số liệu của năm',
    years.map((value) => new Option(String(value))),
    (value) => choose(id, { year: Number(value) }),
  );
  const words = 'Tải bản đã chuẩn hóa';
  const save = make('button', { type: 'button' }, words);
  const leave = button('Bỏ tệp này', () => remove(id), { 'aria-label': `Bỏ tệp này: ${name}` });
  const actions = make('div', { class: 'actions' }, table.label, year.label, save, leave);
  return {
    element: make('li', {}, title, state, actions),
    update(file) {
      const { path, asks, canonical } = file;
      title.replaceChildren(make('b', {}, name), path && path !== name ? ` → ${path}` : '');
      state.textContent = stateOf(file);
      table.show(asks.table, file.table);
      year.show(asks.year, file.year);
      save.hidden = canonical === undefined;
      save.setAttribute('aria-label', `${words}: ${path ?? name}`);
      save.onclick = () => {
        if (path && canonical !== undefined) saveFile(path, canonical);
      };
    },
  };
}

function stateOf({ path, table, rows, problems, warnings }: FileView): string {
  if (path === undefined)
    return table === undefined ? 'Chưa rõ đây là bảng nào.' : 'Chưa rõ là số liệu của năm nào.';
  const found = problems > 0 ? `Có ${problems} lỗi` : `${rows} dòng, không có lỗi`;
  return warnings > 0 ? `${found}, ${warnings} chỗ nên xem lại.` : `${found}.`;
}

function choice(words: string, options: HTMLOptionElement[], onChoose: (value: string) => void) {
  const select = make('select', {}, new Option('Chọn…', ''), ...options);
  select.addEventListener('change', () => {
    if (select.value) onChoose(select.value);
  });
  const label = make('label', {}, words, select);
  return {
    label,
    show(isAsked: boolean, chosen: string | number | undefined): void {
      label.hidden = !isAsked;
      select.value = String(chosen ?? '');
    },
  };
}
