/** Words of the site near to one it does not have: a slip of the finger, of the ear, of the keyboard. */
import { fold, memoized } from './words.ts';

/** What sounds alike in one part of the country or another: each is written as its first. */
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
 * Words of the vocabulary (the most frequent first) that may have been meant, without their marks and the
 * likeliest first: the word itself with other marks, one that sounds the same, one with two letters
 * swapped, one a letter away.
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

/** `dduowngf` → `duong`: keys of the Telex method that reached the page as letters. */
function untelexed(word: string): string {
  return word
    .replace(/([aeod])\1/gu, '$1')
    .replace(/w/gu, '')
    .replace(/(?<=[aeiouy].*)[sfrxj]/gu, '');
}

const sound = memoized((word: string): string =>
  ALIKE.reduce((text, [pattern, same]) => text.replace(pattern, same), word),
);

/** One letter in another's place. Who types a word with its marks (`tốn`) did not mean another one (`ten`, `don`). */
function isReplaced(a: string, b: string): boolean {
  const changed = [...a].filter((letter, at) => letter !== b[at]);
  return a.length === b.length && changed.length === 1;
}

/** 0; 0.8 for two letters swapped; 1 for one put in, left out or changed; else too far. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 1) return Infinity;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [x, y] = [a.slice(at), b.slice(at)];
  if (x === y) return 0;
  if (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2)) return 0.8;
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1) ? 1 : Infinity;
}
