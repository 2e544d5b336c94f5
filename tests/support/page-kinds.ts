/** Which pages stand for all: one of each kind. */

/** Looked at besides: what is on a page of their kind only if its data has it, such as results and terms explained. */
export const FULL = ['/nhiem-vu/iii-1-17/'];

/** Pages a sitemap has no reason to name. */
export const UNLISTED = [
  '/404.html',
  '/loi/yeu-cau/',
  '/tim-kiem/',
  '/nhung/sang-che/',
  '/nhung/tien-do/bao-cao/',
];

/** Paths of the site that a sitemap names; `base` is the path its home page has there, with a slash at its end. */
export function pathsOfSitemap(xml: string, base: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
    new URL(address).pathname.slice(base.length - 1),
  );
}

/** Pages are of one kind when they share the first part of their path and either all or none have a second one. */
export function onePageOfEveryKind(paths: string[]): string[] {
  const kinds = new Map<string, string>();
  for (const path of paths) {
    const [first = '', second] = path.split('/').filter(Boolean);
    const kind = second ? `${first}/…` : first;
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
}
