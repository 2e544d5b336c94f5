/** Height of the page of all tasks on a phone, in CSS pixels. */
import type { Page } from 'playwright-core';

export interface ListHeights {
  whole: number;
  /** Per collapsed commitment, without the status or appendix lines of its own. */
  cards: number[];
  /** Headings of statuses between them. */
  groups: number;
}

export async function listHeights(page: Page): Promise<ListHeights> {
  return page.evaluate(() => {
    const height = (element: Element | null) => element?.getBoundingClientRect().height ?? 0;
    const cards = [...document.querySelectorAll('#danh-sach tbody tr')].map((row) => {
      const own = row.querySelector('.twin');
      const isOwnLine = own?.querySelector('span')?.textContent !== '';
      return height(row) - (isOwnLine ? height(own) : 0) - height(row.querySelector('.status'));
    });
    const groups = document.querySelectorAll('#danh-sach section').length;
    return { whole: document.documentElement.scrollHeight, cards, groups };
  });
}

/** A collapsed card. */
export const CARD = 110;

/** Header, footer and navigation; one heading with space per status, one card per commitment. */
export function mostOf({ cards, groups }: ListHeights): number {
  return 1500 + 150 * groups + CARD * cards.length;
}
