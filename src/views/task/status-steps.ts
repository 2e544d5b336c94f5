/**
 * Explains a task's status: the questions of the rule in order, answered with this task's facts, up to the
 * deciding one. Rule: `/phuong-phap/#trang-thai-nhiem-vu`.
 */
import { parseDayInYear } from '../../calendar/day-in-year.ts';
import type { Plan } from '../../plan/plan.ts';
import { taskDecision, yearsOf, type StatusStep } from '../../plan/task-status.ts';
import type { Result, Task } from '../../tables/rows.ts';
import { capitalize, quote } from '../../format/text.ts';
import { formatDate, formatDayInYear, formatPeriod, formatYears, periodNouns } from '../../format/days.ts';

export interface StepWords {
  question: string;
  answer: string;
}

export function statusSteps(plan: Plan, task: Task): StepWords[] {
  return taskDecision(plan, task).steps.map((step) => stepWords(plan, task, step));
}

const AS_OTHERS_SAY =
  'Kế hoạch để thời gian theo văn bản, sự kiện nêu ở phần “Thời gian”; trang này không ghi nhận văn bản, sự kiện ấy.';

function stepWords(plan: Plan, { schedule }: Task, step: StatusStep): StepWords {
  switch (step.rule) {
    case 'abolished': {
      const question = 'Nhiệm vụ đã được bãi bỏ chưa?';
      return { question, answer: `Đã bãi bỏ, từ ngày ${formatDate(step.date)}.` };
    }
    case 'published':
      return { question: 'Có kết quả được công bố không?', answer: resultsInWords(step.results) };
    case 'central': {
      const question = 'Kế hoạch có đặt điều kiện là văn bản của Trung ương không?';
      const seen = step.isMet ? 'văn bản ấy đã được ghi nhận' : 'chưa ghi nhận văn bản nào đáp ứng';
      if (step.isCondition) return { question, answer: `Có, và ${seen}.` };
      // Other documents and events are not recorded: the plan's words are shown above.
      return { question, answer: schedule === 'theo_van_ban' ? AS_OTHERS_SAY : 'Không.' };
    }
    case 'due': {
      const { due, isPast, ofParts, inYear } = step;
      const isDay = due === undefined ? inYear !== undefined : due.precision !== 'nam';
      const question = `Kế hoạch có nêu ${isDay ? 'hạn' : 'năm'} phải xong không?`;
      if (!due)
        return { question, answer: ofParts.length > 0 ? partsInWords(ofParts) : noEndInWords(inYear) };
      const passed = `ngày chốt ${formatDate(plan.asOf)} ${isPast ? 'đã qua' : 'chưa qua'}`;
      return {
        question,
        answer: `${capitalize(formatPeriod(due))}; ${passed} ${periodNouns[due.precision]} ấy.`,
      };
    }
    case 'rest':
      return { question: 'Còn lại', answer: 'Chưa thấy kết quả nào được công bố.' };
  }
}

function resultsInWords(results: Result[]): string {
  const years = yearsOf(results);
  const newest = years.at(-1);
  if (newest === undefined) return 'Không: chưa có kết quả nào có nguồn.';
  return `Có: ${results.length} kết quả, năm ${formatYears(years)}; tình trạng lấy theo năm mới nhất (${newest}).`;
}

/** Yearly work with a day has an end each year, but none for the whole. */
function noEndInWords(inYear = ''): string {
  const day = parseDayInYear(inYear);
  if (!day) return 'Không.';
  return `Không có một hạn chung; việc của mỗi năm có hạn ${formatDayInYear(day)}, xét riêng từng năm.`;
}

/** Dates of parts of the work, which do not count against the whole. */
function partsInWords(words: string[]): string {
  return `Kế hoạch nêu nhiều mốc, mỗi mốc cho một phần của nhiệm vụ: ${words.map(quote).join('; ')}.`;
}
