/** Quotations, lists, letter case and order of Vietnamese words. */

/** Cuts to at most `letters` characters, at a word boundary, with an ellipsis. */
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

/** Adds a full stop unless the text already ends as a sentence. */
export function fullStop(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** Upper-cases the first letter only. */
export function capitalize(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** Lower-cases the first letter, for a name inside a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** A name of ours or of the plan inside a sentence; a leading abbreviation keeps its capitals: `UBND xã`. */
export function inSentence(name: string): string {
  return /^\p{Lu}(?!\p{Ll}|\s)/u.test(name) ? name : lowerFirst(name);
}
