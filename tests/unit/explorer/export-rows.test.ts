/** What is downloaded is cut out of the published file, byte for byte. */
import { expect, test } from 'vitest';
import { chosenRecords, exportName } from '../../../src/explorer/export-rows.ts';

const FILE = '\uFEFFma,noi_dung\r\nIII.1,a\r\nIII.2,"b, ""c""\r\nd"\r\nIII.10,e\r\n';

test('keeps the header and the chosen records, cells of several lines whole', () => {
  expect(chosenRecords(FILE, new Set(['III.2']))).toBe('ma,noi_dung\r\nIII.2,"b, ""c""\r\nd"\r\n');
});

test('a code is not taken for one that begins like it', () => {
  expect(chosenRecords(FILE, new Set(['III.1']))).toBe('ma,noi_dung\r\nIII.1,a\r\n');
});

test('nothing chosen leaves the header alone', () => {
  expect(chosenRecords(FILE, new Set())).toBe('ma,noi_dung\r\n');
});

test('adds the choices to the file name', () => {
  expect(
    exportName('tong-hop-nhiem-vu.csv', [
      ['trang-thai', 'chua_cong_bo'],
      ['lich', 'hang_nam'],
    ]),
  ).toBe('tong-hop-nhiem-vu_trang-thai-chua-cong-bo_lich-hang-nam.csv');
  expect(exportName('tong-hop-nhiem-vu.csv', [])).toBe('tong-hop-nhiem-vu.csv');
});
