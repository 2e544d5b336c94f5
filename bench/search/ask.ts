/** Runs one query on a search page: types it and waits for the list. */
import type { Page } from 'playwright-core';

export interface Asked {
  /** Addresses of the results shown, from the site's root, without text fragments. */
  links: string[];
  /** From the input event to the results in the document. */
  ms: number;
}

export interface Engine {
  name: string;
  /** Address of its page, and of the site's root for its results. */
  page: string;
  root: string;
}

export async function ask(page: Page, engine: Engine, text: string): Promise<Asked> {
  const { hrefs, ms } = await page.evaluate(typeAndWait, text);
  return { links: hrefs.map((href) => addressOf(href, engine.root)), ms };
}

/** Waits until the page is ready. */
export async function isAnswered(page: Page): Promise<void> {
  await page.locator('[data-search-state="done"]').waitFor({ state: 'attached' });
}

function addressOf(href: string, root: string): string {
  return `/${href.slice(root.length)}`.replace(/#?:~:.*/u, '');
}

/** Runs in the page. The list becomes `busy` synchronously with the event, so `done` belongs to this query. */
function typeAndWait(text: string): Promise<{ hrefs: string[]; ms: number }> {
  return new Promise((resolve, reject) => {
    const input = document.querySelector<HTMLInputElement>('#q');
    const list = document.querySelector<HTMLElement>('[data-search-state]');
    if (!input || !list) throw new Error('This is no search page');
    const start = performance.now();
    new MutationObserver((_, observer) => {
      const state = list.dataset['searchState'];
      if (state === 'busy') return;
      const ms = performance.now() - start;
      observer.disconnect();
      const links = [...list.querySelectorAll<HTMLAnchorElement>('li a')];
      if (state === 'done') resolve({ hrefs: links.map((link) => link.href), ms });
      else reject(new Error(`The search says: ${String(state)}`));
    }).observe(list, { attributeFilter: ['data-search-state'] });
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
