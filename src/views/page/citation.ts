/** Citation of a figure, as a sentence and as BibTeX. It includes the date of the data, since pages change. */
import type { Plan } from '../../plan/plan.ts';
import { publishedBy } from '../../plan/site.ts';
import { formatDate } from '../../format/days.ts';
import { quote } from '../../format/text.ts';

export interface Citation {
  text: string;
  bibtex: string;
}

/** `name`: the BibTeX key, ASCII and unique within the site. */
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

/** Characters with a meaning in TeX. */
function inBibtex(text: string): string {
  const special: Record<string, string> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replace(/[\\~^]|[{}%&#_$]/gu, (letter) => special[letter] ?? `\\${letter}`);
}
