/** The plan's paragraphs, read from the text as it lies in `ke-hoach.mdx`. */
import { describe, expect, test } from 'vitest';
import { readClauses } from '../../../src/plan-text/read-clauses.ts';
import { placed } from '../../support/sample.ts';

describe('A paragraph', () => {
  test('is one element on one line, its code an attribute; the rest of the page is no clause', () => {
    const mdx = [
      "import { Clause } from '../src/x';",
      '',
      '<Heading code="III.1" level={3}>1. Tuyên truyền</Heading>',
      '<AppendixTable>',
      '  <Clause code="III.1.2">Một đoạn</Clause>',
      '</AppendixTable>',
      'Lời dẫn',
    ].join('\r\n');
    expect(readClauses(mdx)).toEqual({
      clauses: [
        { code: 'III.1', text: '1. Tuyên truyền', opens: 'heading' },
        { code: 'III.1.2', text: 'Một đoạn' },
      ],
      problems: [],
    });
  });

  test.each([
    ['breaks are spaces', 'Một<br />hai<br/>ba', 'Một hai ba'],
    ['cells are parted by a space', '<Cell>1</Cell><Cell>Hội thảo</Cell>', '1 Hội thảo'],
    ['marks inside vanish', 'có <Sic note="đúng là: …">lỗi</Sic>.', 'có lỗi.'],
    [
      'entities and escaped signs are the signs',
      '&lt;KH&amp;CN&gt; \\{5\\*\\} &amp;lt;',
      '<KH&CN> {5*} &lt;',
    ],
    ['white space is folded', '  Một   \t hai ', 'Một hai'],
    ['decomposed letters are composed', 'kế hoạch'.normalize('NFD'), 'kế hoạch'],
  ])('in its plain text %s', (_name, markup, text) => {
    expect(readClauses(`<Clause code="CC">${markup}</Clause>`).clauses).toEqual([{ code: 'CC', text }]);
  });
});

describe('A row of an appendix', () => {
  const table = (...rows: string[]) => ['<AppendixTable>', ...rows, '</AppendixTable>'].join('\n\n');
  const cellsOf = (mdx: string) => readClauses(mdx).clauses.map(({ code, cells }) => [code, cells]);

  test('is known by its cells, without its number, which is its mark', () => {
    const row =
      '<AppendixRow code="PL.I.1" mark="1."><Cell>Hội <Sic note="x">thảo</Sic></Cell><Cell><Line mark="-">Sở A</Line><Line mark="-">Sở B</Line></Cell></AppendixRow>';
    expect(readClauses(table(row)).clauses).toEqual([
      { code: 'PL.I.1', mark: '1.', text: 'Hội thảo Sở A Sở B', cells: ['Hội thảo', 'Sở A Sở B'] },
    ]);
  });

  test('says what it shares with the rows above, and once what it says across columns', () => {
    const mdx = table(
      '<AppendixRow code="PL.2" mark="2"><Cell hop={2}>Kế hoạch kiểm tra</Cell><Cell>Của tỉnh</Cell><Cell cot={2}>Sở Nội vụ</Cell></AppendixRow>',
      '<AppendixRow code="PL.2.2"><Cell>Của đơn vị</Cell><Cell>Các cơ quan</Cell><Cell></Cell></AppendixRow>',
      '<AppendixRow code="PL.3" mark="3"><Cell>Tuyên truyền</Cell><Cell>Tin bài</Cell></AppendixRow>',
    );
    expect(cellsOf(mdx)).toEqual([
      ['PL.2', ['Kế hoạch kiểm tra', 'Của tỉnh', 'Sở Nội vụ']],
      ['PL.2.2', ['Kế hoạch kiểm tra', 'Của đơn vị', 'Các cơ quan', '']],
      ['PL.3', ['Tuyên truyền', 'Tin bài']],
    ]);
  });

  test('shares nothing with another table', () => {
    const row = (code: string) => `<AppendixRow code="${code}"><Cell hop={3}>${code}</Cell></AppendixRow>`;
    expect(cellsOf(`${table(row('PL1.1'))}\n\n${table(row('PL2.1'))}`)).toEqual([
      ['PL1.1', ['PL1.1']],
      ['PL2.1', ['PL2.1']],
    ]);
  });

  test('is in a group, under a title: the contents list both', () => {
    const mdx = `<AppendixTitle code="PL">DANH MỤC</AppendixTitle>\n${table('<AppendixPart code="PL.I" mark="I">Thể chế</AppendixPart>')}`;
    expect(readClauses(mdx).clauses).toEqual([
      { code: 'PL', text: 'DANH MỤC', opens: 'appendix' },
      { code: 'PL.I', mark: 'I', text: 'Thể chế', opens: 'rows' },
    ]);
  });
});

describe('The text is refused', () => {
  const good = '<Clause code="I.1">Một</Clause>';
  test.each([
    [
      'for a code that comes twice',
      `${good}\n\n${good}`,
      'plan-text content/ke-hoach.mdx:3',
      'mã I.1 có hai lần',
    ],
    [
      'for an element over two lines',
      `${good}\n<Clause code="I.2">\nHai</Clause>`,
      'plan-text content/ke-hoach.mdx:2',
      'trên một dòng',
    ],
    [
      'for an element closed by another',
      `${good}\n<Clause code="I.2">Hai</Line>`,
      'plan-text content/ke-hoach.mdx:2',
      'trên một dòng',
    ],
    [
      'for two codes with one address',
      `${good}\n<Clause code="i.1">Hai</Clause>`,
      'plan-text content/ke-hoach.mdx:2',
      'mã i.1 có hai lần',
    ],
    [
      'for a letter no code may have',
      '<Clause code="II.7.đ">Một</Clause>',
      'plan-text content/ke-hoach.mdx:1',
      '“đ)” viết là “dd”',
    ],
    ['when it has no paragraph at all', '# Kế hoạch', 'plan-text content/ke-hoach.mdx:1', 'không tìm thấy'],
    ['when it is empty', '', 'plan-text content/ke-hoach.mdx:1', 'không tìm thấy'],
  ])('%s', (_name, mdx, expected, words) => {
    const { problems } = readClauses(mdx);
    expect(problems.map(placed)).toEqual([expected]);
    expect(problems[0]?.message).toContain(words);
  });

  test('with all its faults at once', () => {
    expect(readClauses(`${good}\n${good}\n<Clause code="I.2">\n</Clause>\n${good}`).problems).toHaveLength(3);
  });
});
