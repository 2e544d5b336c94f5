/** Where pages speak of the law on access to information, they cite the one in force, and only where it may bind. */
import { expect, test } from 'vitest';
import { loadPlan } from '../../src/plan-folder/load.ts';
import { requestLetters } from '../../src/views/agency/request-letter.ts';
import { foldWhiteSpace, pageAt, pageWords, readPages, visibleText } from '../support/built-site.ts';

const { plan } = loadPlan();
if (!plan) throw new Error('The plan has problems: see "npm run check".');
const pages = readPages();
const LAW = /tiếp cận thông tin/iu;
const source = plan.site.informationLaw;

/** The pages that say something, as paths. */
const saying = (words: RegExp, among = pages) =>
  among.filter((page) => words.test(pageWords(page))).map(({ path }) => path);

test('a plan that names the law has it on the pages on asking; one that names none has no word of it', () => {
  const named = saying(LAW);
  if (source === undefined) expect(named).toEqual([]);
  else expect(named).toEqual(expect.arrayContaining(['/bao-chi/', '/nguon/']));
});

test('no page quotes the law of 2016', () => {
  expect(saying(/phương thức, kết quả thực hiện|Luật Tiếp cận thông tin (?:năm )?2016/iu)).toEqual([]);
});

test('no page on asking says that a body must answer, or that it is free of charge', () => {
  const onAsking = pages.filter((page) => page.path.startsWith('/yeu-cau/') || LAW.test(pageWords(page)));
  expect(saying(/phải cung cấp|miễn phí/iu, onAsking)).toEqual([]);
});

test('every page on asking leads to where the law was read', () => {
  if (source === undefined) return;
  const onAsking = pages.filter(({ path }) => path.startsWith('/yeu-cau/') || path === '/bao-chi/');
  const bare = onAsking.filter(({ root }) => !root.querySelector(`main a[href$="/nguon/#${source}"]`));
  expect(onAsking.length).toBe(requestLetters(plan).length + 1);
  expect(bare.map(({ path }) => path)).toEqual([]);
});

test('every letter is printed as it is worded, to whom it is addressed', () => {
  const wrong = requestLetters(plan).filter(({ agency, addressed, asking, closing, basis }) => {
    const letter = pageAt(pages, `/yeu-cau/${agency.code}/`).root.querySelector('.letter');
    const text = letter ? visibleText(letter) : '';
    const wanted = [...addressed.map(({ name }) => name), asking, ...closing].map(foldWhiteSpace);
    const hasLaw = /Luật|Điều \d/u.test(text);
    return wanted.some((words) => !text.includes(words)) || hasLaw !== (basis !== 'khong_dan');
  });
  expect(wrong.map(({ agency }) => agency.code)).toEqual([]);
});
