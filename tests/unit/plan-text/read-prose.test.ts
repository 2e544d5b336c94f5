/** Which parts of a text can be linked to and are found by themselves, and which must be there. */
import { expect, test } from 'vitest';
import { checkProse, readProse, sectionsOf } from '../../../src/plan-text/read-prose.ts';
import { METHOD_SECTIONS } from '../../../src/addresses/urls.ts';
import { makePlan } from '../../support/make-plan.ts';

const TEXT =
  '<h2 id="a">Một &amp; hai</h2>\n\nChữ <h2 id="b">trong dòng</h2>\n\n<h3 id="c">Nhỏ</h3>\n<h2 id="d">Ba</h2>';

test('its headings, each on a separate line', () => {
  expect(sectionsOf(TEXT)).toEqual([
    { id: 'a', words: 'Một &amp; hai' },
    { id: 'd', words: 'Ba' },
  ]);
  expect(sectionsOf(TEXT.replaceAll('\n', '\r\n')).map(({ id }) => id)).toEqual(['a', 'd']);
});

test('a section within a remark is not there, be it asked for or listed', () => {
  const text = (id: string) => `{/* chỉ khi cần:\n\n<h2 id="${id}">Ẩn</h2>\n\n*/}\n\n${TEXT}`;
  expect(sectionsOf(text('x')).map(({ id }) => id)).toEqual(['a', 'd']);
  const others = METHOD_SECTIONS.filter((id) => id !== 'dia-gioi').map((id) => `<h2 id="${id}">A</h2>`);
  const missing = checkProse(() => [text('dia-gioi'), ...others].join('\n'), makePlan().site, false);
  expect(missing.map(({ value }) => value)).toEqual(['dia-gioi']);
});

test('of a text in another language the search finds the whole alone', () => {
  expect(readProse('en', `---\ntitle: English\nlang: en\n---\n${TEXT}`)).toEqual({
    name: 'en',
    sections: [],
  });
  expect(readProse('vi', `---\ntitle: Chữ\n---\nlang: en\n${TEXT}`)).toEqual({
    name: 'vi',
    sections: ['a', 'd'],
  });
});

test('how reports are counted must be explained only if the plan requires them', () => {
  const text = METHOD_SECTIONS.filter((id) => id !== 'bao-cao-nam').map((id) => `<h2 id="${id}">A</h2>`);
  const missing = (asks: Parameters<typeof checkProse>[1]) =>
    checkProse(() => text.join('\n'), asks, false).map(({ value }) => value);
  expect(missing(makePlan().site)).toEqual(['bao-cao-nam']);
  const silent = { ...makePlan().site, reporting: undefined };
  expect(missing(silent)).toEqual([]);
  expect(checkProse(() => text.join('\n'), silent, true).map(({ value }) => value)).toEqual(['bao-cao-nam']);
});

test('territories must be explained only if they changed', () => {
  const text = METHOD_SECTIONS.filter((id) => id !== 'dia-gioi').map((id) => `<h2 id="${id}">A</h2>`);
  const missing = (site: Parameters<typeof checkProse>[1]) =>
    checkProse(() => text.join('\n'), site, false).map(({ value }) => value);
  expect(missing(makePlan().site)).toEqual(['dia-gioi']);
  expect(missing({ ...makePlan().site, boundary: undefined })).toEqual([]);
});
