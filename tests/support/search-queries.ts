/** The questions search is measured with, as written in `tests/search/queries.csv`. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

export interface SearchQuery {
  code: string;
  /** `chinh` may be looked at while search is tuned; `giu_lai` is kept aside until the end. */
  part: string;
  kind: string;
  /** Marked and spelt as it should be. The unmarked, NFD and upper-case spellings are made from it. */
  text: string;
  /** The same question with one slip of a Vietnamese typist. */
  slip: string;
  /** Any of these pages answers it; one with `#` is a place on a page that is an answer by itself. */
  answers: string[];
}

const FILE = 'tests/search/queries.csv';

export function readQueries(): SearchQuery[] {
  const rows = Papa.parse<Record<string, string>>(readFileSync(FILE, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const [problem] = rows.errors;
  if (problem) throw new Error(`${FILE}, row ${String(problem.row)}: ${problem.message}`);
  return rows.data.map((row) => ({
    code: row['ma'] ?? '',
    part: row['phan'] ?? '',
    kind: row['nhom'] ?? '',
    text: row['cau_hoi'] ?? '',
    slip: row['loi_go'] ?? '',
    answers: (row['dap_an'] ?? '').split(' '),
  }));
}
