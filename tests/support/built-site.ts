/**
 * A built site for the build tests: parsed pages, their visible text, broken links, and the source text to
 * compare with. Visible text is what a reader sees, with or without script.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';

export interface BuiltPage {
  /** As in the address, without the site's base: `/muc-tieu/`, `/404.html`. */
  path: string;
  html: string;
  root: HTMLElement;
}

/** Elements that do not separate words; all others are blocks, cells or breaks. */
const INLINE = new Set('a abbr b code em i mark small span strong sub sup time tspan'.split(' '));

/** Every page below a folder, ordered by path. */
export function readPages(dir = 'dist'): BuiltPage[] {
  const pages = listFiles(dir)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(dir, file));
  if (pages.length === 0) throw new Error(`${dir}/ has no page: run "npm run build" first.`);
  return pages;
}

/** Paths of all files below a folder, with `/`, in the same order on every machine. */
export function listFiles(dir: string): string[] {
  if (!existsSync(dir)) return [];
  const entries = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  return entries.filter((file) => statSync(join(dir, file)).isFile()).sort((a, b) => (a < b ? -1 : 1));
}

function readPage(dir: string, file: string): BuiltPage {
  const html = readFileSync(join(dir, file), 'utf8');
  const root = parse(html, { comment: true, blockTextElements: { script: true, style: true } });
  return { path: `/${file.replace(/(^|\/)index\.html$/u, '$1')}`, html, root };
}

export function pageAt(pages: BuiltPage[], path: string): BuiltPage {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`The site has no page ${path}`);
  return found;
}

/** Error pages of the server, which nobody should visit directly. */
export function isErrorPage({ path }: Pick<BuiltPage, 'path'>): boolean {
  return path === '/404.html' || path.startsWith('/loi/');
}

/** A page for embedding, without header and footer. */
export function isFrame({ path }: Pick<BuiltPage, 'path'>): boolean {
  return path.startsWith('/nhung/');
}

export function foldWhiteSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Text of an element, with a space between blocks; without elements for which `skip` is true. */
export function visibleText(
  element: HTMLElement,
  skip: (element: HTMLElement) => boolean = () => false,
): string {
  const read = (node: Node): string => {
    if (node.nodeType === NodeType.TEXT_NODE) return node.text;
    if (!(node instanceof HTMLElement) || isSilent(node) || skip(node)) return '';
    const inner = node.childNodes.map(read).join('');
    return INLINE.has(node.rawTagName) && !node.classList.contains('line') ? inner : ` ${inner} `;
  };
  return foldWhiteSpace(element.childNodes.map(read).join(''));
}

function isSilent(element: HTMLElement): boolean {
  return ['script', 'style'].includes(element.rawTagName) || element.hasAttribute('hidden');
}

/** Text of the draft as received; list marks and the row numbers of its appendix do not count. */
export function readSource({ keepMarks = false } = {}): string {
  const text = readFileSync('tests/source/ke-hoach.txt', 'utf8').replace(/\[bookmark: [^\]]*\]/gu, '');
  return foldWhiteSpace(keepMarks ? text : text.replace(/^\s*(?:(?:[IVX]+\.|\d+\.|-)\s|\d$)/gmu, ''));
}

/** Visible text of a page. */
export function pageWords(page: BuiltPage): string {
  return visibleText(page.root.querySelector('body') ?? page.root);
}

export function attributeValues(page: BuiltPage): string[] {
  return page.root.querySelectorAll('*').flatMap((element) => Object.values(element.attributes));
}

/** Address the site is built for; its path is the base of all internal links. */
export function siteAddress(pages: BuiltPage[]): URL {
  const link = pageAt(pages, '/').root.querySelector('link[rel="canonical"]');
  return new URL(link?.getAttribute('href') ?? '');
}

/** Broken internal links, form targets and fragments, as `page: link`. */
export function brokenLinks(pages: BuiltPage[], dir: string): string[] {
  const home = siteAddress(pages);
  const files = new Set(listFiles(dir).map((file) => `/${file}`));
  const idsOf = new Map(
    pages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map((item) => item.id))]),
  );
  const isBroken = (link: string, path: string): boolean => {
    const here = new URL(path.slice(1), home);
    if (!URL.canParse(link, here.href)) return true;
    const target = new URL(link, here);
    if (target.origin !== home.origin) return !/^(?:https?|mailto|tel):$/u.test(target.protocol);
    if (!target.pathname.startsWith(home.pathname)) return true;
    const goal = `/${target.pathname.slice(home.pathname.length)}`;
    const ids = idsOf.get(goal);
    if (!ids) return target.hash !== '' || !files.has(goal);
    return target.hash !== '' && !ids.has(decodeURIComponent(target.hash.slice(1)));
  };
  return pages.flatMap(({ path, root }) =>
    [...root.querySelectorAll('a[href]'), ...root.querySelectorAll('form[action]')]
      .map((item) => item.getAttribute('href') ?? item.getAttribute('action') ?? '')
      .filter((link) => isBroken(link, path))
      .map((link) => `${path}: ${link}`),
  );
}
