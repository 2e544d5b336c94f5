/** Quotations, lists, letter case and order of Vietnamese words. */

/** At most so many letters: what is longer ends behind a whole word, with an ellipsis. */
export function shorten(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const kept = text.slice(0, letters).replace(/[\s\p{P}]+\S*$/u, '');
  return `${kept}…`;
}

export function quote(text: string): string {
  return `“${text}”`;
}

/** `a`, `a và b`, `a, b và c`. */
export function listWords(words: string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' và ');
}

/** Words that end as a sentence does, once. */
export function fullStop(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** First letter upper-case, the rest untouched. */
export function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** First letter lower-case, for a name that stands inside a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** A name of our own or of a plan inside a sentence; an abbreviation at its start keeps its letters: `UBND xã`. */
export function inSentence(name: string): string {
  return /^\p{Lu}(?!\p{Ll}|\s)/u.test(name) ? name : lowerFirst(name);
}
