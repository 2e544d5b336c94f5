/** An office's own Word templates: a good one has no problem, any other is refused in words, whatever it holds. */
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { formatProblems } from '../../../src/checks/report/problem-report.ts';
import { fill } from '../../../src/documents/fill.ts';
import { documentKinds, documentMarks } from '../../../src/documents/marks.ts';
import { MAX_TEMPLATE_BYTES, templateProblems } from '../../../src/documents/template-problems.ts';
import { docx, docxFiles, linesWith, paragraph, relation, row, type DocxParts } from '../../support/docx.ts';

const FILE = 'content/mau/hop.docx';
/** Each byte as TextDecoder's latin1 reads it. */
const LATIN1 = new TextDecoder('latin1').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));

const GOOD = linesWith(documentMarks.hop);
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The good lines with others after them. */
const more = (lines: string[], parts?: DocxParts) => docx([...GOOD, ...lines], parts);
const without = (...dropped: string[]) => docx(GOOD.filter((line) => !dropped.includes(line)));
const withFile = (path: string, content: string) => more([], { files: { [path]: content } });
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The packed bytes with one number of the first entry in the list of files changed. */
function entryChanged(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  view.setUint32(view.getUint32(end + 16, true) + offset, value, true);
  return copy;
}

/** Between the list of files and its end. */
function gapBeforeEnd(bytes: Uint8Array): Uint8Array {
  return new Uint8Array([...bytes.slice(0, -22), 0, 0, 0, 0, ...bytes.slice(-22)]);
}

/** The second of two files gets the name of the first, wherever it is written. */
function twice(name: string, other: string): Uint8Array {
  const letters = new TextDecoder('latin1').decode(more([], { files: { [name]: 'a', [other]: 'a' } }));
  return Uint8Array.from(letters.replaceAll(other, name), (letter) => LATIN1.indexOf(letter));
}

/** As the old Office formats begin, with a name of a part in them. */
const ole = (name: string) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...bytesOf([...name].join('\0'))]);

const bomb = docx(GOOD, { files: { 'word/media/a.bin': new Uint8Array(60_000_000) } });
const good = docx(GOOD);
const change = '<w:p><w:ins w:id="1" w:author="A"><w:r><w:t>mới</w:t></w:r></w:ins></w:p>';
const field = (code: string) => `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${code}</w:p>`;
const run = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

const CASES: [name: string, bytes: Uint8Array, codes: string[]][] = [
  ['an empty file', new Uint8Array(), ['template-not-docx']],
  ['text', bytesOf('Báo cáo năm'), ['template-not-docx']],
  ['a PDF', bytesOf('%PDF-1.7'), ['template-not-docx']],
  ['a .doc', ole('WordDocument'), ['template-not-docx']],
  ['a file with a password', ole('EncryptedPackage'), ['template-not-docx']],
  ['RTF', bytesOf('{\\rtf1 a}'), ['template-not-docx']],
  ['a ZIP of something else', zipSync({ 'a.txt': bytesOf('a') }), ['template-not-docx']],
  ['a workbook', zipSync({ 'xl/workbook.xml': bytesOf('<a/>') }), ['template-not-docx']],
  [
    'a .dotm',
    docx(GOOD, { main: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml' }),
    ['template-not-docx'],
  ],
  [
    'a .dotx',
    docx(GOOD, { main: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml' }),
    ['template-not-docx'],
  ],
  ['a torn ZIP', good.slice(0, good.length - 40), ['template-not-docx']],
  ['a ZIP with something before it', new Uint8Array([...bytesOf('PK  '), ...good]), ['template-not-docx']],
  ['a wrong checksum', entryChanged(good, 16, 7), ['template-not-docx']],
  ['a size that is not true', entryChanged(good, 24, 7), ['template-not-docx']],
  ['a place outside of the file', entryChanged(good, 42, 0x7fffffff), ['template-not-docx']],
  ['an encrypted entry', entryChanged(good, 8, 0x80001), ['template-not-docx']],
  ['a gap before the end', gapBeforeEnd(good), ['template-not-docx']],
  ['two files of one name', twice('word/a.bin', 'word/b.bin'), ['template-not-docx']],
  ['more than 5 MB', new Uint8Array(MAX_TEMPLATE_BYTES + 1), ['template-too-large']],
  ['more than 40 MB unpacked', bomb, ['template-too-large']],
  ['too much text', more(['a'.repeat(4_100_000)]), ['template-too-large']],
  ['too many marks', more(['{nam}'.repeat(1100)]), ['template-too-large']],
  ['elements within each other', more(['<w:p>'.repeat(5000)]), ['template-not-docx']],
  [
    'entities',
    withFile('word/settings.xml', '<!DOCTYPE a [<!ENTITY b "cc">]><w:settings/>'),
    ['template-not-docx'],
  ],
  ['XML cut off', docx([...GOOD, '<w:p><w:r><w:t']), ['template-not-docx']],
  ['macros', withFile('word/vbaProject.bin', 'a'), ['template-unsafe']],
  ['an embedded file', withFile('word/embeddings/oleObject1.bin', 'a'), ['template-unsafe']],
  ['a control', withFile('word/activeX/activeX1.xml', '<a/>'), ['template-unsafe']],
  [
    'a template elsewhere',
    withFile(
      'word/_rels/settings.xml.rels',
      `<Relationships>${relation('attachedTemplate', 'file:///C:/a.dotm', 'External')}</Relationships>`,
    ),
    ['template-unsafe'],
  ],
  [
    'a linked picture',
    more([], { relations: [relation('image', 'https://a.vn/a.png', 'External')] }),
    ['template-unsafe'],
  ],
  [
    'a link that runs something',
    more([], { relations: [relation('hyperlink', 'javascript:a()', 'External')] }),
    ['template-unsafe'],
  ],
  ['another document within', more([], { relations: [relation('aFChunk', 'a.html')] }), ['template-unsafe']],
  ['a field in pieces', more([field(run(' DDE') + run('AUTO c:\\a'))]), ['template-unsafe']],
  ['a simple field', more(['<w:fldSimple w:instr=" INCLUDETEXT a.docx"/>']), ['template-unsafe']],
  ['tracked changes', more([change]), ['template-review']],
  ['tracked formatting', more(['<w:p><w:pPr><w:pPrChange w:id="1"/></w:pPr></w:p>']), ['template-review']],
  [
    'comments',
    withFile('word/comments.xml', `<w:comments ${W}><w:comment w:id="0"/></w:comments>`),
    ['template-review'],
  ],
  [
    'both',
    more([change, '<w:p><w:r><w:commentReference w:id="0"/></w:r></w:p>', '{ke_hoac}']),
    ['template-review', 'mark-unknown'],
  ],
  ['an unknown mark', more(['Theo {ten_ke_hoach}, {ten_ke_hoach}']), ['mark-unknown']],
  ['a mark with Vietnamese letters', more(['{Kế hoạch}']), ['mark-unknown']],
  ['a mark with blanks', more(['{ nam }']), ['mark-unknown']],
  ['a mark without a name', more(['{}']), ['mark-unknown']],
  [
    'a mark named as what every object has',
    more(['{constructor}{__proto__}']),
    ['mark-unknown', 'mark-unknown'],
  ],
  ['a sign of the library’s', more(['{@nam}']), ['mark-unknown']],
  ['such a sign within a text', more(['Theo {@nam}.']), ['mark-unknown']],
  ['an unknown list', more(['{#viec}{stt}{/viec}']), ['mark-unknown']],
  ['an unknown mark in a header', more([], { header: '{ten_ke_hoach}' }), ['mark-unknown']],
  ['an unknown mark in a footer', more([], { footer: '{ten_ke_hoach}' }), ['mark-unknown']],
  ['another pair of braces', more(['{=[[ ]]=}[[ten_ke_hoach]]']), ['mark-unknown']],
  ['a mark outside of its list', more(['{nghia}']), ['mark-outside-list']],
  ['a mark in another list', more(['{#den_han}{nghia}{/den_han}']), ['mark-outside-list']],
  ['a mark where its list is empty', more(['{^con_so}{nghia}{/con_so}']), ['mark-outside-list']],
  ['a list as a mark', more(['{nguon}']), ['mark-is-list']],
  ['no list that is needed', without('{#nguon}', '{so}', '{/nguon}', '{ten}', '{nguon}'), ['mark-missing']],
  [
    'a needed list only where it is empty itself',
    docx(GOOD.map((line) => line.replace('{#da_co}', '{^da_co}'))),
    ['mark-outside-list', 'mark-missing'],
  ],
  [
    'a needed list only where another is empty',
    docx([...lessList('nguon'), '{^da_co}{#nguon}{so}{/nguon}{/da_co}']),
    ['mark-missing'],
  ],
  [
    'a needed list in place of another',
    docx(GOOD.map((line) => line.replace('#da_co', '^den_han').replace('/da_co', '/den_han'))),
    ['mark-outside-list', 'mark-missing'],
  ],
  ['a list in a list it does not belong to', more(['{#da_co}{#nguon}{so}{/nguon}{/da_co}']), ['list-within']],
  [
    'a needed list that prints nothing',
    docx([...lessList('da_co'), '{#da_co}Đã có.{/da_co}']),
    ['list-prints-nothing'],
  ],
  ['a mark not closed', more(['Năm {nam của']), ['mark-torn']],
  ['a mark not opened', more(['Năm nam} của']), ['mark-torn']],
  ['two braces', more(['{{nam}}']), ['mark-torn', 'mark-torn']],
  ['a list not closed', more(['{#da_co}']), ['mark-torn']],
  ['a list closed twice', more(['{#da_co}{cau}{/da_co}{/da_co}']), ['mark-torn']],
  ['lists that cross', more(['{#da_co}{#den_han}{/da_co}{/den_han}']), ['mark-torn']],
  ['lists that share a row', more([row('{#da_co}', '{/da_co}{#den_han}{/den_han}')]), ['mark-torn']],
  ['a list from a table into the text', more([row('{#da_co}', 'x'), '{/da_co}']), ['mark-torn']],
  ['a list from a table further into the text', more([row('{#da_co}a', 'x'), '{/da_co}']), ['mark-torn']],
  [
    'a mark in an endnote',
    withFile('word/endnotes.xml', `<w:endnotes ${W}>${paragraph('{nam}')}</w:endnotes>`),
    ['mark-torn'],
  ],
  ['braces set wrongly', more(['{=[[}']), ['mark-torn']],
  ['a torn mark and an unknown one', more(['{#da_co}', '{ten_ke_hoach}']), ['mark-torn', 'mark-unknown']],
];

function lessList(list: string): string[] {
  const start = GOOD.indexOf(`{#${list}}`);
  return GOOD.filter((_, index) => index < start || index > GOOD.indexOf(`{/${list}}`));
}

describe('A template is', () => {
  test.each(documentKinds)('taken with all marks of “%s”', (kind) => {
    const bytes = docx(linesWith(documentMarks[kind]));
    expect(templateProblems(kind, bytes, FILE)).toEqual([]);
  });

  test('taken with lists in rows, marks cut into runs, what is told of an empty list, links to pages', () => {
    const cut = '<w:p><w:r><w:t>{n</w:t></w:r><w:r><w:t>am}</w:t></w:r></w:p>';
    const link = relation('hyperlink', 'https://gialai.gov.vn/link', 'External');
    const lines = [
      ...[cut, row('{#da_co}{cau}', '{/da_co}'), '{^da_co}Chưa có.{/da_co}', '{#co_quan}của {co_quan}{/}'],
      field(run(' HYPERLINK "https://gialai.gov.vn/link" ') + run('PAGE')),
    ];
    expect(templateProblems('hop', more(lines, { relations: [link] }), FILE)).toEqual([]);
  });

  test('taken with marks in its properties, which are written anew', () => {
    const core = `<cp:coreProperties><dc:title>{ten_ke_hoach}</dc:title></cp:coreProperties>`;
    const type = 'application/vnd.openxmlformats-package.core-properties+xml';
    const types = new TextDecoder().decode(docxFiles(GOOD)['[Content_Types].xml']);
    const files = {
      '[Content_Types].xml': types.replace(
        '</Types>',
        `<Override PartName="/docProps/core.xml" ContentType="${type}"/></Types>`,
      ),
      'docProps/core.xml': core,
    };
    expect(templateProblems('hop', more([], { files }), FILE)).toEqual([]);
  });

  test('taken where a needed mark stands in a header', () => {
    const header = '{#canh_bao}{cau}{/canh_bao}';
    expect(templateProblems('hop', docx(lessList('canh_bao'), { header }), FILE)).toEqual([]);
  });

  test.each(CASES)('judged: %s', (_, bytes, codes) => {
    expect(templateProblems('hop', bytes, FILE).map(({ code }) => code)).toEqual(codes);
  });

  test('refused in these words', async () => {
    const told = CASES.map(([, bytes]) => formatProblems(templateProblems('hop', bytes, FILE)));
    await expect(`${[...new Set(told)].join('\n\n')}\n`).toMatchFileSnapshot('wording-of-templates.txt');
  });

  test('refused for marks of lists within lists, with the way in', () => {
    const lines = linesWith(documentMarks['bao-cao']).filter((line) => !/ket_qua\}/u.test(line));
    const problems = templateProblems('bao-cao', docx([...lines, '{thoi_gian}']), FILE);
    expect(formatProblems(problems)).toContain(
      'Chỉ dùng chỗ này bên trong {#viec}…{/viec} trong {#don_vi}…{/don_vi}',
    );
    expect(problems.map(({ code, value }) => `${code} ${value}`)).toEqual(
      expect.arrayContaining(['mark-outside-list {thoi_gian}', 'mark-missing {#ket_qua}…{/ket_qua}']),
    );
  });
});

describe('Whatever the bytes are,', () => {
  const properties = { title: 'a', creator: 'b', day: '2026-11-30' };

  /** Problems come in words; what has none can be filled in. */
  function judge(bytes: Uint8Array): void {
    const problems = templateProblems('hop', bytes, FILE);
    expect(problems.every(({ message, hint }) => message !== '' && hint !== '')).toBe(true);
    if (problems.length === 0) fill(bytes, {}, properties);
  }

  const changes = (length: number) =>
    fc.array(fc.tuple(fc.nat(length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });

  test('the check of a changed file ends with problems in words or with none', () => {
    fc.assert(
      fc.property(changes(good.length), (places) => {
        const copy = good.slice();
        for (const [at, value] of places) copy[at] = value;
        judge(copy);
      }),
      { numRuns: 100 },
    );
  });

  test('so does that of a changed text, packed as it should be', () => {
    const files = docxFiles([...GOOD, row('{#da_co}{cau}', '{/da_co}')], { header: '{nam}' });
    const text = files['word/document.xml'] ?? new Uint8Array();
    const signs = fc.constantFrom(...bytesOf('{}#/^<>&;"= w:ptrc'));
    const edits = fc.array(fc.tuple(fc.nat(text.length - 1), signs), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(edits, (places) => {
        const copy = text.slice();
        for (const [at, value] of places) copy[at] = value;
        judge(zipSync({ ...files, 'word/document.xml': copy }));
      }),
      { numRuns: 100 },
    );
  });

  test('so does that of any bytes after the first of a ZIP', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (rest) => {
        judge(new Uint8Array([0x50, 0x4b, 3, 4, ...rest, ...good.slice(-22)]));
      }),
    );
  });

  test('and it takes no longer than a moment', () => {
    const lists = more([`${'{#da_co}'.repeat(200)}${'{/da_co}'.repeat(200)}`]);
    for (const bytes of [bomb, lists, more([paragraph('<w:p>'.repeat(200_000))])]) {
      const start = performance.now();
      judge(bytes);
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});
