/** Meaning of each message of the check: its wording with example facts, grouped for officials. */
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

/**
 * Every code of the check once, except templates; `tests/unit/views/message-guide.test.ts` finds a code without
 * example.
 */
export function messageGuide(plan: Plan): MessageGroup[] {
  const groups = messageGroups(ownExamples(plan)).map(explained);
  if (plan.site.boundary) return groups;
  // Messages about territories only concern plans whose boundary changed.
  return groups.map(({ title, messages }) => ({
    title,
    messages: messages.filter(({ code }) => code !== 'dia_ban_cu'),
  }));
}

/** If the plan lacks such rows, self-explanatory codes are used. */
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
