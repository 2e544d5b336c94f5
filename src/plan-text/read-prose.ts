/** Prose pages of `content/`: checks that those linked to exist, and lists their sections. */
import type { Prose } from '../addresses/searched-addresses.ts';
import { METHOD_SECTIONS, type MethodSection } from '../addresses/urls.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Site } from '../tables/schemas/site.ts';

/** Pages linked from the frame of every page. */
export const PROSE_FILES = ['gioi-thieu', 'phuong-phap', 'tro-nang', 'ghi-chu-bien-tap'].map(
  (name) => `content/${name}.mdx`,
);

/**
 * `read` returns a file's text, empty if there is none. The section on counting reports is required only if the
 * plan has a reporting duty, the one on territories only if the boundary changed.
 */
export function checkProse(
  read: (path: string) => string,
  site: Pick<Site, 'reporting' | 'boundary'> | undefined,
  hasDuties: boolean,
): Problem[] {
  const isNeeded: Partial<Record<MethodSection, boolean>> = {
    'bao-cao-nam': hasDuties || site?.reporting !== undefined,
    'dia-gioi': site?.boundary !== undefined,
  };
  const linked = METHOD_SECTIONS.filter((id) => isNeeded[id] ?? true);
  return PROSE_FILES.flatMap((file) => {
    const text = withoutComments(read(file));
    if (text === '') return [problem('missing-file', { file })];
    if (!file.endsWith('/phuong-phap.mdx')) return [];
    return linked
      .filter((id) => !text.includes(`id="${id}"`))
      .map((id) => problem('section-missing', { file }, id));
  });
}

/** Removes comments, which pages do not show, with the headings in them. */
export function withoutComments(mdx: string): string {
  return mdx.replace(/\{\/\*.*?\*\/\}/gsu, '');
}

/** Headings with an anchor, in order. */
export function sectionsOf(mdx: string): { id: string; words: string }[] {
  return [...withoutComments(mdx).matchAll(/^<h2 id="(?<id>[^"]+)">(?<words>.+)<\/h2>\r?$/gmu)].map(
    ({ groups }) => ({
      id: groups?.['id'] ?? '',
      words: groups?.['words'] ?? '',
    }),
  );
}

/** As the search sees it: a text declared as another language is one record. */
export function readProse(name: string, mdx: string): Prose {
  const isForeign = /^---\r?\n(?:(?!---).*\r?\n)*lang:/u.test(mdx);
  return { name, sections: isForeign ? [] : sectionsOf(mdx).map(({ id }) => id) };
}
