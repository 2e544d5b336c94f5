/** Names of the design tokens, as in the style sheet. */
import { readFileSync } from 'node:fs';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const light = css.slice(0, css.indexOf('@media'));

/** `paper`, `ink`, … */
export const colours = [...light.matchAll(/--([a-z-]+): light-dark/gu)].map(([, name = '']) => name);
/** Steps of the type scale and of the spaces, with their values. */
export const scales = [...light.matchAll(/--((?:text|space)-[\w-]+): ([^;]+);/gu)].map(
  ([, name = '', value = '']) => ({ name, value }),
);
