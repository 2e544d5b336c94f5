/** PNG of a screen → a small WebP in `content/huong-dan/`. Chromium itself converts, so nothing else is needed. */
import { writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

export interface Screen {
  /** File name without extension, as the guide's text names it. */
  name: string;
  png: Buffer;
}

const LIMIT = 60 * 1024;

/** Writes the file and returns a line about it, with the size to state in the guide. */
export async function savePicture(browser: Browser, { name, png }: Screen): Promise<string> {
  const page = await browser.newPage();
  const source = `data:image/png;base64,${png.toString('base64')}`;
  const { width, height, data } = await page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return { width: canvas.width, height: canvas.height, data: canvas.toDataURL('image/webp', 0.8) };
  }, source);
  await page.close();
  const bytes = Buffer.from(data.replace(/^data:image\/webp;base64,/u, ''), 'base64');
  if (bytes.length > LIMIT) throw new Error(`${name} has ${bytes.length} bytes, more than 60 KB`);
  writeFileSync(`content/huong-dan/${name}.webp`, bytes);
  return `${name}.webp: ${width} × ${height}, ${bytes.length} bytes`;
}
