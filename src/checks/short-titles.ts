/**
 * The editor's short titles and plain sentences: short enough for a list, unique per task, and none on an
 * appendix row whose body task has none. An appendix row may share the title of the body task it repeats.
 */
import type { Task } from '../tables/rows.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { placeOf, type Located } from '../tables/table.ts';
import type { Check } from './check.ts';

/** Characters; both limits are those of the data contract. */
const LONGEST = { ten_ngan: 70, noi_gon: 160 };

export const checkShortTitles: Check = ({ tasks }) => {
  const byCode = new Map(tasks.map((located) => [located.row.code, located]));
  const byTitle = new Map<string, Located<Task>>();
  return tasks.flatMap((located) => {
    const { shortTitle, plainText, repeats } = located.row;
    const problems = [...tooLong(located, 'ten_ngan', shortTitle), ...tooLong(located, 'noi_gon', plainText)];
    if (shortTitle === undefined) return problems;
    const at = placeOf(located, 'ten_ngan');
    const body = byCode.get(repeats ?? '');
    if (body && body.row.shortTitle === undefined)
      problems.push(problem('title-alone', at, shortTitle, { task: body.row.code }));
    const key = shortTitle.toLowerCase();
    const first = byTitle.get(key);
    if (!first) byTitle.set(key, located);
    else if (!arePair(first.row, located.row))
      problems.push(problem('title-twice', at, shortTitle, { task: first.row.code }));
    return problems;
  });
};

function arePair(a: Task, b: Task): boolean {
  return a.repeats === b.code || b.repeats === a.code;
}

function tooLong(located: Located<Task>, header: keyof typeof LONGEST, text: string | undefined): Problem[] {
  const [length, limit] = [text?.length ?? 0, LONGEST[header]];
  if (length <= limit) return [];
  return [problem('text-long', placeOf(located, header), text ?? '', { found: length, limit })];
}
