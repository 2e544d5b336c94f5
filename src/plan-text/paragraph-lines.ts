/** Coded paragraphs as lines of `content/ke-hoach.mdx`, ready to paste. */
import type { CodedParagraph } from './paragraph-codes.ts';

/** One element per paragraph, in the given order, inside its containers; separated by blank lines. */
export function paragraphLines(paragraphs: readonly CodedParagraph[]): string {
  const lines: string[] = [];
  let open = '';
  for (const paragraph of paragraphs) {
    const holder = holderOf(paragraph);
    if (holder !== open) {
      if (open !== '') lines.push(`</${open}>`);
      if (holder !== '') lines.push(`<${holder}>`);
      open = holder;
    }
    lines.push(lineOf(paragraph));
  }
  if (open !== '') lines.push(`</${open}>`);
  return `${lines.join('\n\n')}\n`;
}

function holderOf({ element, code }: CodedParagraph): string {
  if (['AppendixHead', 'AppendixPart', 'AppendixRow'].includes(element)) return 'AppendixTable';
  return /^NN(?:\.|$)/u.test(code) ? 'Recipients' : '';
}

function lineOf({ element, code, mark, lines, cells }: CodedParagraph): string {
  const isTitle = element === 'AppendixTitle';
  // The mark of an appendix is part of its title.
  const words = (isTitle ? [mark, ...lines] : lines).map(escaped).join('<br />');
  const inner =
    cells && element !== 'AppendixPart'
      ? cells.map((cell) => `<Cell>${escaped(cell)}</Cell>`).join('')
      : words;
  const shown = mark === '' || isTitle ? '' : ` mark="${mark.replaceAll('"', '&quot;')}"`;
  return `<${element} code="${code}"${shown}>${inner}</${element}>`;
}

/** Escapes signs with a meaning in the file; `read-clauses.ts` reverses it. */
function escaped(text: string): string {
  return text
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[{}*_]/gu, String.raw`\$&`);
}
