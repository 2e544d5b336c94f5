/** Known words similar to an unknown one: typing errors, sound-alikes, keyboard errors. */
import { fold, memoized } from './words.ts';

/** Sounds that dialects confuse: each is replaced by one spelling. */
const ALIKE: [RegExp, string][] = [
  [/^(?:tr|ch)/u, 'ch'],
  [/^(?:x|s)/u, 's'],
  [/^(?:gi|d|r|v)(?=.)/u, 'd'],
  [/^ngh?/u, 'ng'],
  [/^(?:l|n)(?!g|h)/u, 'n'],
  [/^(?:c|k|q)(?!h)/u, 'c'],
  [/ng?$/u, 'n'],
  [/[ct]$/u, 't'],
  [/y/gu, 'i'],
];

/**
 * Words of the vocabulary (most frequent first) that may have been meant, without accents, most likely first:
 * the same word with other accents, a sound-alike, two letters swapped, one letter different.
 */
export function nearWords(typed: string, vocabulary: readonly string[], most = 3): string[] {
  const word = fold(typed);
  const plain = untelexed(word.replace(/\d/gu, ''));
  const isMarked = word !== typed.toLowerCase();
  const sounds = new Set([sound(word), sound(plain)]);
  const graded = [...new Set(vocabulary.map(fold))].map((known, at) => {
    if (known === word || known === plain) return { known, at, distance: 0 };
    if (sounds.has(sound(known))) return { known, at, distance: 0.5 };
    const isFar = word.length <= 2 || (isMarked && isReplaced(word, known));
    return { known, at, distance: isFar ? Infinity : distance(word, known) };
  });
  return graded
    .filter((row) => row.distance <= 1 && row.known !== typed.toLowerCase())
    .sort((a, b) => a.distance - b.distance || a.at - b.at)
    .slice(0, most)
    .map((row) => row.known);
}

/** Two words typed without the space between them. */
export function splitWords(typed: string, vocabulary: readonly string[]): string | undefined {
  const word = fold(typed);
  const known = new Set(vocabulary.map(fold));
  const at = [...word].findIndex(
    (_, cut) => cut > 1 && known.has(word.slice(0, cut)) && known.has(word.slice(cut)),
  );
  return at > 0 ? `${word.slice(0, at)} ${word.slice(at)}` : undefined;
}

/** `dduowngf` → `duong`: Telex keys that arrived as letters. */
function untelexed(word: string): string {
  return word
    .replace(/([aeod])\1/gu, '$1')
    .replace(/w/gu, '')
    .replace(/(?<=[aeiouy].*)[sfrxj]/gu, '');
}

const sound = memoized((word: string): string =>
  ALIKE.reduce((text, [pattern, same]) => text.replace(pattern, same), word),
);

/** One letter replaced. Someone who typed the accents (`tốn`) meant that word, not `ten` or `don`. */
function isReplaced(a: string, b: string): boolean {
  const changed = [...a].filter((letter, at) => letter !== b[at]);
  return a.length === b.length && changed.length === 1;
}

/** 0 if equal; 0.8 for two letters swapped; 1 for one inserted, removed or changed; else Infinity. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 1) return Infinity;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [x, y] = [a.slice(at), b.slice(at)];
  if (x === y) return 0;
  if (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2)) return 0.8;
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1) ? 1 : Infinity;
}
