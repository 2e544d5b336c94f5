/**
 * Renders SVG text to a picture with an embedded font: the same bytes on every machine. TTF only: the renderer
 * silently drops text in a WOFF font.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync, Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { svg } from '../svg.ts';

// Resolved from the working directory: a built module may be anywhere.
const installed = createRequire(join(process.cwd(), 'package.json'));
const FONTS = ['400Regular/BeVietnamPro_400Regular.ttf', '700Bold/BeVietnamPro_700Bold.ttf'].map((file) =>
  installed.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`),
);

export const FONT_OPTIONS: ResvgRenderOptions = {
  font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Be Vietnam Pro' },
};

/** Rendered in the background, while the build continues. */
export async function toPng(picture: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array((await renderAsync(picture, FONT_OPTIONS)).asPng());
}

/**
 * The picture as an SVG with text as outlines: it looks the same in browsers, office and drawing programs, none
 * of which loads a font from the file. The text is in `title` and `desc`.
 */
export function toOutlines(
  picture: string,
  { title, description }: Record<'title' | 'description', string>,
): string {
  const drawn = new Resvg(picture, FONT_OPTIONS).toString().replace(/ d="[^"]*"/gu, roundPath);
  const words = svg`<title>${title}</title><desc>${description}</desc>`.markup;
  return drawn
    .replace(/^<svg [^>]*>/u, (start) => `${start.slice(0, -1)} role="img">${words}`)
    .replace(/\n\s*/gu, '');
}

/** One tenth of a unit is finer than any screen, and makes the file a third smaller. */
function roundPath(path: string): string {
  return path.replace(/-?\d+\.\d{2,}/gu, (number) => String(Math.round(Number(number) * 10) / 10));
}
