/** Independent reader of Word documents: paragraphs outside tables, rows of tables, list of sources. */
import mammoth from 'mammoth';
import { parse, type HTMLElement } from 'node-html-parser';

export interface ReadDocument {
  /** Paragraphs and headings outside tables, in order. */
  paragraphs: string[];
  /** The cells of each row of each table. */
  rows: string[][];
  /** Sources by number. */
  sources: Map<number, string>;
}

export async function readDocx(bytes: Uint8Array): Promise<ReadDocument> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { ignoreEmptyParagraphs: true },
  );
  const page = parse(value);
  const rows = page.querySelectorAll('tr').map((row) => row.querySelectorAll('td, th').map(words));
  for (const table of page.querySelectorAll('table')) table.remove();
  const paragraphs = page.querySelectorAll('p, h1, h2, h3, h4').map(words);
  return { paragraphs, rows, sources: sourcesOf(paragraphs) };
}

function words(element: HTMLElement): string {
  for (const line of element.querySelectorAll('br')) line.replaceWith('\n');
  const parts = element.querySelectorAll('p').map(({ text }) => text);
  return parts.length > 0 ? parts.join('\n') : element.text;
}

function sourcesOf(paragraphs: readonly string[]): Map<number, string> {
  const list = paragraphs.flatMap((paragraph) => {
    const found = /^\[(?<number>\d+)\] (?<name>.+)$/su.exec(paragraph)?.groups;
    return found ? [[Number(found['number']), found['name'] ?? ''] as const] : [];
  });
  return new Map(list);
}

/** Source numbers cited in a text, in order. */
export function citedIn(text: string): number[] {
  return [...text.matchAll(/\[(\d+)\]/gu)].map(([, number]) => Number(number));
}
