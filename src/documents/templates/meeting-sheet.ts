/** One page to have at hand in a meeting: five figures, what is due, what there is, what is not yet seen. */
import { head, warnings } from './blocks.ts';
import { packed } from './parts.ts';
import { cell, each, ifNone, paragraph, PORTRAIT_WIDTH, row, table } from './wml.ts';

const FIFTH = Math.floor(PORTRAIT_WIDTH / 5);

/** `-w:tc`: a cell, not a row, for each entry. */
const figures = table('Bang', Array<number>(5).fill(FIFTH), [
  row([
    cell(
      FIFTH,
      paragraph('ConSo', '{-w:tc con_so}{so}') + paragraph('NghiaConSo', '{nghia} {nguon}{/con_so}'),
    ),
  ]),
]);

function block(name: string, list: string, none: string): string {
  return (
    paragraph('HopDau', name) +
    each(list, paragraph('HopCau', '- {cau}')) +
    ifNone(list, paragraph('HopCau', none))
  );
}

export const meetingSheet = () =>
  packed(
    'first',
    warnings,
    head('TÀI LIỆU PHỤC VỤ HỌP'),
    paragraph('TrichYeu', 'Tình hình thực hiện {ke_hoach_ngan} năm {nam}'),
    paragraph('NghiaConSo', '{ke_hoach}. Số liệu đến ngày {ngay_so_lieu}.'),
    figures,
    block('Đến hạn', 'den_han', 'Không có gì đến hạn.'),
    block('Đã có', 'da_co', 'Chưa thấy kết quả nào được công bố.'),
    block('Chưa thấy', 'chua_thay', 'Không có.'),
    paragraph('HopDau', 'Ghi chép'),
    paragraph('GhiChep', '\t'),
    paragraph('GhiChep', '\t'),
    paragraph('ChuNho', 'Lưu ý: {#luu_y}{cau} {/luu_y}{^luu_y}không có.{/luu_y}'),
    paragraph('ChuNho', 'Nguồn: {#nguon}[{so}] {ten} {/nguon}{^nguon}không có.{/nguon}'),
  );
