/**
 * Pictures that leave the site, as SVG text one can open and look at in `__snapshots__/`, and what must be said
 * on every one of them.
 */
import { describe, expect, test } from 'vitest';
import { chartPicture, PICTURE_SQUARE, PICTURE_WIDE } from '../../../src/charts/export/chart-picture.ts';
import type { Canvas } from '../../../src/charts/picture-parts.ts';
import { shareCard } from '../../../src/charts/export/share-card.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { pictureWords } from '../../../src/views/pictures/picture-words.ts';
import { cardWords, indicatorCard } from '../../../src/views/pictures/share-cards.ts';
import { exportedCharts } from '../../../src/views/pictures/exported-charts.ts';
import { makePlan, SCORE, type PlanParts } from '../../support/make-plan.ts';

const NOTICES = {
  draft: '',
  draftShort: 'Theo dự thảo',
  illustrative: 'Dữ liệu minh họa',
  trial: '',
  boundary: 'Không so sánh hai địa bàn.',
  afterBoundary: '',
};
const ADDRESS = 'https://example.org/muc-tieu/patents/';

const planWith = (parts: PlanParts = {}): Plan =>
  makePlan({ indicators: [{}], ...parts, site: { notices: NOTICES, shownText: 'du_thao', ...parts.site } });

const BOTH: PlanParts = {
  indicators: [SCORE],
  observations: [
    { date: '2023-12-31', value: 25.83, sources: ['nguon-a'] },
    { date: '2025-12-31', value: 37.66, scope: 'moi', sources: ['nguon-a'] },
  ],
};

function pictureOf(plan: Plan, shape: Canvas = PICTURE_WIDE): string {
  const [chart] = exportedCharts(plan);
  if (!chart) throw new Error('The plan for tests has no chart');
  return chartPicture(pictureWords(plan, chart, ADDRESS), chart.draw, shape);
}

function cardOf(plan: Plan): string {
  const card = indicatorCard(plan, plan.indicator('patents'));
  return shareCard(cardWords(plan, card, ADDRESS), card.drawing);
}

/** The text of a picture; a line end counts as a space. */
const wordsOf = (markup: string): string =>
  [...markup.matchAll(/<text[^>]*>([^<]*)</gu)].map((match) => match[1]).join(' ');

test.each([
  ['picture-empty-wide', pictureOf(planWith())],
  ['picture-empty-square', pictureOf(planWith(), PICTURE_SQUARE)],
  ['picture-both-territories', pictureOf(planWith(BOTH))],
  ['card-empty', cardOf(planWith())],
  ['card-both-territories', cardOf(planWith(BOTH))],
])('%s looks the same', async (name, markup) => {
  await expect(`${markup.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(`__snapshots__/${name}.svg`);
});

describe('a picture says', () => {
  test('what it is of, its day, its publisher, its licence and where it lives', () => {
    const words = wordsOf(pictureOf(planWith()));
    for (const part of ['Patents granted', '22/11/2026', 'Department A', 'CC BY 4.0'])
      expect(words).toContain(part);
    expect(words).toContain('example.org/muc-tieu/patents/');
  });

  test('where its figures come from, and that those of two territories are not compared', () => {
    expect(wordsOf(pictureOf(planWith(BOTH)))).toContain('Nguồn số liệu: A source.');
    const notesOf = (from: number) =>
      exportedCharts(planWith({ ...BOTH, observations: BOTH.observations?.slice(from) ?? [] }))[0]?.notes;
    expect(notesOf(0)).toContain(NOTICES.boundary);
    expect(notesOf(1)).not.toContain(NOTICES.boundary);
  });

  test('that nothing is published, and never a zero', () => {
    for (const markup of [pictureOf(planWith()), cardOf(planWith())])
      expect(wordsOf(markup)).toContain('chưa có số liệu công bố');
    expect(pictureOf(planWith())).not.toContain('r="5"');
  });

  test('that the text is a draft, or the plan invented; of an adopted plan neither', () => {
    for (const draw of [pictureOf, cardOf]) {
      expect(wordsOf(draw(planWith()))).toContain('Theo dự thảo');
      expect(wordsOf(draw(planWith({ site: { shownText: 'minh_hoa' } })))).toContain('Dữ liệu minh họa');
      expect(wordsOf(draw(planWith({ site: { shownText: 'ban_hanh' } })))).not.toMatch(/dự thảo|minh họa/u);
    }
  });

  test('of a draft nothing where only figures stand that are not the plan’s', () => {
    for (const markup of [pictureOf(planWith(BOTH)), cardOf(planWith(BOTH))])
      expect(wordsOf(markup)).not.toContain('Theo dự thảo');
    const invented = planWith({ ...BOTH, site: { shownText: 'minh_hoa' } });
    expect(wordsOf(pictureOf(invented))).toContain('Dữ liệu minh họa');
  });

  test('that figures of two territories are not compared, and joins none of them', () => {
    for (const markup of [pictureOf(planWith(BOTH)), cardOf(planWith(BOTH))]) {
      expect(wordsOf(markup)).toMatch(/không so sánh/iu);
      expect(markup).not.toMatch(/<path d="[^"]*" fill="none" stroke="#2d4498"/u);
    }
  });
});

describe('whatever a table holds', () => {
  const hostile = '<script>alert(1)</script> & "x" ';
  const plan = planWith({ indicators: [{ name: hostile.repeat(12) }], site: { province: 'x'.repeat(400) } });

  test.each([
    ['wide', pictureOf(plan), PICTURE_WIDE],
    ['square', pictureOf(plan, PICTURE_SQUARE), PICTURE_SQUARE],
    ['card', cardOf(plan), { width: 1200, height: 630 }],
  ])('text stays text and inside the picture (%s)', (_, markup, { height }) => {
    expect(markup).not.toContain('<script>');
    expect(markup).toContain('&lt;script&gt;');
    expect(markup).not.toMatch(/NaN|undefined|Infinity|scale\(-/u);
    const baselines = [...markup.matchAll(/<text x="[\d.]+" y="([\d.]+)"/gu)].map((match) =>
      Number(match[1]),
    );
    expect(Math.max(...baselines)).toBeLessThan(height);
  });
});
