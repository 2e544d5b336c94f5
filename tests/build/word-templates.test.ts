/** The Word templates the site serves: one of each kind, as the check takes them; the page names all their marks. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentKinds, documentMarks, type Marks } from '../../src/documents/marks.ts';
import { templateProblems } from '../../src/documents/template-problems.ts';
import { pageAt, readPages } from '../support/built-site.ts';

const { root } = pageAt(readPages(), '/du-lieu/mau-word/');

function namesIn(marks: Marks): string[] {
  return Object.entries(marks).flatMap(([name, { each }]) => [name, ...(each ? namesIn(each) : [])]);
}

describe.each(documentKinds)('The template “%s”', (kind) => {
  test('is served and can be filled in', () => {
    expect(templateProblems(kind, readFileSync(`dist/mau/${kind}.docx`), `mau/${kind}.docx`)).toEqual([]);
  });

  test('is offered with every mark it may hold', () => {
    const section = root.querySelector(`#${kind}`);
    expect(section?.querySelector('a[download]')?.getAttribute('href')).toMatch(`/mau/${kind}.docx`);
    const told = [section, root.querySelector('#moi-mau')]
      .flatMap((part) => part?.querySelectorAll('dt') ?? [])
      .map(({ text }) => /\{#?(\w+)\}/u.exec(text)?.[1]);
    expect(namesIn(documentMarks[kind]).filter((name) => !told.includes(name))).toEqual([]);
  });
});
