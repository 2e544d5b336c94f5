/** What each message of the check means: its wording with the facts of an example, grouped as an official meets it. */
import { wordings, type ProblemCode, type Wording } from '../dataset/messages.ts';
import { messageGroups, type Facts } from './message-examples.ts';

export interface ExplainedMessage {
  code: ProblemCode;
  message: string;
  hint: string;
}

export interface MessageGroup {
  title: string;
  messages: ExplainedMessage[];
}

/** Every code of the check once. A code nobody has placed yet still stands in the list, under its last heading. */
export function messageGuide(): MessageGroup[] {
  const placed = messageGroups.map(({ title, examples }) => ({
    title,
    messages: (Object.entries(examples) as [ProblemCode, Facts][]).map(([code, facts]) =>
      explain(code, facts),
    ),
  }));
  const known = new Set(placed.flatMap(({ messages }) => messages.map(({ code }) => code)));
  const others = (Object.keys(wordings) as ProblemCode[]).filter((code) => !known.has(code));
  if (others.length === 0) return placed;
  return [...placed, { title: 'Lời báo khác', messages: others.map((code) => explain(code, {})) }];
}

function explain(code: ProblemCode, facts: Facts): ExplainedMessage {
  const wording: Wording = wordings[code];
  return { code, ...wording(facts) };
}
