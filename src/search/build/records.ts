/**
 * Searchable records of a finished page: the text of its `<main>`, without `data-search-skip`. An element with
 * `data-search-part` (its title) and an id is a record of its own, so that a result links to the clause, the
 * source, the section; so is each section of a text inside `data-search-sections`. The title is the h1, unless
 * the head names another one; a different h1 then counts as text.
 */
import { Parser } from 'htmlparser2';
import { FILTER_NAMES, type FilterName } from './facts.ts';

export interface SearchRecord {
  /** Path from the site's root, with the section's anchor. */
  url: string;
  /** The name, then, after a sign, what results show smaller: the page of a section, the code of a task. */
  title: string;
  /** The code the page is cited by. */
  code?: string | undefined;
  text: string;
  facts: Partial<Record<FilterName, string[]>>;
}

const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'em', 'i', 'mark', 'small', 'span', 'strong', 'sub', 'sup', 'time']); // prettier-ignore
const SILENT = new Set(['script', 'style', 'svg', 'template', 'noscript', 'select', 'nav']);
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr', 'source', 'col']);
/** Separates blocks: no phrase matches across it. */
const BREAK = ' · ';

interface Part {
  anchor: string;
  title: string;
  text: string;
}

/** Keeps a heading's range on one line; the index uses this character itself. */
const WORD_JOINER = /\u2060/gu;

/** Empty for pages that do not opt in. */
export function recordsOf(html: string, path: string): SearchRecord[] {
  const page = readPage(html);
  if (page.facts.loai === undefined) return [];
  const { heading, meta } = page;
  const name = meta.name || heading;
  const opening = heading.includes(name) ? '' : heading;
  return page.parts
    .map(({ anchor, title, text }) => ({
      url: anchor ? `${path}#${anchor}` : path,
      title: tidy(anchor ? title + BREAK + name : name + BREAK + meta.code),
      code: (!anchor && meta.code) || undefined,
      // A page is also found by its description and its kind.
      text: anchor
        ? tidy(text)
        : withSummary(tidy(opening + BREAK + text), meta.description, page.facts.loai?.[0] ?? ''),
      facts: page.facts,
    }))
    .filter(({ title, text }) => title !== '' || text !== '');
}

/** Drops sentences of the summary that the page repeats, which would count twice. */
function withSummary(text: string, summary: string, kind: string): string {
  const sentences = tidy(summary).split(/(?<=[.!?]) /u);
  const fresh = sentences.filter((sentence) => !text.includes(sentence.replace(/[.!?]$/u, '')));
  return [text, fresh.join(' '), kind].filter(Boolean).join(BREAK);
}

function tidy(text: string): string {
  const blocks = text.split(BREAK.trim()).map((block) => block.replace(/\s+/gu, ' ').trim());
  return blocks.filter(Boolean).join(BREAK);
}

/** One pass over the page's tags. */
function readPage(html: string) {
  const facts: Partial<Record<FilterName, string[]>> = {};
  const meta = { name: '', code: '', description: '' };
  const whole: Part = { anchor: '', title: '', text: '' };
  const parts = [whole];
  /** Open sections, innermost last, with the depth of their elements. */
  const open: { part: Part; depth: number }[] = [];
  let depth = 0;
  let isMain = false;
  let silentFrom = Infinity;
  let sectionsFrom = Infinity;
  let heading: { part: Part; depth: number } | undefined;

  const current = () => open.at(-1)?.part ?? whole;
  const write = (text: string) => {
    if (!isMain || silentFrom < Infinity) return;
    if (heading) heading.part.title += text;
    else current().text += text;
  };
  const start = (anchor: string, title: string) => {
    const part = { anchor, title, text: '' };
    parts.push(part);
    return part;
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'meta') {
        const content = attributes['content'] ?? '';
        noteFact(facts, attributes);
        if (attributes['name'] === 'description') meta.description = content;
        if (attributes['name'] === 'tim-kiem:ten') meta.name = content;
        if (attributes['name'] === 'tim-kiem:ma') meta.code = content;
      }
      if (VOID.has(name)) {
        write(' ');
        return;
      }
      depth += 1;
      if (name === 'main') isMain = true;
      if (!isMain) return;
      if (silentFrom === Infinity && (SILENT.has(name) || 'data-search-skip' in attributes))
        silentFrom = depth;
      if (!INLINE.has(name)) write(BREAK);
      const { id } = attributes;
      if ('data-search-sections' in attributes) sectionsFrom = depth;
      if (attributes['data-search-part'] !== undefined && id)
        open.push({ part: start(id, attributes['data-search-part']), depth });
      if (name === 'h1' && open.length === 0) heading = { part: whole, depth };
      if (name === 'h2' && id && sectionsFrom < Infinity) {
        while (open.length > 0) open.pop();
        const part = start(id, '');
        open.push({ part, depth: sectionsFrom });
        heading = { part, depth };
      }
    },
    ontext: write,
    onclosetag(name) {
      if (VOID.has(name)) return;
      if (heading?.depth === depth) heading = undefined;
      if (open.at(-1)?.depth === depth) open.pop();
      if (sectionsFrom === depth) sectionsFrom = Infinity;
      if (!INLINE.has(name)) write(BREAK);
      if (silentFrom === depth) silentFrom = Infinity;
      if (name === 'main') isMain = false;
      depth -= 1;
    },
  });
  parser.end(html.replace(WORD_JOINER, ''));
  return { facts, meta, parts, heading: tidy(whole.title) };
}

function noteFact(facts: Partial<Record<FilterName, string[]>>, attributes: Record<string, string>): void {
  const name = FILTER_NAMES.find((known) => attributes['name'] === `tim-kiem:${known}`);
  if (name) (facts[name] ??= []).push(attributes['content'] ?? '');
}
