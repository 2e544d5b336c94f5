/** What is chosen in a list is read whole: a long choice takes a second line. */
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from '../support/browser.ts';

/** Selects the longest option of each select and returns those that do not fit. */
async function cut(selects: Locator): Promise<string[]> {
  return selects.evaluateAll((elements) =>
    elements.flatMap((element) => {
      if (!(element instanceof HTMLSelectElement)) return [];
      const style = getComputedStyle(element);
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('No canvas');
      context.font = `${style.fontSize} ${style.fontFamily}`;
      const widthOf = (words: string) => context.measureText(words).width;
      const [longest] = [...element.options].sort((a, b) => widthOf(b.text) - widthOf(a.text));
      if (!longest) return [];
      longest.selected = true;
      const width = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      const height = element.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
      const lines = Math.floor(height / parseFloat(style.lineHeight) + 0.01);
      return widthOf(longest.text) <= width * lines ? [] : [longest.text];
    }),
  );
}

test.each([360, 1280])('no filter of the search cuts a choice at %i px', async (width) => {
  const { page } = await openPage('/tim-kiem/?q=nhan+hieu', { width });
  await page.locator('ol > li').first().waitFor();
  const selects = page.locator('#tim select');
  if (!(await selects.first().isVisible())) await page.locator('#tim summary').click();
  expect(await selects.count()).toBeGreaterThan(3);
  expect(await cut(selects)).toEqual([]);
});

test.each([360, 1280])('no question of the data check cuts a choice at %i px', async (width) => {
  const { page } = await openPage('/kiem-tra-du-lieu/', { width });
  await page
    .locator('input[data-input="tep"]')
    .setInputFiles({ name: 'chua-ro.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });
  const selects = page.locator('#kiem-tra select:visible');
  await selects.first().waitFor();
  expect(await cut(selects)).toEqual([]);
});
