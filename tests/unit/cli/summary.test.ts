/** The summary of a proposal: errors and warnings in words, and nothing of a cell that becomes markup. */
import { describe, expect, test } from 'vitest';
import { parse } from 'node-html-parser';
import fc from 'fast-check';
import { githubAnnotation, gitlabReport } from '../../../src/cli/annotations.ts';
import { summaryOf } from '../../../src/cli/summary.ts';
import { problem } from '../../../src/problems/problem.ts';
import { problemsAsJson } from '../../../src/checks/report/problem-json.ts';
import { formatProblems } from '../../../src/checks/report/problem-report.ts';

const at = { file: 'data/tien-do/2024/chi-so.csv', line: 2, column: 'F', header: 'nguon' };
const error = (value = '31/02') => problem('date', at, value);
const warning = (value = 'bc-1', place: Parameters<typeof problem>[1] = at) =>
  problem('nguon_hai_lan', place, value);
const KEEP = 'Đã xem và giữ nguyên thì ghi mã nguon_hai_lan vào ô da_xem_lai của dòng.';

describe('The report', () => {
  test('lists warnings after errors, each kind with its own count', () => {
    const text = formatProblems([warning(), error(), warning('bc-2')]);
    expect(text.indexOf('Có 1 lỗi trong 1 tệp.')).toBeLessThan(text.indexOf('Nên xem lại'));
    expect(text).toMatch(/Có 2 chỗ nên xem lại\.$/u);
    expect(text.split(KEEP)).toHaveLength(3);
    expect(text.split('Bảng chưa có cột da_xem_lai')).toHaveLength(2);
  });

  test('of warnings alone speaks of no error, of errors alone of no second look', () => {
    expect(formatProblems([warning()])).not.toContain('lỗi');
    expect(formatProblems([error()])).not.toContain('xem lại');
  });

  test.each([
    ['a file as a whole', { file: at.file }],
    ['the line of headers', { ...at, line: 1 }],
    ['a file that is no table', { ...at, file: 'content/ke-hoach.mdx' }],
  ])('offers no cell to mark where there is no row: %s', (_, place) => {
    const text = formatProblems([warning('bc-1', place)]);
    expect(text).not.toContain('da_xem_lai');
    expect(text).toContain('Có 1 chỗ nên xem lại.');
  });
});

test('the JSON has the level; GitHub and GitLab show a warning as one', () => {
  const levels = (JSON.parse(problemsAsJson([error(), warning()])) as { level: string }[]).map(
    ({ level }) => level,
  );
  expect(levels).toEqual(['error', 'warning']);
  expect(githubAnnotation(warning(), '')).toMatch(/^::warning file=/u);
  const report = JSON.parse(gitlabReport([error(), warning()], '')) as { severity: string }[];
  expect(report.map(({ severity }) => severity)).toEqual(['blocker', 'minor']);
});

describe('The summary of a proposal', () => {
  test('counts both kinds, and says so where there is nothing', () => {
    expect(summaryOf([])).toBe('## Kiểm tra dữ liệu\n\nKhông có lỗi.\n\n');
    const text = summaryOf([warning()]);
    expect(text).toContain('Không có lỗi.');
    expect(text).toContain('Có 1 chỗ nên xem lại.');
    expect(text).toContain(KEEP);
  });

  const CELLS = [
    '<img src=x onerror=alert(1)>',
    '</ul>\n\n# Đã duyệt',
    '[bấm](javascript:alert(1))',
    '`x` **đậm** | a | b |',
    '\r\n\r\n## Không có lỗi',
    '<!-- -->',
    '&lt;b&gt;',
  ];

  test.each(CELLS)('keeps %j text', (value) => {
    expectText(value);
  });

  test('keeps any cell text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (value) => {
        expectText(value);
      }),
    );
  });

  /** Markdown begins again after an empty line: between the lists there are our own words alone. */
  function expectText(value: string) {
    const found = { ...error(value), file: `data/${value}.csv`, message: value, hint: value };
    const [, , list = '', ...rest] = summaryOf([found]).split('\n\n');
    expect(rest).toEqual(['']);
    expect(list).toMatch(/^<ul>\n[^]*\n<\/ul>$/u);
    const names = parse(list)
      .querySelectorAll('*')
      .map(({ rawTagName }) => rawTagName);
    expect(names.filter((name) => !['ul', 'li', 'b', 'br'].includes(name))).toEqual([]);
    expect(names.filter((name) => name === 'li')).toHaveLength(2);
  }

  test('shows two hundred of very many, and how many it leaves out', () => {
    const text = summaryOf(Array.from({ length: 1000 }, (_, line) => ({ ...error(), line })));
    expect(text).toContain('Có 1000 lỗi trong 1 tệp.');
    expect(text).toContain('Còn 800 chỗ nữa');
    expect(text.split('<li>')).toHaveLength(1 + 1 + 200 + 1);
  });
});
