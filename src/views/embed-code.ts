/** The lines another page pastes to show a chart: one frame, no script. */

/** High enough for the chart, its title and its notes, on a phone as on a wide screen. */
export const EMBED_HEIGHT = 620;

export function embedCode(title: string, address: string): string {
  return `<iframe src="${inAttribute(address)}" title="${inAttribute(title)}" width="100%" height="${String(EMBED_HEIGHT)}" loading="lazy" style="border: 0"></iframe>`;
}

function inAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
