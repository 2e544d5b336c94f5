/** Paragraphs with their codes as lines of `content/ke-hoach.mdx`, ready to paste. */
import type { CodedParagraph } from './paragraph-codes.ts';

/** One element a paragraph, in the order given, inside the elements that hold several; a blank line between two. */
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
  // An appendix is called as its title says: its number is a line of it.
  const words = (isTitle ? [mark, ...lines] : lines).map(escaped).join('<br />');
  const inner =
    cells && element !== 'AppendixPart'
      ? cells.map((cell) => `<Cell>${escaped(cell)}</Cell>`).join('')
      : words;
  const shown = mark === '' || isTitle ? '' : ` mark="${mark.replaceAll('"', '&quot;')}"`;
  return `<${element} code="${code}"${shown}>${inner}</${element}>`;
}

/** Signs that mean something in the file, as `read-clauses.ts` takes them back. */
function escaped(text: string): string {
  return text
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[{}*_]/gu, String.raw`\$&`);
}
