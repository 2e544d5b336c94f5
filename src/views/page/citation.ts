/** How a figure is cited: as a sentence and as BibTeX. A citation names the day of the data: pages live on. */
import type { Plan } from '../../plan/plan.ts';
import { publishedBy } from '../../plan/site.ts';
import { formatDate } from '../../format/days.ts';
import { quote } from '../../format/text.ts';

export interface Citation {
  text: string;
  bibtex: string;
}

/** `name` is what the entry is called in BibTeX: ASCII, unique within the site. */
export function citationOf(
  { site, asOf }: Pick<Plan, 'site' | 'asOf'>,
  { title, name, address }: { title: string; name: string; address: string },
): Citation {
  const year = asOf.slice(0, 4);
  const ledger = `${site.title}, ${site.province}`;
  const version = `bản ngày ${formatDate(asOf)}`;
  const lines = [
    ['author', `{${inBibtex(publishedBy(site))}}`],
    ['title', `{${inBibtex(title)}}`],
    ['howpublished', inBibtex(ledger)],
    ['year', year],
    ['note', inBibtex(version.replace(/^b/u, 'B'))],
    ['url', address],
  ].map(([field = '', value = '']) => `  ${field.padEnd(12)} = {${value}}`);
  return {
    text: `${publishedBy(site)}, ${quote(title)}, ${ledger}, ${version}, ${address}`,
    bibtex: `@misc{${name.replace(/[^A-Za-z0-9-]/gu, '-')}-${asOf},\n${lines.join(',\n')}\n}`,
  };
}

/** Letters that mean something to TeX. */
function inBibtex(text: string): string {
  const special: Record<string, string> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replace(/[\\~^]|[{}%&#_$]/gu, (letter) => special[letter] ?? `\\${letter}`);
}
