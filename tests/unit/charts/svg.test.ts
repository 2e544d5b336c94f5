/** The one way SVG text is made: nothing that is data can become markup, no number is longer than needed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NARROW, SMALL } from '../../../src/charts/chart-size.ts';
import { pagePalette } from '../../../src/charts/palette.ts';
import { progressChart } from '../../../src/charts/progress-chart.ts';
import { progressData } from '../../../src/plan/progress.ts';
import { reportStrip } from '../../../src/charts/report-strip.ts';
import { shareBars } from '../../../src/charts/share-bars.ts';
import { smallProgressChart } from '../../../src/charts/small-progress-chart.ts';
import { svg } from '../../../src/charts/svg.ts';
import { makePlan } from '../../support/make-plan.ts';

describe('text in SVG', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['" onload="alert(1)', '&quot; onload=&quot;alert(1)'],
    ['R&D &amp; more', 'R&amp;D &amp;amp; more'],
    ['{year} ${year} {{year}}', '{year} ${year} {{year}}'],
    ["O'Neill", "O'Neill"],
    ['line one\n  line two', 'line one\n  line two'],
  ])('%s is escaped once', (text, escaped) => {
    expect(svg`<text>${text}</text>`.markup).toBe(`<text>${escaped}</text>`);
  });

  test('never holds a character that could open a tag or end an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', '&', 'a', ';') }), (text) => {
        const { markup } = svg`${text}`;
        expect(markup).not.toMatch(/[<>"]/u);
        expect(markup.replace(/&(amp|lt|gt|quot);/gu, '')).not.toContain('&');
      }),
    );
  });

  test('is left alone where it is markup already; lists are joined and absence is nothing', () => {
    const items = ['a<', 'b'].map((text) => svg`<i>${text}</i>`);
    expect(svg`<g>${items}${undefined}${[]}</g>`.markup).toBe('<g><i>a&lt;</i><i>b</i></g>');
  });

  test('loses the line breaks of the template, not its spaces', () => {
    expect(
      svg`
        <path d="M0 0"/>
        <text x="1" y="2">a b</text>`.markup,
    ).toBe('<path d="M0 0"/><text x="1" y="2">a b</text>');
  });
});

test.each([
  [1 / 3, '0.333'],
  [2 / 3, '0.667'],
  [1018, '1018'],
  [-0.5, '-0.5'],
  [-0.0001, '0'],
  [1e-9, '0'],
])('the number %d is written %s', (number, written) => {
  expect(svg`${number}`.markup).toBe(written);
});

describe('a hostile label stays text in', () => {
  const label = '<script>"{x}"</script>';
  const data = progressData(
    makePlan({ indicators: [{}] }),
    makePlan({ indicators: [{}] }).indicator('patents'),
  );
  const code = 'chua_thay';
  const charts = {
    progressChart: progressChart(data, NARROW, pagePalette, { id: 'a', label }),
    smallProgressChart: smallProgressChart(data, SMALL, pagePalette, { id: 'a', label }),
    shareBars: shareBars([{ code, label, count: 1, isPublished: false }], 328, pagePalette, label),
    reportStrip: reportStrip([{ label, cells: [code] }], ['2021'], NARROW, pagePalette, label),
  };

  test.each(Object.entries(charts))('%s', (_, markup) => {
    expect(markup).not.toContain('<script');
    expect(markup).toContain('aria-label="&lt;script&gt;&quot;{x}&quot;&lt;/script&gt;"');
  });
});
