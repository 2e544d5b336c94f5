/** Somebody answers for every task: it is named as leading it, or as doing it. */
import { problem, type Problem } from '../problem.ts';
import { placeOf } from '../table.ts';
import type { Check } from './check.ts';

export const checkResponsible: Check = (dataset, { broken, unread }) => {
  if (unread.get('assignments') === 'all') return [];
  const answered = new Set(
    dataset.assignments.filter(({ row }) => row.role !== 'phoi_hop').map(({ row }) => row.task),
  );
  // Of a line with problems of its own it is not known what it would have said.
  for (const { row } of broken.assignments) answered.add(row.task);
  const problems: Problem[] = [];
  for (const located of dataset.tasks)
    if (!answered.has(located.row.code))
      problems.push(problem('nobody-responsible', placeOf(located, 'ma'), located.row.code));
  return problems;
};
