/** The plan's paragraphs, read from the text as it lies in `ke-hoach.mdx`. */
import { describe, expect, test } from 'vitest';
import { readClauses } from '../../../src/dataset/read-clauses.ts';
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
        { code: 'III.1', text: '1. Tuyên truyền' },
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
