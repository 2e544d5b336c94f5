/**
 * The publishing guide: its pictures exist, are small and are described in words, and it explains every message
 * of the check.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordings } from '../../src/problems/messages.ts';
import { brokenLinks, isFrame, pageAt, readPages, siteAddress, visibleText } from '../support/built-site.ts';

describe('the publishing guide', () => {
  const pages = readPages();
  const page = pageAt(pages, '/cong-bo/');
  const base = siteAddress(pages).pathname;
  const pictures = page.root.querySelectorAll('main img').map((img) => {
    const src = img.getAttribute('src') ?? '';
    const size = ['width', 'height'].map((name) => Number(img.getAttribute(name)));
    return { src, img, size, bytes: readFileSync(`dist/${src.slice(base.length)}`) };
  });

  test('has pictures of at most 60 KB, with the size they say, fetched only when they come into sight', () => {
    expect(pictures.length).toBeGreaterThan(3);
    for (const { src, img, size, bytes } of pictures) {
      expect.soft(bytes.length, src).toBeLessThanOrEqual(60 * 1024);
      expect.soft(size, src).toEqual(sizeOfWebp(bytes));
      expect.soft(img.getAttribute('loading'), src).toBe('lazy');
      expect.soft(img.getAttribute('alt')?.length, src).toBeGreaterThan(40);
    }
  });

  test('explains every message of the check, each at an address of its own', () => {
    const messages = pageAt(pages, '/cong-bo/thong-bao/');
    const ofTemplates = pageAt(pages, '/du-lieu/mau-word/');
    const missing = Object.keys(wordings).filter((code) =>
      [messages, ofTemplates].every((one) => !one.root.querySelector(`#loi-${code} dd`)),
    );
    expect(missing).toEqual([]);
    const list = messages.root.querySelectorAll('dl').map((dl) => visibleText(dl));
    expect(list.join(' ')).not.toMatch(/undefined|“”|\(\)|: \./u);
  });

  test('leads on from the addresses its messages had before they got a page of their own', () => {
    const explained = pageAt(pages, '/cong-bo/thong-bao/').root.querySelectorAll('[id^="loi-"]');
    const leading = explained.map(({ id }) => page.root.querySelector(`#${id}`)?.getAttribute('href'));
    expect(leading).toEqual(explained.map(({ id }) => `${base}cong-bo/thong-bao/#${id}`));
    expect(leading.length).toBeGreaterThan(100);
  });

  test('tells all steps, and how to correct, to amend, to record a decision, to go back', () => {
    const ids = ['buoc-1', 'buoc-6', 'luu-csv', 'dinh-chinh', 'dieu-chinh', 'su-kien', 'quay-lai', 'loi'];
    expect(ids.filter((id) => !page.root.querySelector(`#${id}`))).toEqual([]);
  });

  test('names the columns of every table it asks to fill in as the tables name them', () => {
    const columns = (file: string) =>
      (readFileSync(`data/${file}`, 'utf8').split(/\r?\n/u)[0] ?? '').split(',');
    const named = (after: string) =>
      page.root
        .querySelectorAll('main table')
        .find((table) => table.text.includes(after))
        ?.querySelectorAll('tbody tr td:first-child')
        .map((cell) => cell.text.trim());
    expect(named('gia_tri_cu')).toEqual(columns('dinh-chinh.csv'));
    expect(named('can_cu')).toEqual(columns('dieu-chinh.csv'));
  });

  test('is reached from the foot of every page and leads nowhere in vain', () => {
    const own = pages.filter((each) => !isFrame(each));
    const without = own.filter(({ root }) => !root.querySelector(`footer a[href="${base}cong-bo/"]`));
    expect(without.map(({ path }) => path)).toEqual([]);
    expect(brokenLinks(pages, 'dist').filter((link) => link.startsWith('/cong-bo/'))).toEqual([]);
  });
});

/** Width and height from the header of an extended WebP, as a browser's canvas writes it: each less one, in three bytes. */
function sizeOfWebp(bytes: Buffer): number[] {
  expect(bytes.toString('latin1', 8, 16)).toBe('WEBPVP8X');
  return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
}
