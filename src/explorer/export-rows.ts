/** Exports the chosen rows: records cut out of the published file unchanged. */
import { saveFile } from '../browser/page.ts';

/** A record of RFC 4180 with its line end: quoted cells may contain line ends. */
const RECORD = /(?:"(?:[^"]|"")*"|[^"\r\n])+\r\n/gu;

/** Header and the records whose first cell is one of `codes`, in the file's order. */
export function chosenRecords(csv: string, codes: ReadonlySet<string>): string {
  const [header = '', ...records] = csv.replace(/^\uFEFF/u, '').match(RECORD) ?? [];
  return header + records.filter((record) => codes.has(record.slice(0, record.indexOf(',')))).join('');
}

/** Adds the choices to the file name: `tong-hop-nhiem-vu_tinh-trang-chua-cong-bo.csv`. */
export function exportName(file: string, choices: readonly [name: string, value: string][]): string {
  const words = choices.map(([name, value]) => `${name}-${value}`.replaceAll('_', '-'));
  return [file.replace(/\.csv$/u, ''), ...words].join('_') + '.csv';
}

/** Fetches the published file named by the button and saves the rows with these codes; reports failure. */
export async function saveRows(
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
  // The BOM lets Excel read Vietnamese.
  saveFile(exportName(name, choices), `\uFEFF${csv}`);
}
