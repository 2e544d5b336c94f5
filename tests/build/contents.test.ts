/** The contents of long pages name every part once, in the order of the page, and have one way back. */
import { describe, expect, test } from 'vitest';
import { foldWhiteSpace, readPages } from '../support/built-site.ts';

const pages = readPages().filter(({ root }) => root.querySelector('#muc-luc') !== null);

describe.each(pages.map((page) => [page.path, page.root] as const))('the contents of %s', (_, root) => {
  const links = root.querySelectorAll('#muc-luc a');
  const ids = links.map((link) => link.getAttribute('href')?.slice(1) ?? '');

  test('lead to parts of the page, in their order', () => {
    const parts = root.querySelectorAll('.matter [id]').map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(parts.filter((id) => ids.includes(id))).toEqual(ids);
  });

  test('leave out no heading of the second level', () => {
    const headings = root.querySelectorAll('.matter h2');
    const named = headings.filter((heading) => {
      const id = heading.id || heading.parentNode?.getAttribute('id') || '';
      return ids.includes(id);
    });
    expect(named.map(({ text }) => foldWhiteSpace(text))).toEqual(
      headings.map(({ text }) => foldWhiteSpace(text)),
    );
  });

  test('have one way back', () => {
    expect(root.querySelectorAll('a[href="#muc-luc"]')).toHaveLength(1);
  });
});

test.skipIf(process.env['PLAN_DIR'])(
  'the plan, the method, the guide and the dictionary have contents',
  () => {
    const paths = pages.map(({ path }) => path);
    for (const path of ['/ke-hoach/', '/phuong-phap/', '/cong-bo/', '/du-lieu/tu-dien/'])
      expect(paths).toContain(path);
  },
);
