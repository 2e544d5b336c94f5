/** Pictures as files: that letters are really drawn, with all their marks, and the same on every run. */
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { chartPicture, PICTURE_SQUARE, PICTURE_WIDE } from '../../../src/charts/export/chart-picture.ts';
import { widthOf } from '../../../src/charts/text-width.ts';
import { CARD, shareCard } from '../../../src/charts/export/share-card.ts';
import { FONT_OPTIONS, toOutlines, toPng } from '../../../src/charts/export/picture-file.ts';
import { pictureWords } from '../../../src/views/pictures/picture-words.ts';
import { cardWords, homeCard } from '../../../src/views/pictures/share-cards.ts';
import { exportedCharts } from '../../../src/views/pictures/exported-charts.ts';
import { makePlan } from '../../support/make-plan.ts';
import { pngSize } from '../../support/png.ts';

const plan = makePlan({
  tasks: [{ code: 'IV.1' }],
  indicators: [{}],
  observations: [{ value: 3 }],
});
const chart = exportedCharts(plan)[0] ?? fail();
const draw = (shape = PICTURE_WIDE) =>
  chartPicture(pictureWords(plan, chart, 'https://example.org/a/'), chart.draw, shape);

function fail(): never {
  throw new Error('The plan for tests has no chart');
}

/** A strip with one text, and how many of its pixels are ink. */
function inkOf(text: string, weight = 400): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80" font-family="Be Vietnam Pro"><text x="10" y="55" font-size="40" font-weight="${weight}">${text}</text></svg>`;
  const { pixels } = new Resvg(svg, FONT_OPTIONS).render();
  return pixels.filter((_, index) => index % 4 === 3).reduce((sum, alpha) => sum + alpha / 255, 0);
}

describe('letters with two marks', () => {
  test.each(Array.from('ệỗữợẫậẩằẴỂỘĐđƠƯỳỷ'))('%s has more ink than the letter below its marks', (letter) => {
    const base = letter.normalize('NFD').charAt(0);
    const plain = { Đ: 'D', đ: 'd' }[letter] ?? base;
    for (const weight of [400, 700])
      expect(inkOf(letter, weight)).toBeGreaterThan(inkOf(plain, weight) + (letter === base ? 3 : 20));
  });

  test('are the same picture however their text is composed', () => {
    const words = 'ệ ỗ ữ ợ ẫ Đ đ';
    expect(inkOf(words.normalize('NFD'))).toBeCloseTo(inkOf(words), 3);
    expect(words.normalize('NFD')).not.toBe(words);
  });

  test('no text is left out without a word', () => {
    expect(inkOf('')).toBe(0);
    expect(inkOf('Kế hoạch')).toBeGreaterThan(500);
  });
});

describe('a picture of a chart', () => {
  test.each([PICTURE_WIDE, PICTURE_SQUARE])('has the size it promises ($width × $height)', async (shape) => {
    expect(pngSize(await toPng(draw(shape)))).toEqual({ width: shape.width, height: shape.height });
  });

  test('has the same bytes when made again, as PNG and as SVG', async () => {
    expect(await toPng(draw())).toEqual(await toPng(draw()));
    const words = { title: 'A', description: 'B' };
    expect(toOutlines(draw(), words)).toBe(toOutlines(draw(), words));
  });

  test('shows its words: without them it is another picture', async () => {
    const empty = chartPicture(
      { ...pictureWords(plan, chart, ''), heading: '', finding: '', notes: [] },
      chart.draw,
      PICTURE_WIDE,
    );
    expect(await toPng(empty)).not.toEqual(await toPng(draw()));
  });
});

describe('an SVG to take away', () => {
  // Without the hatch, whose lines the renderer places otherwise in each file.
  const drawn = draw().replaceAll('url(#gach)', 'none');
  const outlined = toOutlines(drawn, { title: 'Tên <b> & "x"', description: 'Mô tả' });

  test('asks for no font and no other file, and holds no script', () => {
    expect(outlined).not.toMatch(/<text|font-family|href|<script|<image|\son\w+=/u);
    expect(outlined).toMatch(/<path /u);
  });

  test('says in words what it shows', () => {
    expect(outlined).toContain('<title>Tên &lt;b&gt; &amp; &quot;x&quot;</title><desc>Mô tả</desc>');
  });

  test('is the same picture to the eye', () => {
    const pixels = (svg: string) => new Resvg(svg, FONT_OPTIONS).render().pixels;
    const [before, after] = [pixels(drawn), pixels(outlined)];
    const different = before.filter((value, index) => Math.abs(value - (after[index] ?? 0)) > 48).length;
    expect(different / before.length).toBeLessThan(0.002);
  });
});

test('a card has the shape messengers show uncut', async () => {
  const card = homeCard(plan);
  expect(pngSize(await toPng(shareCard(cardWords(plan, card, 'https://example.org/'))))).toEqual({
    width: CARD.width,
    height: CARD.height,
  });
  expect(CARD.width / CARD.height).toBeCloseTo(1.91, 1);
});

describe('the guess of how wide a text is', () => {
  const measured = (text: string): number => {
    const width = (content: string) =>
      new Resvg(
        `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="200" font-family="Be Vietnam Pro"><text x="9" y="99" font-size="40" font-weight="700">${content}</text></svg>`,
        FONT_OPTIONS,
      ).getBBox()?.width ?? 0;
    return width(`|${text}|`) - width('||');
  };

  test.each([
    'Tỷ lệ sản phẩm chủ lực, đặc trưng và OCOP được bảo hộ nhãn hiệu, chỉ dẫn địa lý',
    'Chỉ tiêu đến năm 2030: ít nhất 10; chưa có số liệu công bố',
    'Tính đến ngày 22/11/2026 · Sở Khoa học và Công nghệ tỉnh Gia Lai · CC BY 4.0',
    'ỦY BAN NHÂN DÂN CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ',
    '1.234.567,89 %',
    'so-theo-doi.example/muc-tieu/khai-thac-thuong-mai/',
  ])('is never too narrow and at most a tenth too wide: %s', (text) => {
    const real = measured(text);
    expect(widthOf(text, 40)).toBeGreaterThanOrEqual(real);
    expect(widthOf(text, 40)).toBeLessThan(real * 1.1);
  });
});
