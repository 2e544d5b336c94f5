/** The same thing told twice: in one year, or this year as it was told last year. */
import type { Observation, Report, Result } from '../../domain/types.ts';
import { problem, type Problem } from '../problem.ts';
import { placeOf, type Located } from '../table.ts';
import type { Check } from './check.ts';

export const checkRepeatedRows: Check = ({ results, observations, reports }) => {
  // Folded once: there may be tens of thousands.
  const folded = new Map(results.map(({ row }) => [row, fold(row.text)]));
  const wordsOf = (row: Result): string => folded.get(row) ?? '';
  return [
    ...toldTwice(results, wordsOf),
    ...asLastYear(results, 'ket_qua', 'Kết quả này', (row) => resultKey(row, wordsOf(row))),
    ...asLastYear(observations, 'gia_tri', 'Giá trị và nguồn', figureKey),
    ...asLastYear(reports, 'so_hieu', 'Số hiệu và nguồn của báo cáo', reportKey),
  ];
};

/** A result of one task in one year, whichever body it is filed under. */
function toldTwice(results: Located<Result>[], wordsOf: (row: Result) => string): Problem[] {
  const seen = new Map<string, Located<Result>>();
  return results.flatMap((located) => {
    const { year, task, text } = located.row;
    const key = `${year}|${task}|${wordsOf(located.row)}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, located);
      return [];
    }
    const where = first.file === located.file ? `dòng ${first.line}` : `dòng ${first.line} của ${first.file}`;
    return [problem('ket_qua_hai_lan', placeOf(located, 'ket_qua'), text, { first: where })];
  });
}

/** Rows of which last year had one with the same key. */
function asLastYear<Row extends { year: number }>(
  rows: Located<Row>[],
  header: string,
  what: string,
  keyOf: (row: Row) => string | undefined,
): Problem[] {
  const keys = rows.map(({ row }) => keyOf(row));
  const told = new Set(rows.map(({ row }, index) => `${row.year}|${String(keys[index])}`));
  return rows.flatMap((located, index) => {
    const key = keys[index];
    const year = located.row.year - 1;
    if (key === undefined || !told.has(`${year}|${key}`)) return [];
    return [problem('giong_nam_truoc', placeOf(located, header), '', { year, what })];
  });
}

/** The same words but for the year they name. */
function resultKey({ task, agency }: Result, words: string): string {
  return `${task}|${agency}|${words.replace(/(?:19|20)\d\d/gu, '')}`;
}

function figureKey({ indicator, scope, value, sources }: Observation): string {
  return [indicator, scope, value, sources.join(' ')].join('|');
}

function reportKey({ agency, number, source }: Report): string | undefined {
  return number === undefined ? undefined : [agency, number, source].join('|');
}

/** Letter case, spaces and marks do not make another result. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}
