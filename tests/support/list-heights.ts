/** How much room the page of all tasks takes on a phone, in CSS pixels. */
import type { Page } from 'playwright-core';

export interface ListHeights {
  whole: number;
  /** Of each work while it is folded, without what its status or its appendix row says of their own. */
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

/** A card that is folded. */
export const CARD = 110;

/** Head, foot and ways in; a heading with room around it per status, a card per work. */
export function mostOf({ cards, groups }: ListHeights): number {
  return 1500 + 150 * groups + CARD * cards.length;
}
