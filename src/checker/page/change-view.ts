/** Differences from the published data, per cell. */
import { make } from '../../browser/page.ts';
import type { ChangeView } from '../report.ts';

export function changeRow({ key, column, before, after }: ChangeView): HTMLTableRowElement {
  const whole = column === '*';
  const what = !whole ? column : before === undefined ? 'dòng mới' : 'bỏ cả dòng';
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, key),
    make('td', { 'data-label': 'Cột' }, what),
    make('td', { 'data-label': 'Đã công bố' }, before ? make('del', {}, before) : blank(before)),
    make('td', { 'data-label': 'Trong tệp của bạn' }, after ? make('ins', {}, after) : blank(after)),
  );
}

function blank(value: string | undefined): HTMLElement {
  return make('i', {}, value === undefined ? 'không có' : 'để trống');
}

export function changeTable(caption: string, body: HTMLElement): HTMLElement {
  const heads = ['Dòng (khóa)', 'Cột', 'Đã công bố', 'Trong tệp của bạn'];
  return make(
    'table',
    { class: 'changes' },
    make('caption', { class: 'hidden' }, caption),
    make('thead', {}, make('tr', {}, ...heads.map((words) => make('th', { scope: 'col' }, words)))),
    body,
  );
}
