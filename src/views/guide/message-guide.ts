/** What each message of the check means: its wording with the facts of an example, grouped as an official meets it. */
import { wordingOf, type ProblemCode } from '../../problems/messages.ts';
import { planDay } from '../../checks/pairs/plan-day.ts';
import type { Plan } from '../../plan/plan.ts';
import { formatDate } from '../../format/days.ts';
import {
  messageGroups,
  templateMessages,
  type MessageExamples,
  type OwnExamples,
} from './message-examples.ts';
import { taskName } from '../../wording/task-name.ts';

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
export function messageGuide(plan: Plan): MessageGroup[] {
  const groups = messageGroups(ownExamples(plan)).map(explained);
  if (plan.site.boundary) return groups;
  // Territories are of a plan whose territory changed.
  return groups.map(({ title, messages }) => ({
    title,
    messages: messages.filter(({ code }) => code !== 'dia_ban_cu'),
  }));
}

/** A plan without the rows gets codes that say what they are. */
function ownExamples({ tasks, agencies, indicators, site }: Plan): OwnExamples {
  const [task] = tasks;
  const counted = indicators.find(({ unit }) => unit !== undefined && unit !== '%');
  return {
    task: task?.code ?? 'II.1.2',
    taskName: task ? taskName(task) : 'Tổ chức hội nghị',
    agency: site.publisher.agency,
    agencyName: agencies.find(({ code }) => code === site.publisher.agency)?.name ?? site.publisher.name,
    indicator: counted?.code ?? 'chi-so-1',
    unit: counted?.unit ?? 'hồ sơ',
    from: site.horizon.from,
    to: site.horizon.to,
    planDay: formatDate(planDay(site)),
    territory: site.boundary ? '|cu' : '',
  };
}

export const templateGuide = (): MessageGroup => explained(templateMessages);

function explained({ title, examples }: MessageExamples): MessageGroup {
  const messages = (Object.entries(examples) as [ProblemCode, object][]).map(([code, facts]) => ({
    code,
    ...wordingOf(code, facts),
  }));
  return { title, messages };
}
