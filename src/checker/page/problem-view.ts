/** One problem: place, fact, fix, excerpt, and what can be copied. */
import { lowerFirst } from '../../format/text.ts';
import { button, make } from '../../browser/page.ts';
import { excerptTable } from './excerpt-view.ts';
import type { ProblemView } from '../report.ts';

export function problemItem(view: ProblemView): HTMLLIElement {
  const { level, file, place, message, hint, paste, keep, excerpt } = view;
  const mark = level === 'warning' ? '▲ xem lại' : paste === undefined ? '▲ lỗi' : '▲ đã đổi';
  return make(
    'li',
    {},
    make('p', { class: 'place' }, file === undefined ? place : `${file}: ${lowerFirst(place)}`),
    make('p', { class: 'message' }, message),
    make('p', {}, hint),
    paste === undefined ? undefined : copyBox(paste, 'Chép dòng này'),
    keep && make('p', {}, keep.words),
    keep && copyBox(keep.code, 'Chép mã này'),
    excerpt && excerptTable(excerpt, mark, `${place}: ô này và các dòng bên cạnh`),
  );
}

function copyBox(text: string, words: string): HTMLElement {
  const done = make('span', { role: 'status', class: 'small' });
  const copy = button(words, () => {
    navigator.clipboard.writeText(text).then(
      () => (done.textContent = 'Đã chép.'),
      () => (done.textContent = 'Trình duyệt không cho chép: hãy bôi đen dòng chữ trên rồi chép bằng tay.'),
    );
  });
  return make('div', { class: 'paste' }, make('code', {}, text), make('p', {}, copy, ' ', done));
}
