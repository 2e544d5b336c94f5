/** Merge conflict markers left in a file. */

const MARK = /^"?(?:<{7}|>{7}|\|{7})(?=[\s,;"]|$)/u;
const MIDDLE = /^"?={7}(?:["\s,;]*)$/u;

/** Line indexes of the markers, including the separator between the two versions. */
export function conflictLines(text: string): number[] {
  if (!/<{7}|>{7}|={7}|\|{7}/u.test(text)) return [];
  return text.split('\n').flatMap((line, index) => (MARK.test(line) || MIDDLE.test(line) ? [index] : []));
}
