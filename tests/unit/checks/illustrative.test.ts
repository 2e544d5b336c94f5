/** Invented rows and real ones never mix: neither direction gets past the checks. */
import { describe, expect, test } from 'vitest';
import { readDataset } from '../../../src/checks/read-dataset.ts';
import { formatProblems } from '../../../src/checks/report/problem-report.ts';
import { tableNames } from '../../../src/tables/table-names.ts';
import { clauses, csv, pathOf, placed, rows, sampleFiles, site, type Changes } from '../../support/sample.ts';

const invented = { ...site, shownText: 'minh_hoa' as const };

/** The sample with every mark an invented plan carries. */
const marked: Changes = Object.fromEntries(
  tableNames.map((table) => [pathOf(table), csv(table, rows[table]).replaceAll('kh-1', 'minh-hoa-kh-1')]),
);
marked[pathOf('releases')] = csv('releases', [{ ...rows.releases[0], ma: 'minh-hoa-l-1' }]);
marked[pathOf('revisions')] = csv('revisions', [
  { ...rows.revisions[0], khoa: 'minh-hoa-kh-1', ly_do: 'Minh họa: gõ sai' },
]);

const source = { ...rows.sources[0], ma: 'kh-1' };
const withLink = (ma: string, link: string): Changes => ({
  [pathOf('sources')]: csv('sources', [{ ...source, ma, lien_ket: link }]),
});

const adopted = { number: '1/KH', date: '2020-09-15', source: 'minh-hoa-kh-1' };
const inInvented = (changes: Changes = {}) =>
  readDataset(sampleFiles({ ...marked, ...changes }), { ...invented, adopted }, clauses).problems;
const inReal = (changes: Changes = {}) => readDataset(sampleFiles(changes), site, clauses).problems;

describe('A real plan', () => {
  test.each<[string, Changes, string]>([
    [
      'an invented source, and with it every figure that cites it',
      { [pathOf('sources')]: csv('sources', [source, { ...source, ma: 'minh-hoa-bc-2024' }]) },
      'illustrative-row data/nguon.csv:3 A',
    ],
    [
      'an invented release',
      { [pathOf('releases')]: csv('releases', [{ ...rows.releases[0], ma: 'minh-hoa-l-1' }]) },
      'illustrative-row data/lich-cong-bo.csv:2 A',
    ],
    [
      'an invented revision',
      { [pathOf('revisions')]: csv('revisions', [{ ...rows.revisions[0], ly_do: 'Minh họa: gõ sai' }]) },
      'illustrative-row data/dinh-chinh.csv:2 H',
    ],
    ...['https://example.org/a', 'https://bao-cao.example/', 'http://www.example.com/b'].map(
      (link): [string, Changes, string] => [
        `a source at ${link}`,
        withLink('kh-1', link),
        'reserved-link data/nguon.csv:2 F',
      ],
    ),
  ])('is refused with %s', (_name, changes, expected) => {
    expect(inReal(changes).map(placed)).toEqual([expected]);
  });

  test('is refused with the whole of an invented one in its folder', () => {
    const codes = new Set(inReal(marked).map(({ code, file }) => `${code} ${file}`));
    for (const table of ['sources', 'releases', 'revisions'] as const) {
      expect(codes).toContain(`illustrative-row ${pathOf(table)}`);
    }
  });

  test('is accepted with sources at real addresses', () => {
    expect(inReal(withLink('kh-1', 'https://notexample.org/example.org'))).toEqual([]);
  });
});

describe('An invented plan', () => {
  test('is accepted when all of it is marked', () => {
    expect(inInvented().map(placed)).toEqual([]);
    expect(inInvented(withLink('minh-hoa-kh-1', 'https://example.org/a')).map(placed)).toEqual([]);
  });

  test.each(['sources', 'releases', 'revisions'] as const)(
    'is refused when its %s are not marked',
    (table) => {
      const problems = inInvented({ [pathOf(table)]: csv(table, rows[table]) }).map(placed);
      expect(problems).toContain(
        `illustrative-unmarked ${pathOf(table)}:2 ${table === 'revisions' ? 'H' : 'A'}`,
      );
    },
  );

  test("is refused if it cites somebody's page", () => {
    const problems = inInvented(withLink('minh-hoa-kh-1', 'https://bao-mau.vn/bai')).map(placed);
    expect(problems).toEqual(['illustrative-link data/nguon.csv:2 F']);
  });
});

test('says in plain words which mark is missing or must go', async () => {
  const cases = [
    inReal({ [pathOf('releases')]: csv('releases', [{ ...rows.releases[0], ma: 'minh-hoa-l-1' }]) }),
    inReal(withLink('kh-1', 'https://example.org/a')),
    inInvented({ [pathOf('revisions')]: csv('revisions', rows.revisions) }),
    inInvented(withLink('minh-hoa-kh-1', 'https://bao-mau.vn/bai')),
  ];
  await expect(cases.map(formatProblems).join('\n\n')).toMatchFileSnapshot('wording-of-illustrative.txt');
});
