/** The rules of components and pages: in one layer, each behind a class or an id that no other file defines. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Sheet {
  file: string;
  /** What `<style>` has besides its name. */
  attributes: string;
  css: string;
}

interface Rule {
  selectors: string[];
  isTold: boolean;
}

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro'))
  .flatMap((file) => sheetsOf(file, readFileSync(join('src', file), 'utf8')));
/** Of many pages: what `.rows` and `.rows > li` begin with, but not `.tasks .small` or `:is(.tasks, nav) summary`. */
const sharedNames = new Set(
  readdirSync('src/styles')
    .flatMap((file) => rulesOf(readFileSync(join('src/styles', file), 'utf8')))
    .filter(({ isTold }) => isTold)
    .flatMap(({ selectors }) => selectors)
    .filter((one) => /^[\w.-]+$/u.test(head(one)) && namesIn(one).length === namesIn(head(one)).length)
    .flatMap((one) => namesIn(one)),
);

test('stand in the layer of components, and no mark of a scope is written on every element', () => {
  expect(sheets.length).toBeGreaterThan(60);
  expect(sheets.filter(({ attributes }) => attributes !== ' is:global').map(({ file }) => file)).toEqual([]);
  const outside = sheets.filter(({ css }) => !/^\s*@layer components \{[^]*\}\s*$/u.test(css));
  expect(outside.map(({ file }) => file)).toEqual([]);
});

test('stand behind names of their own', () => {
  expect(objections(sheets, sharedNames)).toEqual([]);
});

describe('a rule is refused', () => {
  const told = (css: string, other = '.list b {}') =>
    objections(
      [
        { file: 'A.astro', attributes: '', css },
        { file: 'B.astro', attributes: '', css: other },
      ],
      new Set(['.rows']),
    );

  test('that any element or a class of many pages begins', () => {
    expect(told('h2 {}')).toEqual(['A.astro: h2']);
    expect(told('.new h2, .rows > li {}')).toEqual(['A.astro: .rows > li']);
    expect(told('@media print { li:has(.new) {} }')).toEqual([]);
    expect(told(':is(.new, .rows) b {}')).toEqual([]);
    expect(told('.new { h2 { b {} } @media print { i {} } }')).toEqual([]);
  });

  test('that begins with what another file begins with', () => {
    expect(told('.list {}')).toEqual(['A.astro: .list', 'B.astro: .list b']);
    expect(told('.list.new {}')).toEqual(['B.astro: .list b']);
    expect(told('.new .list {}')).toEqual([]);
  });
});

/** Selectors that begin with no name that is their file's alone. */
function objections(all: Sheet[], known: Set<string>): string[] {
  const files = new Map<string, Set<string>>();
  for (const { file, css } of all)
    for (const name of selectorsOf(css).flatMap((one) => namesIn(head(one))))
      files.set(name, (files.get(name) ?? new Set()).add(file));
  const isOwn = (name: string) => files.get(name)?.size === 1 && !known.has(name);
  return all.flatMap(({ file, css }) =>
    selectorsOf(css)
      .filter((one) => !namesIn(head(one)).some((name) => isOwn(name)))
      .map((one) => `${file}: ${one}`),
  );
}

function sheetsOf(file: string, text: string): Sheet[] {
  return [...text.matchAll(/^<style([^>]*)>([^]*?)<\/style>/gmu)].map(([, attributes = '', css = '']) => ({
    file,
    attributes,
    css,
  }));
}

function selectorsOf(css: string): string[] {
  return rulesOf(css).flatMap(({ selectors }) => selectors);
}

/** The rules that stand in no other rule, and whether they say something themselves. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let open: (Rule | undefined)[] = [];
  for (const [, words = '', sign] of css.replace(/\/\*[^]*?\*\//gu, '').matchAll(/([^{};]*)([{};])/gu)) {
    const before = words.trim().replace(/\s+/gu, ' ');
    const inner = open.at(-1);
    if (sign !== '{' && before !== '' && inner) inner.isTold = true;
    if (sign === '}') open = open.slice(0, -1);
    if (sign !== '{') continue;
    const isOuter = !before.startsWith('@') && open.every((one) => one === undefined);
    const rule = { selectors: outsideBrackets(before, ',').map((one) => one.trim()), isTold: false };
    if (isOuter) rules.push(rule);
    open = [...open, isOuter || !before.startsWith('@') ? rule : inner];
  }
  return rules.filter(({ selectors }) => !/^(?:from|to|\d+%)$/u.test(selectors.join(',')));
}

/** The first element a selector asks for, with all that is asked of it. */
function head(selector: string): string {
  return outsideBrackets(selector, ' ')[0] ?? '';
}

/** Classes, ids and attributes of data, as they are written. */
function namesIn(text: string): string[] {
  return text.match(/[.#][\w-]+|\[data-[\w-]+/gu) ?? [];
}

function outsideBrackets(text: string, sign: string): string[] {
  let depth = 0;
  let parts = [''];
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === sign && depth === 0) parts = [...parts, ''];
    else parts = [...parts.slice(0, -1), `${parts.at(-1) ?? ''}${letter}`];
  }
  return parts;
}
