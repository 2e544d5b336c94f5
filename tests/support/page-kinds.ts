/** Sample of pages: one of each kind. */

/** Additional pages, whose content depends on their data, such as results and explained terms. */
export const FULL = ['/nhiem-vu/iii-1-17/'];

/** Pages a sitemap omits. */
export const UNLISTED = [
  '/404.html',
  '/loi/yeu-cau/',
  '/tim-kiem/',
  '/nhung/sang-che/',
  '/nhung/tien-do/bao-cao/',
];

/** Paths in a sitemap; `base`: path of the home page there, with final slash. */
export function pathsOfSitemap(xml: string, base: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
    new URL(address).pathname.slice(base.length - 1),
  );
}

/** Pages of one kind share the first part of their path, and either all or none have a second part. */
export function onePageOfEveryKind(paths: string[]): string[] {
  const kinds = new Map<string, string>();
  for (const path of paths) {
    const [first = '', second] = path.split('/').filter(Boolean);
    const kind = second ? `${first}/…` : first;
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
}
