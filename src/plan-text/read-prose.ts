/** The texts of `content/`: those other pages link to exist, and what parts each has. */
import type { Prose } from '../addresses/searched-addresses.ts';
import { METHOD_SECTIONS, type MethodSection } from '../addresses/urls.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Site } from '../tables/schemas/site.ts';

/** Pages the frame of every page links to. */
export const PROSE_FILES = ['gioi-thieu', 'phuong-phap', 'tro-nang', 'ghi-chu-bien-tap'].map(
  (name) => `content/${name}.mdx`,
);

/**
 * `read` gives a file's text, empty where there is none. Only where the plan states a duty to report does any page
 * link to how reports are counted, and only where the territory changed to what that means.
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

/** The text without its remarks, which no page shows: a section within one is not there. */
export function withoutComments(mdx: string): string {
  return mdx.replace(/\{\/\*.*?\*\/\}/gsu, '');
}

/** The headings of a text that can be linked to, in its order. */
export function sectionsOf(mdx: string): { id: string; words: string }[] {
  return [...withoutComments(mdx).matchAll(/^<h2 id="(?<id>[^"]+)">(?<words>.+)<\/h2>\r?$/gmu)].map(
    ({ groups }) => ({
      id: groups?.['id'] ?? '',
      words: groups?.['words'] ?? '',
    }),
  );
}

/** As the search sees it, which reads Vietnamese: a text that says it is in another language is found as a whole. */
export function readProse(name: string, mdx: string): Prose {
  const isForeign = /^---\r?\n(?:(?!---).*\r?\n)*lang:/u.test(mdx);
  return { name, sections: isForeign ? [] : sectionsOf(mdx).map(({ id }) => id) };
}
