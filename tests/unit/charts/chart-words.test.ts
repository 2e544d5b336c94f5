/** Every word of a drawn progress chart, read from the picture itself: none is crossed, none covers another. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagePalette } from '../../../src/charts/palette.ts';
import { boxOf, overlaps, type Box, type Label } from '../../../src/charts/label-placement.ts';
import { progressChart } from '../../../src/charts/progress-chart.ts';
import { progressData, type ProgressData } from '../../../src/plan/progress.ts';
import { NARROW, SMALL, WIDE, type ChartSize } from '../../../src/charts/chart-size.ts';
import { smallProgressChart } from '../../../src/charts/small-progress-chart.ts';
import { loadPlan } from '../../../src/plan-folder/load.ts';
import type { Indicator } from '../../../src/tables/rows.ts';
import { formatNumber } from '../../../src/format/numbers.ts';
import { targetWords } from '../../../src/wording/target-words.ts';
import { makePlan, PERCENT, RANGE, SCORE, type PlanParts } from '../../support/make-plan.ts';

const WORDS = { id: 'a', label: 'A' };

interface Drawn {
  words: { text: string; box: Box }[];
  dots: Box[];
  boundary: Box | undefined;
}

function read(markup: string, size: ChartSize): Drawn {
  const words = [...markup.matchAll(/<text ([^>]*)>([^<]*)<\/text>/gu)].map(
    ([, attributes = '', text = '']) => {
      const of = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
      const anchor = (of('text-anchor') ?? 'start') as Label['anchor'];
      const y = Number(of('y')) + parseFloat(of('dy') ?? '0') * size.fontSize;
      return { text, box: boxOf({ text, x: Number(of('x')), y, anchor }, size) };
    },
  );
  const dots = [...markup.matchAll(/<circle cx="([^"]*)" cy="([^"]*)" r="([^"]*)"/gu)].map((found) => {
    const [x = NaN, y = NaN, r = NaN] = found.slice(1).map(Number);
    return { left: x - r, right: x + r, top: y - r, bottom: y + r };
  });
  const line = /<path d="M([\d.]+) ([\d.]+)V([\d.]+)"[^>]*stroke-dasharray/u.exec(markup);
  const [x = NaN, top = NaN, bottom = NaN] = (line ?? []).slice(1).map(Number);
  return { words, dots, boundary: line ? { left: x - 1, right: x + 1, top, bottom } : undefined };
}

/** What no word may touch: the line of the boundary, every dot, every other word. */
function touched({ words, dots, boundary }: Drawn): string[] {
  return words.flatMap(({ text, box }, index) => {
    const others = words.filter((_, at) => at !== index && at > index);
    return [
      ...(boundary && overlaps(box, boundary) ? [`${text} × line`] : []),
      ...dots.filter((dot) => overlaps(box, dot)).map(() => `${text} × dot`),
      ...others.filter((other) => overlaps(box, other.box)).map((other) => `${text} × ${other.text}`),
    ];
  });
}

const chartOf = (data: ProgressData, size: ChartSize): Drawn =>
  read(progressChart(data, size, pagePalette, WORDS), size);
const smallOf = (data: ProgressData, size: ChartSize): Drawn =>
  read(smallProgressChart(data, size, pagePalette, WORDS), size);

const day = fc
  .record({
    year: fc.integer({ min: 2020, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map((date) => [date.year, date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-'));

const indicator: fc.Arbitrary<Partial<Indicator>> = fc
  .record({
    base: fc.constantFrom({}, RANGE, PERCENT, SCORE, { ...SCORE, measure: 'hien_co' as const }),
    target: fc.integer({ min: 1, max: 2000 }),
    share: fc.integer({ min: 1, max: 100 }),
    targetYear: fc.integer({ min: 2025, max: 2030 }),
  })
  .map(({ base, target, share, targetYear }) => {
    if ('kind' in base) return base;
    if (base === PERCENT) return { ...base, target: share, targetYear };
    return base === RANGE
      ? { ...base, target, targetUpper: target * 2, targetYear }
      : { ...base, target, targetYear };
  });

const plan = fc.record({
  indicator,
  asOf: day,
  boundary: fc.oneof({ weight: 3, arbitrary: fc.constant('2025-07-01') }, { weight: 1, arbitrary: day }),
  rows: fc.uniqueArray(
    fc.record({
      date: day,
      share: fc.integer({ min: 0, max: 100 }),
      factor: fc.integer({ min: 1, max: 30 }),
    }),
    {
      maxLength: 11,
      selector: ({ date }) => date,
    },
  ),
});

function dataOf({ indicator, asOf, boundary, rows }: typeof plan extends fc.Arbitrary<infer T> ? T : never) {
  const parts: PlanParts = {
    indicators: [indicator],
    asOf,
    site: {
      boundary: { from: boundary, names: { cu: 'old', moi: 'new' }, planScope: 'cu', source: 'nguon-a' },
    },
    observations: rows.map(({ date, share, factor }) => ({
      date,
      value: indicator.measure === 'ty_le' ? share : share * factor,
      scope: date < boundary ? 'cu' : 'moi',
    })),
  };
  const built = makePlan(parts);
  return progressData(built, built.indicator('patents'));
}

/** On phones, on wide screens, and in pictures, whose letters are wider. */
const size: fc.Arbitrary<ChartSize> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 320, max: 400 }).map((width) => ({ ...NARROW, width })),
      fc.constantFrom(WIDE, { ...WIDE, width: 736, widen: 1.17 }, { ...WIDE, width: 492, widen: 1.17 }),
    ),
    fc.constantFrom(260, 320, 380),
  )
  .map(([given, height]) => ({ ...given, height }));

describe('in any chart no word', () => {
  test('is crossed by the boundary line, covers another label or a dot', () => {
    fc.assert(
      fc.property(plan, size, (parts, given) => {
        expect(touched(chartOf(dataOf(parts), given))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('of the small one either', () => {
    fc.assert(
      fc.property(plan, fc.constantFrom(300, 400), (parts, wide) => {
        const size = { ...SMALL, width: wide };
        const drawn = smallOf(dataOf(parts), size);
        const apart = drawn.words.filter(({ text }) => !/^\d{4}$/u.test(text));
        expect(touched({ ...drawn, words: apart })).toEqual([]);
        expect(touched({ ...drawn, dots: [] })).toEqual([]);
      }),
    );
  });
});

test('A chart without a figure says so whenever it is looked at', () => {
  fc.assert(
    fc.property(plan, size, (parts, given) => {
      const texts = chartOf(dataOf({ ...parts, rows: [] }), given).words.map(({ text }) => text);
      expect(texts.join(' ')).toContain('chưa có số liệu công bố');
    }),
  );
});

describe.each(['.', 'examples/tinh-mau'])('of the plan in %s', (folder) => {
  const { plan: real } = loadPlan(folder);
  if (!real) throw new Error('The plan has problems: see "npm run check".');
  const charts = real.indicators
    .filter(({ kind }) => kind !== 'dinh_tinh')
    .map((row) => [row.code, progressData(real, row)] as const);

  test.each(charts)('the chart of %s tells its newest figure and its target', (_, data) => {
    for (const size of [NARROW, WIDE]) {
      const drawn = chartOf(data, size);
      const texts = drawn.words.map(({ text }) => text);
      expect(touched(drawn)).toEqual([]);
      const newest = data.observations.at(-1);
      if (newest) expect(texts).toContain(formatNumber(newest.value));
      if (data.target) expect(texts.join(' ')).toContain(targetWords(data));
      if (data.path && data.observations.length < 3) expect(texts).toContain('đường tham chiếu');
    }
  });
});
