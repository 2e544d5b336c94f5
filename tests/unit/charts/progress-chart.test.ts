/** What the progress chart draws and, above all, what it does not join, colour or invent. */
import { describe, expect, test } from 'vitest';
import { pagePalette } from '../../../src/charts/palette.ts';
import { progressChart } from '../../../src/charts/progress-chart.ts';
import { targetWords } from '../../../src/wording/target-words.ts';
import { progressData, type ProgressData } from '../../../src/plan/progress.ts';
import { NARROW, WIDE } from '../../../src/charts/chart-size.ts';
import type { Indicator, Observation } from '../../../src/tables/rows.ts';
import { makePlan, PERCENT, RANGE, SCORE } from '../../support/make-plan.ts';

function dataOf(indicator: Partial<Indicator> = {}, observations: Partial<Observation>[] = []): ProgressData {
  const plan = makePlan({ indicators: [indicator], observations });
  return progressData(plan, plan.indicator('patents'));
}

const draw = (data: ProgressData, size = WIDE) =>
  progressChart(data, size, pagePalette, { id: 'a', label: 'A' });
const chartOf = (...[indicator, observations]: Parameters<typeof dataOf>) =>
  draw(dataOf(indicator, observations));

/** The lines that join figures: unfilled and in the accent colour. */
const joins = (markup: string): string[] =>
  [...markup.matchAll(/<path d="([^"]*)" fill="none" stroke="var\(--accent\)"/gu)].map(
    (match) => match[1] ?? '',
  );

const BOTH_SIDES: Partial<Observation>[] = [
  { date: '2022-12-31', value: 2 },
  { date: '2024-12-31', value: 4 },
  { date: '2025-12-31', value: 9, scope: 'moi' },
  { date: '2026-06-30', value: 11, scope: 'moi' },
];

describe('figures on the two sides of the boundary change', () => {
  test.each([
    ['steps', {}],
    ['a line', { measure: 'hien_co' as const }],
  ])('are never joined by %s', (_, indicator) => {
    const markup = chartOf(indicator, BOTH_SIDES);
    const boundary = Number(/<path d="M([\d.]+) [\d.]+V[\d.]+" stroke="var\(--ink\)"/u.exec(markup)?.[1]);
    const sides = joins(markup).map((path) => {
      const xs = [...path.matchAll(/[ML]([\d.]+),/gu)].map((match) => Number(match[1]));
      expect(xs.length).toBeGreaterThanOrEqual(2);
      expect(Math.min(...xs) < boundary && Math.max(...xs) > boundary).toBe(false);
      return Math.max(...xs) < boundary ? 'before' : 'after';
    });
    expect(sides).toEqual(['before', 'after']);
  });

  test('have full dots before and open dots after', () => {
    const dots = chartOf(SCORE, BOTH_SIDES).match(/<circle [^>]*r="5"[^>]*>/gu) ?? [];
    const fills = dots.map((dot) => /fill="([^"]*)"/u.exec(dot)?.[1]);
    expect(fills).toEqual(['var(--accent)', 'var(--accent)', 'var(--paper)', 'var(--paper)']);
  });
});

describe('the line of figures', () => {
  const two: Partial<Observation>[] = [
    { date: '2022-12-31', value: 2 },
    { date: '2024-12-31', value: 4 },
  ];

  test('of scores does not exist: their makers change the method', () => {
    expect(joins(chartOf(SCORE, two))).toEqual([]);
  });

  test('of cumulative values is a step: only across or only up', () => {
    const [path = ''] = joins(chartOf({}, two));
    const points = [...path.matchAll(/([\d.]+),([\d.]+)/gu)].map((match) => [match[1], match[2]]);
    expect(points).toHaveLength(3);
    expect([points[0]?.[1], points[1]?.[0]]).toEqual([points[1]?.[1], points[2]?.[0]]);
  });

  test('of a stock is straight, and of a single figure there is none', () => {
    expect(joins(chartOf({ measure: 'hien_co' }, two))[0]?.match(/,/gu)).toHaveLength(2);
    expect(joins(chartOf({}, two.slice(1)))).toEqual([]);
  });
});

describe('an empty chart', () => {
  test.each([WIDE, NARROW])('of %o says so, hatches, and draws no figure', (size) => {
    const markup = draw(dataOf(), size);
    const texts = [...markup.matchAll(/<text[^>]*>([^<]*)</gu)].map((match) => match[1]);
    expect(texts.join(' ')).toContain('chưa có số liệu công bố');
    expect(markup).toContain('fill="url(#a)"');
    expect(markup).not.toContain('r="5"');
    expect(joins(markup)).toEqual([]);
  });

  test.each([WIDE, NARROW])('of %o names the path close under it, within the chart', (size) => {
    const markup = draw(dataOf(), size);
    const label = /<text x="([\d.]+)" y="([\d.]+)" text-anchor="start"[^>]*>đường tham chiếu</u.exec(markup);
    const path = /<path d="M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)"[^>]*stroke-dasharray="0 6"/u.exec(markup);
    const [x = NaN, y = NaN] = (label ?? []).slice(1).map(Number);
    const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = (path ?? []).slice(1).map(Number);
    const under = y - (y1 + ((x - x1) / (x2 - x1)) * (y2 - y1));
    expect(under).toBeGreaterThan(size.fontSize);
    expect(under).toBeLessThan(2.5 * size.fontSize);
    expect(x + 16 * size.fontSize * 0.5).toBeLessThan(size.width);
  });

  test.each([WIDE, NARROW])('of %o is not outshone by the path', (size) => {
    const markup = draw(dataOf(), size);
    const width = (found: RegExp) => Number(found.exec(markup)?.[1]);
    const hatch = width(/<pattern[^>]*><path[^>]*stroke-width="([\d.]+)"/u);
    expect(width(/stroke="var\(--muted\)" stroke-width="([\d.]+)" stroke-dasharray/u)).toBeLessThanOrEqual(
      hatch,
    );
    expect(markup).toMatch(/font-weight="700"[^>]*>chưa có số liệu/u);
  });

  test('shows the reference path with a baseline, and none without', () => {
    expect(chartOf()).toContain('>đường tham chiếu</text>');
    expect(chartOf(PERCENT)).not.toContain('đường tham chiếu');
  });
});

test.each([
  [{}, 'ít nhất 10'],
  [RANGE, '5–10'],
  [{ ...RANGE, measure: 'ty_le' as const }, '5–10\u00A0%'],
  [PERCENT, 'trên 80\u00A0%'],
  [SCORE, ''],
])('the target of %o is worded "%s"', (indicator, words) => {
  expect(targetWords(dataOf(indicator))).toBe(words);
});

test('no number of a chart has more than three decimals, and none is missing', () => {
  const rows = [...BOTH_SIDES, { date: '2023-03-17', value: 3 }];
  for (const size of [WIDE, NARROW]) {
    const markup = [{}, RANGE, PERCENT, SCORE]
      .map((indicator) => draw(dataOf(indicator, rows), size))
      .join('');
    expect(markup).not.toMatch(/\d\.\d{4}|NaN|Infinity|undefined/u);
  }
});
