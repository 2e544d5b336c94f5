/**
 * Every task has an agency that leads it or carries it out, in the body task or in one of the rows that repeat
 * it.
 */
import { isAnswering } from '../plan/roles.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { placeOf } from '../tables/table.ts';
import type { Check } from './check.ts';

export const checkResponsible: Check = (dataset, { broken, unread }) => {
  if (unread.get('assignments') === 'all') return [];
  const answered = new Set(
    dataset.assignments.filter(({ row }) => isAnswering(row)).map(({ row }) => row.task),
  );
  // For a row with problems it is unknown whom it would have named.
  for (const { row } of broken.assignments) answered.add(row.task);
  // A task row with problems may name anyone, and repeat any task.
  const workOf = new Map(dataset.tasks.map(({ row }) => [row.code, row.repeats ?? row.code]));
  const works = new Set([...answered].map((code) => workOf.get(code)));
  for (const { row } of broken.tasks) works.add(row.repeats);
  const problems: Problem[] = [];
  for (const located of dataset.tasks)
    if (!works.has(located.row.repeats ?? located.row.code))
      problems.push(problem('nobody-responsible', placeOf(located, 'ma'), located.row.code));
  return problems;
};
