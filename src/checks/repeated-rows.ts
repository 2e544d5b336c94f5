/** Rows entered twice: in one year, or copied from last year. */
import type { Observation, Report, Result } from '../tables/rows.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { placeOf, type Located } from '../tables/table.ts';
import type { Check } from './check.ts';

export const checkRepeatedRows: Check = ({ results, observations, reports }) => [
  ...repeatedInYear(results),
  ...repeatedFromLastYear(results),
  ...asLastYear(observations, 'gia_tri', 'Giá trị và nguồn', figureKey),
  ...asLastYear(reports, 'so_hieu', 'Số hiệu và nguồn của báo cáo', reportKey),
];

/** Same result of one task in one year, under any agency. */
function repeatedInYear(results: Located<Result>[]): Problem[] {
  const groups = [...Map.groupBy(results, ({ row }) => `${row.year}|${row.task}`).values()];
  return groups.filter(({ length }) => length > 1).flatMap(repeatedAmong);
}

function repeatedAmong(results: Located<Result>[]): Problem[] {
  const seen = new Map<string, Located<Result>>();
  return results.flatMap((located) => {
    const { text } = located.row;
    const key = fold(text);
    const first = seen.get(key);
    if (!first) {
      seen.set(key, located);
      return [];
    }
    const where = first.file === located.file ? `dòng ${first.line}` : `dòng ${first.line} của ${first.file}`;
    return [problem('ket_qua_hai_lan', placeOf(located, 'ket_qua'), text, { first: where })];
  });
}

/** Rows whose key also occurs in the previous year. */
function asLastYear<Row extends { year: number }>(
  rows: Located<Row>[],
  header: string,
  what: string,
  keyOf: (row: Row) => string | undefined,
): Problem[] {
  const keys = rows.map(({ row }) => keyOf(row));
  const keysByYear = new Map<number, Set<string | undefined>>();
  rows.forEach(({ row }, index) => {
    const ofYear = keysByYear.get(row.year) ?? new Set();
    keysByYear.set(row.year, ofYear.add(keys[index]));
  });
  return rows.flatMap((located, index) => {
    const key = keys[index];
    const year = located.row.year - 1;
    if (key === undefined || !keysByYear.get(year)?.has(key)) return [];
    return [asked(located, header, what)];
  });
}

/** Results of last year repeated word for word, except for the year, by the same agency. */
function repeatedFromLastYear(results: Located<Result>[]): Problem[] {
  const groups = Map.groupBy(results, ({ row }) => `${row.task}|${row.agency}`);
  const again = new Set(
    [...groups.values()].flatMap((group) =>
      group.filter(({ row }) =>
        group.some((other) => other.row.year === row.year - 1 && isSameResult(other.row.text, row.text)),
      ),
    ),
  );
  return results
    .filter((located) => again.has(located))
    .map((located) => asked(located, 'ket_qua', 'Kết quả này'));
}

/** Fast path: most pairs differ visibly; folding is slow. */
function isSameResult(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 8) return false;
  if (a.slice(0, 6).toLowerCase() !== b.slice(0, 6).toLowerCase()) return false;
  return withoutYears(a) === withoutYears(b);
}

function withoutYears(text: string): string {
  return fold(text).replace(/(?:19|20)\d\d/gu, '');
}

function asked(located: Located<{ year: number }>, header: string, what: string): Problem {
  return problem('giong_nam_truoc', placeOf(located, header), '', { year: located.row.year - 1, what });
}

function figureKey({ indicator, scope, value, sources }: Observation): string | undefined {
  // Zero in two successive years is not a copy.
  return value === 0 ? undefined : [indicator, scope, value, sources.join(' ')].join('|');
}

function reportKey({ agency, number, source }: Report): string | undefined {
  return number === undefined ? undefined : [agency, number, source].join('|');
}

/** Ignores letter case, spaces and punctuation. The signs are listed: Unicode's class is ten times as slow. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.,;:!?"'“”‘’()[\]/…–—-]+/g, ' ')
    .trim();
}
