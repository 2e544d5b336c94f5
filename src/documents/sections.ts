/** Published results per section of the plan, in the order of its tasks, and what was not found in each. */
import { commitments, entriesOf } from '../plan/commitments.ts';
import { perPlan } from '../plan/per-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Clause, Result, Task } from '../tables/rows.ts';
import { fullStop, lowerFirst } from '../format/text.ts';
import { taskStatusLabels } from '../labels/tasks.ts';
import { resultFacts } from '../views/task/result-facts.ts';
import { taskName } from '../wording/task-name.ts';
import type { Citations } from './citations.ts';
import { sentence, type Sentence } from './common.ts';
import type { DocumentData } from './marks.ts';

/** Letters of headings: the Vietnamese alphabet. */
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** a, b, c, d, đ, e … y, then aa, ab … */
function letterOf(index: number): string {
  const [first, second] = [Math.floor(index / LETTERS.length) - 1, index % LETTERS.length];
  return `${LETTERS[first] ?? ''}${LETTERS[second] ?? ''}`;
}

/**
 * Heading of a task: the closest clause above it that is not itself a task. An appendix row is listed under its
 * body task.
 */
function sectionOf(plan: Plan, task: Task): Clause | undefined {
  return headingAbove(plan, task.repeats ?? task.code);
}

function headingAbove(plan: Plan, code: string): Clause | undefined {
  const headings = headingsOf(plan);
  const steps = code.split('.');
  const above = steps.map((_step, index) => steps.slice(0, steps.length - 1 - index).join('.'));
  return above.map((place) => headings.get(place)).find((clause) => clause !== undefined);
}

const headingsOf = perPlan((plan) => {
  const tasks = new Set(plan.tasks.map(({ code }) => code));
  return new Map(plan.clauses.filter(({ code }) => !tasks.has(code)).map((clause) => [clause.code, clause]));
});

/** The plan's heading; with the heading above it if it occurs in several sections (“Nhiệm vụ”). */
function headingOf(plan: Plan, clause: Clause): string {
  const isCommon = [...headingsOf(plan).values()].some(
    ({ code, text, opens }) => code !== clause.code && text === clause.text && opens === clause.opens,
  );
  const above = isCommon ? headingAbove(plan, clause.code) : undefined;
  return `Mục ${clause.code}: ${[above, clause].flatMap((one) => (one ? titleOf(one) : [])).join(' – ')}`;
}

/** Without the formal words about the enclosure. */
function titleOf({ text }: Clause): string {
  return text.replace(/\s*\(Kèm theo .*$/u, '');
}

export interface Told {
  results: readonly Result[];
  /** Commitments without results. */
  unseen: readonly Task[];
  /** Suffix of a result's task: the year, unless it is obvious. */
  when: (result: Result) => string;
  /** Prefix of the sentence on what was not found. */
  unseenWords: string;
}

/** Sections without either are left out. */
export function sectionRows(
  plan: Plan,
  { results, unseen, when, unseenWords }: Told,
  cite: Citations,
): DocumentData<'bao-cao'>['phan'] {
  const ofTask = Map.groupBy(results, ({ task }) => task);
  const isUnseen = new Set(unseen);
  const inYear = commitments(plan)
    .flatMap(entriesOf)
    .filter((task) => ofTask.has(task.code) || isUnseen.has(task));
  return [...Map.groupBy(inYear, (task) => sectionOf(plan, task))].map(([section, tasks], index) => {
    const missing = tasks.filter((task) => isUnseen.has(task)).map((task) => nameWithCode(task));
    return {
      chu: letterOf(index),
      ten: section ? headingOf(plan, section) : 'Các nhiệm vụ khác',
      ket_qua: tasks.flatMap((task) =>
        (ofTask.get(task.code) ?? []).map((result) => resultSentence(plan, task, result, when(result), cite)),
      ),
      chua_thay:
        missing.length === 0
          ? []
          : [
              sentence(
                `${unseenWords}${missing.length > 1 ? ` (${missing.length} việc)` : ''}: ${missing.join('; ')} ${cite.data()}.`,
              ),
            ],
    };
  });
}

/** `Kiểm tra … (III.1.5)`. */
export function nameWithCode(task: Task): string {
  return `${taskName(task)} (${task.code})`;
}

/** The source's words as in the table, then the facts of the row. */
function resultSentence(plan: Plan, task: Task, result: Result, when: string, cite: Citations): Sentence {
  return sentence(
    `${nameWithCode(task)}${when}:`,
    fullStop(result.text),
    `${factsOf(plan, result)} ${cite.of([result.source])}.`,
  );
}

/** The words themselves show that there is a result. */
function factsOf(plan: Plan, result: Result): string {
  const facts = resultFacts(plan, result).replace(/\.$/u, '');
  const prefix = `${taskStatusLabels.co_ket_qua}; `;
  return facts.startsWith(prefix)
    ? `Kết quả ${facts.slice(prefix.length)}`
    : `Tình trạng: ${lowerFirst(facts)}`;
}
