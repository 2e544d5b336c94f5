/** The newest result of a task, in one line for lists. It never says less than its source. */
import { resultsOf } from '../../plan/newest-results.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Task } from '../../tables/rows.ts';
import { whenOf } from './shown-results.ts';

export interface NewestLine {
  /** `30/01/2026`; `năm 2024` if the day is unknown. */
  when: string;
  /** The first sentence, complete; if it is too long, only the publisher. */
  words: string;
}

/** Maximum characters for one line of a list. */
const LETTERS = 150;

export function newestLine(plan: Plan, task: Task): NewestLine | undefined {
  const [newest] = resultsOf(plan, [task]);
  if (!newest) return undefined;
  const sentence = firstSentence(newest.text);
  const { publisher, title } = plan.source(newest.source);
  return {
    when: whenOf(plan, newest),
    words: sentence.length <= LETTERS ? sentence : `Nguồn: ${publisher ?? title}.`,
  };
}

/**
 * Up to the first full stop outside quotation marks. A quotation stays in its sentence, since the words before
 * (“Về 9 tháng năm 2022, …”) and after it limit its meaning. Ambiguous full stops (“TP. Pleiku”, “1. Tập huấn”)
 * do not end the sentence.
 */
export function firstSentence(text: string): string {
  let open = 0;
  for (const { 0: sign, index } of text.matchAll(/[“”.!?]/gu)) {
    if (sign === '“') open += 1;
    else if (sign === '”') open = Math.max(0, open - 1);
    else if (open === 0 && isEnd(text.slice(0, index), text.slice(index + 1)))
      return text.slice(0, index + 1);
  }
  return text;
}

function isEnd(before: string, after: string): boolean {
  return /^(?:\s+[\p{Lu}\d“]|\s*$)/u.test(after) && !/(?<!\p{L})\p{Lu}{1,3}$|^\d+$/u.test(before);
}
