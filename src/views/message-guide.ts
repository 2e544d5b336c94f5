/** What each message of the check means: its wording with the facts of an example, grouped as an official meets it. */
import { wordingOf, type ProblemCode } from '../dataset/messages.ts';
import { messageGroups, templateMessages, type MessageExamples } from './message-examples.ts';

export interface ExplainedMessage {
  code: ProblemCode;
  message: string;
  hint: string;
}

export interface MessageGroup {
  title: string;
  messages: ExplainedMessage[];
}

/** Every code of the check once, those of templates aside; `tests/unit/views/message-guide.test.ts` finds one without an example. */
export const messageGuide = (): MessageGroup[] => messageGroups.map(explained);

export const templateGuide = (): MessageGroup => explained(templateMessages);

function explained({ title, examples }: MessageExamples): MessageGroup {
  const messages = (Object.entries(examples) as [ProblemCode, object][]).map(([code, facts]) => ({
    code,
    ...wordingOf(code, facts),
  }));
  return { title, messages };
}
