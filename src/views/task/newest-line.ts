/** What was published last of a task, in one line for lists. It never says less than its source did. */
import { resultsOf } from '../../plan/newest-results.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Task } from '../../tables/rows.ts';
import { whenOf } from './shown-results.ts';

export interface NewestLine {
  /** `30/01/2026`; `năm 2024` where no day of that year is known. */
  when: string;
  /** The first sentence, whole; of a longer one only who published it. */
  words: string;
}

/** Letters of a sentence that still is one line of a list. */
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
 * Up to the first full stop outside quotation marks. A quotation is not taken out of its sentence: what leads it in
 * (“Về 9 tháng năm 2022, …”) and what follows it limit what it says. Where an end is in doubt (“TP. Pleiku”,
 * “1. Tập huấn”) the sentence goes on.
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
