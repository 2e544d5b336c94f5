/** Source numbers: `[1]`, in order of first citation, and the list at the document's end. */
import type { Plan } from '../plan/plan.ts';
import type { Amendment, Source } from '../tables/rows.ts';
import { formatDate } from '../format/days.ts';
import { lowerFirst } from '../format/text.ts';
import { verificationLabels } from '../labels/records.ts';
import { aboutData } from '../open-data/about.ts';

export interface Citations {
  /** `[3]`, `[1][4]`; empty if nothing is cited. */
  of(codes: readonly string[]): string;
  /** Cites the plan for what it requires, and later decisions. */
  plan(amendments?: readonly Amendment[]): string;
  /** Cites the site's data for counts, and for what was not found in it. */
  data(): string;
  /** Sources cited so far. */
  list(): { so: string; ten: string }[];
}

/** Codes beside those of `nguon.csv`, which contain no space. */
const PLAN = 'the plan';
const DATA = 'the data';

/** `home`: full address of the home page. */
export function createCitations(plan: Plan, home: string): Citations {
  const cited = new Map<string, number>();
  const numberOf = (code: string) => {
    const number = cited.get(code) ?? cited.size + 1;
    cited.set(code, number);
    return `[${number}]`;
  };
  const numbersOf = (codes: readonly string[]) => [...new Set(codes)].map(numberOf).join('');
  return {
    of: numbersOf,
    plan: (amendments = []) => numbersOf([PLAN, ...amendments.map(({ basis }) => basis)]),
    data: () => numberOf(DATA),
    list: () => [...cited].map(([code, number]) => ({ so: String(number), ten: wordsOf(plan, home, code) })),
  };
}

function wordsOf(plan: Plan, home: string, code: string): string {
  if (code === PLAN) return [planInFull(plan), ...draftWords(plan)].join('; ');
  return code === DATA ? aboutData(plan, home).citation : sourceWords(plan.source(code));
}

/** Full name, as for the first mention in a document. */
export function planInFull({ site }: Pick<Plan, 'site'>): string {
  const { adopted, plan } = site;
  return adopted ? `${plan.title}, số ${adopted.number} ngày ${formatDate(adopted.date)}` : plan.title;
}

/** Which text of the plan, unless it is the signed one. */
function draftWords({ site }: Plan): string[] {
  return site.shownText === 'du_thao' ? [lowerFirst(site.notices.draftShort)] : [];
}

/** Title, number, publisher, date, address, verification; without what the title contains. */
function sourceWords({ title, number, publisher, date, link, verification }: Source): string {
  const facts = [
    number && `số ${number}`,
    publisher,
    date && `ngày ${formatDate(date)}`,
    link,
    verificationLabels[verification].toLowerCase(),
  ];
  return [
    title,
    ...facts.filter((fact) => fact !== undefined && !title.includes(fact.replace(/^số /u, ''))),
  ].join(', ');
}
