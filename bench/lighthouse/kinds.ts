/** One page of each kind: addresses that differ only in a code are of one kind. */
import type { BuiltPage } from '../../tests/support/built-site.ts';

export interface KindOfPage {
  path: string;
  isNoIndex: boolean;
}

/** The first of each kind; for codes, the pages with the most content. */
const RICHEST = ['/muc-tieu/sang-che/', '/nhiem-vu/iii-1-17/', '/don-vi/so-khcn/', '/tien-do/2024/'];

export function onePageOfAKind(pages: BuiltPage[]): KindOfPage[] {
  const kinds = new Map<string, BuiltPage>();
  for (const page of pages) {
    const kind = page.path.replace(/^(\/[^/]+\/)[^/]+\/$/u, '$1*/');
    if (!kinds.has(kind) || RICHEST.includes(page.path)) kinds.set(kind, page);
  }
  return [...kinds.values()].map(({ path, root }) => ({
    path,
    isNoIndex: root.querySelector('meta[name="robots"]')?.getAttribute('content') === 'noindex',
  }));
}
