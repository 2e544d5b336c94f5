/** The names of the design tokens, as the style sheet lists them. */
import { readFileSync } from 'node:fs';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const light = css.slice(0, css.indexOf('@media'));

/** `paper`, `ink`, … */
export const colours = [...light.matchAll(/--([a-z-]+): light-dark/gu)].map(([, name = '']) => name);
/** Steps of the type scale and of the spaces, with what they are set to. */
export const scales = [...light.matchAll(/--((?:text|space)-[\w-]+): ([^;]+);/gu)].map(
  ([, name = '', value = '']) => ({ name, value }),
);
