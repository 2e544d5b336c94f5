/** A template tag for SVG text that escapes everything except markup. */

export interface Markup {
  markup: string;
}

type Piece = Markup | string | number | undefined | Piece[];

/** Numbers are rounded to three decimals, text is escaped, lists are joined. */
export function svg(strings: TemplateStringsArray, ...pieces: Piece[]): Markup {
  const parts = strings.map((text, index) => text.replace(/\n\s*/gu, '') + render(pieces[index]));
  return { markup: parts.join('') };
}

function render(piece: Piece): string {
  if (piece === undefined) return '';
  if (Array.isArray(piece)) return piece.map(render).join('');
  if (typeof piece === 'number') return String(Math.round(piece * 1000) / 1000);
  return typeof piece === 'string' ? escapeMarkup(piece) : piece.markup;
}

/** Escapes text for HTML, SVG and XML, in elements and in attributes. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
