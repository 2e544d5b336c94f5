/** Which words of a result are marked: those of the word that was meant, not other words with a syllable of it. */
import { expect, test } from 'vitest';
import { shownPlaces } from '../../../src/search/build/search-aliases.ts';
import { placesMeant } from '../../../src/search/page/excerpt.ts';
import { find } from '../../../src/search/query/find.ts';
import { smallSearch, type SmallPage } from '../../support/small-index.ts';

/** The marked words of each page found. */
async function marked(typed: string, pages: SmallPage[], synonyms: [string, string][] = []) {
  const sources = smallSearch(pages, synonyms);
  const { ranked } = await find(typed, sources);
  return ranked
    .sort((a, b) => a.record - b.record)
    .map(({ record, places, alone, typed: words }) => {
      const lengths = sources.data.catalog.titles[record] ?? [];
      const { title = '', text = '' } = pages[record] ?? {};
      const shown = `${title} · ${text}`.split(' ');
      const found = { places: shownPlaces(places, lengths), alone: shownPlaces(alone, lengths) };
      return placesMeant(shown, found, words).map((place) => shown[place]);
    });
}

const page = (text: string, aliases: string[] = []): SmallPage => ({ title: 'Trang', text, aliases });

test('a syllable is not marked in another word, where the word meant is in the same text', async () => {
  const pages = [page('tỉnh Gia Lai hàng năm xử lý hàng giả ở chợ')];
  expect(await marked('hang gia', pages)).toEqual([['hàng', 'giả']]);
  expect(await marked('hàng giả', pages)).toEqual([['hàng', 'giả']]);
});

test('nor where the page is found by a phrase that says the same, or by the way it is asked for', async () => {
  const pages = [
    page('tỉnh Gia Lai hàng năm chống xâm phạm quyền'),
    page('Gia Lai hàng năm', ['chống hàng giả']),
  ];
  expect(await marked('hang gia', pages, [['hàng giả', 'xâm phạm quyền']])).toEqual([
    ['xâm', 'phạm', 'quyền'],
    [],
  ]);
});

test('nor on a page without the word meant, unless its marks were typed', async () => {
  const pages = [page('bán hàng giả'), page('Gia Lai có hàng hóa')];
  expect(await marked('hang gia', pages)).toEqual([['hàng', 'giả'], []]);
  expect(await marked('hàng giả', pages)).toEqual([['hàng', 'giả'], ['hàng']]);
});

test('words that are side by side nowhere are marked wherever they are', async () => {
  expect(await marked('che gao', [page('trồng chè và gạo')])).toEqual([['chè', 'gạo']]);
});

test('a number and an equivalent phrase are highlighted without neighbours', async () => {
  const pages = [page('Sở Khoa học năm 2025 và 2025'), page('việc của Khoa học')];
  expect(await marked('Sở KH năm 2025', pages, [['KH', 'Khoa học']])).toEqual([
    ['Sở', 'Khoa', 'học', 'năm', '2025', '2025'],
    ['Khoa', 'học'],
  ]);
});
