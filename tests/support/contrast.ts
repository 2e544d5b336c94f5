/** Luminances of the style sheet's colours, to measure contrast as defined by WCAG 2.2. Reads OKLCH only. */

export type Theme = 'light' | 'dark';

const DECLARATION = /--([\w-]+):\s*light-dark\(oklch\(([^)]*)\),\s*oklch\(([^)]*)\)\)/gu;

/** Every `--name: light-dark(oklch(…), oklch(…))` of a style sheet: name → luminance in one theme. */
export function luminances(css: string, theme: Theme): Map<string, number> {
  return new Map(
    [...css.matchAll(DECLARATION)].map(([, name = '', light = '', dark = '']) => [
      name,
      luminance(theme === 'light' ? light : dark),
    ]),
  );
}

/** `#1a2133` → relative luminance. */
export function luminanceOfHex(hex: string): number {
  const [red = NaN, green = NaN, blue = NaN] = [1, 3, 5]
    .map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** `98.6% 0.006 95` (lightness, chroma, hue in degrees) → relative luminance of the sRGB colour a screen shows. */
function luminance(oklch: string): number {
  const [lightness = NaN, chroma = NaN, hue = NaN] = oklch.split(/\s+/u).map(parseFloat);
  const angle = (hue * Math.PI) / 180;
  const [red, green, blue] = linearRgb(lightness / 100, chroma * Math.cos(angle), chroma * Math.sin(angle));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Björn Ottosson's matrices, https://bottosson.github.io/posts/oklab/; colours outside sRGB are clipped. */
function linearRgb(lightness: number, a: number, b: number): [number, number, number] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number): number => Math.min(1, Math.max(0, value));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
