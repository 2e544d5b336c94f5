/** Consistent terms, each explained where it first appears; and codes, which follow the names. */
import { expect, test } from 'vitest';
import { foldWhiteSpace, pageAt, pageWords, readPages } from '../support/built-site.ts';

const pages = readPages();

test('The page of goals says what a goal, a target and an indicator are', () => {
  expect(pageWords(pageAt(pages, '/muc-tieu/'))).toContain(
    'Chỉ tiêu là mục tiêu có con số; chỉ số là điều được đo.',
  );
});

test.skipIf(process.env['PLAN_DIR'])(
  'The page of the method says what is counted as a task, what as a work',
  () => {
    expect(pageWords(pageAt(pages, '/phuong-phap/'))).toMatch(/Mọi con số đếm “việc” .* ghi là “nhiệm vụ”/u);
  },
);

test.skipIf(process.env['PLAN_DIR'])(
  'The editor’s notes quote the plan first and name the clause behind',
  () => {
    const { root } = pageAt(pages, '/ghi-chu-bien-tap/');
    const quoted = root
      .querySelectorAll('.slip > p, blockquote, tbody tr')
      .map(({ text }) => foldWhiteSpace(text));
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoted.filter((words) => /^(?:[IVX]+|PL|TD|NN)\b/u.test(words))).toEqual([]);
  },
);
