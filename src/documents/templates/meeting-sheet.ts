/** One page for a meeting: five figures, what is due, what was published, what was not found. */
import { issuer, placeAndDay, warnings } from './blocks.ts';
import { packed } from './parts.ts';
import { cell, lines, paragraph, row, sentences, sideBySide, table } from './wml.ts';

const FIFTH = 1984;

/** `-w:tc`: one cell, not one row, per entry. */
const figures = table('Bang', Array<number>(5).fill(FIFTH), [
  row([
    cell(
      FIFTH,
      paragraph('ConSo', '{-w:tc con_so}{so}') + paragraph('NghiaConSo', '{nghia} {nguon}{/con_so}'),
    ),
  ]),
]);

function block(name: string, list: string, none: string): string {
  return paragraph('HopDau', name) + lines(sentences(list, none), 'HopCau');
}

export const meetingSheet = () =>
  packed(
    'sheet',
    warnings,
    sideBySide(3950, 5970, [issuer, placeAndDay]),
    paragraph('TenLoai', 'TÀI LIỆU PHỤC VỤ HỌP'),
    paragraph('TrichYeu', 'Tình hình thực hiện {ke_hoach_ngan} năm {nam}'),
    paragraph('NghiaConSo', '({ke_hoach}; số liệu đến ngày {ngay_so_lieu})'),
    figures,
    block('Đến hạn trong năm', 'den_han', 'Không có việc, báo cáo nào đến hạn.'),
    block('Đã công bố', 'da_co', 'Chưa thấy báo cáo, kết quả, số liệu nào được công bố.'),
    block('Chưa thấy công bố', 'chua_thay', 'Không có.'),
    paragraph('GhiChep', 'Ghi chép:\t') + paragraph('GhiChep', '\t').repeat(2),
    lines(
      `
        Lưu ý: {#luu_y}{cau} {/luu_y}{^luu_y}không có.{/luu_y}
        Nguồn: {#nguon}[{so}] {ten} {/nguon}{^nguon}chưa có.{/nguon}
      `,
      'ChuNho',
    ),
  );
