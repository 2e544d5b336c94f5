/** Parts of every document: sender, name of the plan, notes on its figures, sources. */
import type { Plan } from '../plan/plan.ts';
import type { Amendment, Task } from '../tables/rows.ts';
import { unofficialNotice } from '../plan/site.ts';
import { formatDate } from '../format/days.ts';
import { fullStop, lowerFirst } from '../format/text.ts';
import { NBSP } from '../format/numbers.ts';
import { shownTextLabels } from '../labels/records.ts';
import { aboutData } from '../open-data/about.ts';
import { planInFull, type Citations } from './citations.ts';
import type { DocumentData } from './marks.ts';

type Common = Pick<
  DocumentData<'bao-cao'>,
  | 'canh_bao'
  | 'co_quan_cap_tren'
  | 'co_quan'
  | 'noi_gui'
  | 'nam'
  | 'ke_hoach'
  | 'ke_hoach_ngan'
  | 'ngay_so_lieu'
>;

export interface Sentence {
  cau: string;
}

export function sentence(...parts: string[]): Sentence {
  return { cau: withNumbers(parts.filter(Boolean).join(' ')) };
}

/** Keeps a source number from starting a line. */
export function withNumbers(words: string): string {
  return words.replace(/ (?=\[\d+\])/gu, NBSP);
}

/** `sender`: the office, if it is not the publisher; its superior body is then unknown. */
export function commonData(plan: Plan, year: number, sender?: string): Common {
  const { site, asOf } = plan;
  const notice = unofficialNotice(site);
  const superior = sender === undefined ? site.publisher.superior : undefined;
  return {
    canh_bao: notice ? [sentence(fullStop(notice))] : [],
    co_quan_cap_tren: superior?.toLocaleUpperCase('vi') ?? '',
    co_quan: (sender ?? site.publisher.name).toLocaleUpperCase('vi'),
    noi_gui: site.province,
    nam: String(year),
    ke_hoach: planInFull(plan),
    ke_hoach_ngan: planInShort(plan),
    ngay_so_lieu: formatDate(asOf),
  };
}

/** From the second mention on, a document is cited by its number. */
export function planInShort({ site }: Pick<Plan, 'site'>): string {
  return site.adopted ? `Kế hoạch số ${site.adopted.number}` : site.plan.shortTitle;
}

/** Decisions on a task after the plan's adoption. */
export function decisionsUnless(plan: Plan, { code }: Task, wasSo: (adopted: Task) => boolean): Amendment[] {
  const adopted = plan.frozen.tasks.find((task) => task.code === code);
  return adopted && wasSo(adopted) ? [] : plan.amendmentsOf('nhiem-vu', code);
}

/** How commitments are counted, if the plan repeats some; else empty. */
export function countingWords({ tasks }: Plan): string {
  return tasks.some(({ repeats }) => repeats !== undefined)
    ? 'Nhiệm vụ ở phần nội dung Kế hoạch và dòng phụ lục nhắc lại nhiệm vụ đó được tính là một việc.'
    : '';
}

export function namesOf(rows: readonly { name: string }[]): string {
  return rows.map(({ name }) => name).join('; ');
}

/** Call last: all citations have their numbers by then. */
export function endOf(
  plan: Plan,
  home: string,
  citations: Citations,
): Pick<DocumentData<'bao-cao'>, 'luu_y' | 'nguon'> {
  const { site } = plan;
  const text = `Nhiệm vụ, chỉ tiêu được trích từ ${lowerFirst(shownTextLabels[site.shownText])} của Kế hoạch.`;
  const notices = aboutData(plan, home).notices.map((notice) =>
    notice === site.notices.draft ? `${text} ${notice}` : notice,
  );
  return { luu_y: notices.map((notice) => sentence(notice)), nguon: citations.list() };
}
