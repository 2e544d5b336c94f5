/** What counts as the number of a document, and what of a page is left as it is. */
import { describe, expect, test } from 'vitest';
import { holdNumbers, splitAtNumbers } from '../../../src/format/document-numbers.ts';

describe('the number of a document', () => {
  test.each([
    '1911/KH-UBND',
    '4524/QĐ-SHTT',
    '1068/QĐ-TTg',
    '45/2025/NĐ-CP',
    '26/2020/TT-BTTTT',
    '07/2022/QH15',
    '57-NQ/TW',
    '/KH-UBND',
  ])('is held together: %s', (number) => {
    expect(splitAtNumbers(`số ${number}, ngày 15/9/2020`)).toEqual(['số ', number, ', ngày 15/9/2020']);
    expect(holdNumbers(`<p>số ${number}.</p>`)).toBe(`<p>số <span class="unbroken">${number}</span>.</p>`);
  });

  test.each([
    'ngày 15/9/2020, giai đoạn 2020-2025, từ 05-10',
    'CSV/JSON, và/hoặc, hạng 61/63, 24/7',
    'du-lieu/2027/chi-so.csv, https://example.org/20/KH-UBND',
    'III.1.6, PL.1, Hội-An',
    '&lt;Clause code=&quot;I.1&quot;&gt;…&lt;/Clause&gt;, <Cell>…</Cell>',
  ])('is not seen in other words: %s', (text) => {
    expect(splitAtNumbers(text)).toEqual([text]);
  });

  test('is found wherever it is in a text', () => {
    const text = 'Kế hoạch 1911/KH-UBND (Quyết định 384/QĐ-UBND)';
    expect(splitAtNumbers(text)).toEqual(['Kế hoạch ', '1911/KH-UBND', ' (Quyết định ', '384/QĐ-UBND', ')']);
    expect(splitAtNumbers(text).join('')).toBe(text);
  });
});

describe('of a page', () => {
  test.each([
    '<title>Kế hoạch 1911/KH-UBND</title>',
    '<meta content="Kế hoạch 1911/KH-UBND > 1/KH-UB">',
    "<a title='số > 1911/KH-UBND'>nguồn</a>",
    '<script type="application/ld+json">{"name":"1911/KH-UBND"}</script>',
    '<svg role="img"><text>1911/KH-UBND</text></svg>',
    "<!-- it's 1911/KH-UBND -->",
    '<select><option>1911/KH-UBND</option></select>',
    '<textarea>1911/KH-UBND</textarea>',
  ])('what no line can be broken in is left alone: %s', (html) => {
    expect(holdNumbers(html)).toBe(html);
    expect(holdNumbers(`${html}<p>1/KH-UB</p>`)).toBe(`${html}<p><span class="unbroken">1/KH-UB</span></p>`);
  });
});
