/** Lines that a program for versions leaves where two people changed the same rows and nobody has chosen. */

const MARK = /^"?(?:<{7}|>{7}|\|{7})(?=[\s,;"]|$)/u;
const MIDDLE = /^"?={7}(?:["\s,;]*)$/u;

/** Indexes of their lines in the text, the line between the two versions too. */
export function conflictLines(text: string): number[] {
  if (!/<{7}|>{7}|={7}|\|{7}/u.test(text)) return [];
  return text.split('\n').flatMap((line, index) => (MARK.test(line) || MIDDLE.test(line) ? [index] : []));
}
