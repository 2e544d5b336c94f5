/** Tables of appendices as plans have them: Lâm Đồng's of seven columns with its merges, NQ03's of targets. */
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { appendixTable } from '../../../src/views/appendix-table.ts';

const head = (...words: string[]) =>
  `<tr class="head" id="pl-0">${words.map((text) => `<td>${text}</td>`).join('')}</tr>`;
const row = (id: string, ...cells: string[]) => `<tr id="${id}"><td>${id}</td>${cells.join('')}</tr>`;
const td = (text: string, attributes = '') => `<td${attributes}>${text}</td>`;

const tableOf = (...rows: string[]) => parse(`<table>${appendixTable(rows.join('\n')).inner}</table>`);

/** Each cell and each repeated one as a card says it: with its label. */
const cardOf = (root: ReturnType<typeof parse>, id: string) =>
  root.querySelectorAll(`#${id} td, #${id} .shared`).map((cell) => {
    const own = cell.childNodes.filter((node) => !String(node).includes('class="shared"')).join('');
    return [cell.getAttribute('data-label'), parse(own).text].filter(Boolean).join(': ');
  });

const LAM_DONG = head('STT', 'Nhiệm vụ', 'Sản phẩm', 'Thời gian', 'Chủ trì', 'Phối hợp', 'Theo dõi');

describe('On a phone', () => {
  test("a cell is labelled by its own column's heading, but the one that says what the row is about", () => {
    const table = tableOf(
      LAM_DONG,
      row('r1', td('Công bố'), td('Danh mục'), td('31/01'), td('Sở Tư pháp'), td(''), td('Sở Tư pháp')),
    );
    expect(cardOf(table, 'r1')).toEqual([
      'r1',
      'Công bố',
      'Sản phẩm: Danh mục',
      'Thời gian: 31/01',
      'Chủ trì: Sở Tư pháp',
      'Phối hợp',
      'Theo dõi: Sở Tư pháp',
    ]);
  });

  test('a row repeats what it shares with the row above, and its own cells keep their columns', () => {
    const table = tableOf(
      LAM_DONG,
      row(
        'r1',
        td('Kiểm tra', ' rowspan="2"'),
        td('Của tỉnh'),
        td('01'),
        td('Sở Nội vụ', ' rowspan="2"'),
        td('A'),
        td('B'),
      ),
      row('r2', td('Của đơn vị'), td('6'), td('C'), td('D')),
    );
    expect(cardOf(table, 'r2')).toEqual([
      'r2',
      'Kiểm tra',
      'Chủ trì: Sở Nội vụ',
      'Sản phẩm: Của đơn vị',
      'Thời gian: 6',
      'Phối hợp: C',
      'Theo dõi: D',
    ]);
    expect(table.querySelectorAll('#r2 .shared').every((cell) => cell.hasAttribute('data-search-skip'))).toBe(
      true,
    );
  });

  test('a cell over two columns is labelled by both', () => {
    const table = tableOf(
      LAM_DONG,
      row('r1', td('A'), td('B'), td('C'), td('Theo phân công', ' colspan="2"'), td('D')),
    );
    expect(cardOf(table, 'r1')).toContain('Chủ trì, Phối hợp: Theo phân công');
  });

  test('a heading of two rows labels with both', () => {
    const table = tableOf(
      '<tr class="head"><td rowspan="2">TT</td><td rowspan="2">Chỉ tiêu</td><td colspan="2">Kết quả</td></tr>',
      '<tr class="head"><td>2030</td><td>2045</td></tr>',
      row('r1', td('A'), td('≥ 30'), td('≥ 50')),
    );
    expect(cardOf(table, 'r1')).toEqual(['r1', 'A', 'Kết quả, 2030: ≥ 30', 'Kết quả, 2045: ≥ 50']);
    expect(table.querySelectorAll('thead tr')).toHaveLength(2);
  });
});

test('rows of one merged cell share a tbody, and a group spans the whole table', () => {
  const table = tableOf(
    LAM_DONG,
    '<tr class="group"><td>I</td><td data-rest>Thể chế</td></tr>',
    row('r1', ...'abcdef'.split('').map((text) => td(text))),
  );
  expect(table.querySelectorAll('tbody')).toHaveLength(1);
  expect(table.querySelector('.group')?.toString()).toBe(
    '<tr class="group"><td>I</td><td colspan="6">Thể chế</td></tr>',
  );
});

test('a table without numbers gets a column for codes', () => {
  const table = tableOf(head('Chỉ tiêu', 'Đơn vị'), row('r1', td('Xếp hạng'), td('Thứ bậc')));
  expect(table.querySelectorAll('thead td').map(({ text }) => text)).toEqual(['', 'Chỉ tiêu', 'Đơn vị']);
  expect(cardOf(table, 'r1')).toEqual(['r1', 'Xếp hạng', 'Đơn vị: Thứ bậc']);
});

test('the status of a row is below its first words', () => {
  const table = tableOf(
    head('TT', 'Chỉ tiêu', 'Đơn vị'),
    row('r1', td('Xếp hạng'), td('Thứ bậc'), td('<a>Đạt</a>', ' class="after"')),
  );
  expect(table.querySelectorAll('#r1 td').map(({ text }) => text)).toEqual(['r1', 'Xếp hạngĐạt', 'Thứ bậc']);
});

describe('Widths', () => {
  const classesOf = (...cells: string[]) =>
    tableOf(head('TT', ...cells.map(() => 'Cột')), row('r1', ...cells.map((text) => td(text))))
      .querySelectorAll('col')
      .map((column) => column.getAttribute('class') ?? '-');

  test('follow the words, but two long columns share most of the table', () => {
    expect(classesOf('x'.repeat(100), 'Sở A', 'x'.repeat(60), '2020')).toEqual([
      '-',
      'longest',
      '-',
      'long',
      '-',
    ]);
    expect(classesOf('x'.repeat(100), 'Sở A', 'x'.repeat(40), '2020')).toEqual(['-', '-', '-', '-', '-']);
  });

  test('many columns take what they need, in smaller letters', () => {
    const cells = ['x'.repeat(100), 'x'.repeat(60), 'a', 'b', 'c'];
    expect(classesOf(...cells)).toEqual(cells.map(() => '-').concat('-'));
    expect(appendixTable(row('r1', ...cells.map((text) => td(text)))).isWide).toBe(true);
    expect(appendixTable(row('r1', ...cells.slice(1).map((text) => td(text)))).isWide).toBe(false);
  });
});
