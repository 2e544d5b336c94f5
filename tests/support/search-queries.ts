/** Queries to measure the search with, from `tests/search/queries.csv`. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

export interface SearchQuery {
  code: string;
  /** `chinh` may be used for tuning; `giu_lai` is held out until the end. */
  part: string;
  kind: string;
  /** With accents and correct spelling. Spellings without accents, in NFD and in capitals are derived from it. */
  text: string;
  /** The same query with one typing error of a Vietnamese typist. */
  slip: string;
  /** Any of these pages is a correct answer; one with `#` is a section that is an answer by itself. */
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
