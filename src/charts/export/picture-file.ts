/**
 * SVG text → a picture file, with letters of its own: the same bytes on every machine, whatever fonts it has.
 * TTF only: the renderer leaves out text in a WOFF font without a word.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync, Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { svg } from '../svg.ts';

// From the folder the build runs in: a built module may lie anywhere.
const installed = createRequire(join(process.cwd(), 'package.json'));
const FONTS = ['400Regular/BeVietnamPro_400Regular.ttf', '700Bold/BeVietnamPro_700Bold.ttf'].map((file) =>
  installed.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`),
);

export const FONT_OPTIONS: ResvgRenderOptions = {
  font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Be Vietnam Pro' },
};

/** Painted beside the program, which goes on with the next page meanwhile. */
export async function toPng(picture: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array((await renderAsync(picture, FONT_OPTIONS)).asPng());
}

/**
 * The same picture as an SVG whose letters are outlines: it looks the same in a browser, an office program and
 * a drawing program, none of which would load a font from the file. What it says stands in `title` and `desc`.
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

/** A tenth of a unit is finer than any screen: the file becomes a third smaller. */
function roundPath(path: string): string {
  return path.replace(/-?\d+\.\d{2,}/gu, (number) => String(Math.round(Number(number) * 10) / 10));
}
