/**
 * Preview cards of links in messengers: for the home page, and for every indicator, task, agency, audience and
 * year.
 */
import type { Drawing } from '../../charts/drawing.ts';
import { filePalette } from '../../charts/palette.ts';
import type { CardLine, CardWords } from '../../charts/export/share-card.ts';
import { smallProgressDrawing } from '../../charts/small-progress-chart.ts';
import { isOfPlan } from '../../plan/of-plan.ts';
import { perPlan } from '../../plan/per-plan.ts';
import type { Commitment } from '../../plan/commitments.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ProgressData } from '../../plan/progress.ts';
import { taskStatus } from '../../plan/task-status.ts';
import type { Agency, Audience, Indicator, Task } from '../../tables/rows.ts';
import { capitalize, quote } from '../../format/text.ts';
import { formatDate } from '../../format/days.ts';
import { audienceName } from '../../labels/audiences.ts';
import { taskStatusLabel } from '../../wording/status-words.ts';
import { audienceId, slugOf } from '../../addresses/urls.ts';
import { givenNothing, predecessorsOf, ownCommitments, roleCounts } from '../agency/agency-view.ts';
import { audiencesOf, worksFor } from '../audience-view.ts';
import { homeFindings } from '../home/findings.ts';
import { indicatorView } from '../indicator/indicator-view.ts';
import { othersSentences } from '../agency/own-work.ts';
import { noticeOf, shownAddress, cardStampOf } from './picture-words.ts';
import { statusShares } from './status-shares-view.ts';
import { taskRow } from '../task/task-list.ts';
import { taskName } from '../../wording/task-name.ts';
import { yearTitle, yearView } from '../year/year-view.ts';

export interface ShareCard {
  section: 'trang' | 'muc-tieu' | 'nhiem-vu' | 'don-vi' | 'doi-tuong' | 'tien-do';
  name: string;
  title: string;
  lines: CardLine[];
  /** True if it shows nothing of the plan. */
  isContext?: boolean;
  drawing?: Drawing;
}

export function shareCards(plan: Plan): ShareCard[] {
  return [
    homeCard(plan),
    ...plan.indicators.map((row) => indicatorCard(plan, row)),
    ...plan.tasks.map((row) => taskCard(plan, row)).filter((card) => card !== undefined),
    ...plan.agencies.map((row) => agencyCard(plan, row)),
    ...audiencesOf(plan).map((audience) => audienceCard(plan, audience)),
    ...plan.years.map((year) => yearCard(plan, year)),
  ];
}

/** Also the card of every page without its own. */
export const homeCard = perPlan((plan): ShareCard => {
  const lines = homeFindings(plan).map(({ mark, before, link, after }) => ({
    mark,
    text: before + link + after,
  }));
  return { section: 'trang', name: 'trang-chu', title: plan.site.question, lines };
});

export function indicatorCard(plan: Plan, indicator: Indicator): ShareCard {
  const view = indicatorView(plan, indicator);
  const card = {
    section: 'muc-tieu',
    name: indicator.code,
    title: indicator.name,
    isContext: !isOfPlan(indicator),
  } as const;
  if (indicator.kind === 'dinh_tinh') {
    const clause = indicator.clause === undefined ? '' : quote(plan.clause(indicator.clause).text);
    return { ...card, lines: [view.label, clause].filter(Boolean).map(plainLine) };
  }
  const hasStatus = view.status !== undefined && view.status.code !== 'chua_co_so_lieu';
  const lines = [
    { mark: view.status?.code, text: view.finding },
    ...(hasStatus ? [plainLine(view.label)] : []),
    ...apartLines(plan, view.data),
  ];
  if (!view.data.target && view.data.observations.length === 0) return { ...card, lines };
  const size = { width: 400, height: 92, fontSize: 12 };
  return { ...card, lines, drawing: smallProgressDrawing(view.data, size, filePalette, 'gach') };
}

/**
 * Above this number, the cards of tasks would take longer than the rest of the site; tasks then use the home
 * page's.
 */
const MOST_TASKS = 200;

/** What the plan requires, in the editor's words, with its clause and agencies. */
export function taskCard(plan: Plan, task: Task): ShareCard | undefined {
  if (plan.tasks.length > MOST_TASKS) return undefined;
  const status = taskStatus(plan, task);
  const names = taskRow(plan, task).lead.map(({ name }) => name);
  const lines = [
    ...(task.plainText === undefined ? [] : [plainLine(task.plainText)]),
    { mark: status.code, text: taskStatusLabel(status) },
    plainLine(`Chủ trì, thực hiện: ${names.join('; ')}`),
    plainLine(`Kế hoạch, mục ${task.code}`),
  ];
  const name = slugOf(task.code);
  return { section: 'nhiem-vu', name, title: taskName(task), lines };
}

/** If one drawing has figures of both territories. */
function apartLines({ site: { boundary } }: Plan, { scopes }: ProgressData): CardLine[] {
  if (!boundary || scopes.length < 2) return [];
  return [plainLine(`Không so sánh trực tiếp số liệu trước và sau ${formatDate(boundary.from)}.`)];
}

/** Number of tasks for the audience, and those with published results. */
export function audienceCard(plan: Plan, audience: Audience): ShareCard {
  const works = worksFor(plan, audience);
  const count = `${works.length} việc của Kế hoạch liên quan đến nhóm này, theo cách đọc của người biên tập.`;
  const lines = [plainLine(count), ...shareLines(works)];
  return {
    section: 'doi-tuong',
    name: audienceId(audience),
    title: audienceName(plan.site, audience),
    lines,
  };
}

function shareLines(works: Commitment[]): CardLine[] {
  return statusShares(works).map(({ code, label, count }) => ({
    mark: code,
    text: `${label}: ${count} việc`,
  }));
}

/** Its assignments, then the published results of the work it is responsible for. */
export function agencyCard(plan: Plan, agency: Agency): ShareCard {
  const counts = roleCounts(plan, agency);
  const given = counts.length > 0 ? `Kế hoạch giao: ${counts.join(', ')}.` : givenNothing(plan);
  const own = ownCommitments(plan, agency);
  // A successor the plan does not name has nothing else to show.
  const predecessors = own.length > 0 ? [] : predecessorsOf(plan, agency);
  const predecessorLines = predecessors.map(({ words, of }) =>
    plainLine(`${words}: ${of.map(({ name }) => name).join('; ')}.`),
  );
  const start = own.length > 0 ? [plainLine(`Trong ${own.length} việc chủ trì hoặc thực hiện:`)] : [];
  const others = othersSentences(plan, own).map(plainLine);
  const lines = [plainLine(given), ...predecessorLines, ...start, ...shareLines(own), ...others];
  return { section: 'don-vi', name: agency.code, title: agency.name, lines };
}

export function yearCard(plan: Plan, year: number): ShareCard {
  const { sentences } = yearView(plan, year);
  const lines = sentences.map(plainLine);
  return { section: 'tien-do', name: String(year), title: yearTitle(year), lines };
}

function plainLine(text: string): CardLine {
  return { mark: undefined, text };
}

/** The card's text, for screen readers. */
export function cardAlt({ title, lines }: ShareCard): string {
  return [title, ...lines.map(({ text }) => capitalize(text))]
    .map((text) => (/[.:?!…]$/u.test(text) ? text : `${text}.`))
    .join(' ');
}

/** `address`: full address of the page. */
export function cardWords(plan: Plan, { title, lines, isContext }: ShareCard, address: string): CardWords {
  return {
    site: `${plan.site.title} · ${plan.site.province}`,
    title,
    lines,
    stamp: cardStampOf(plan),
    address: shownAddress(address),
    notice: noticeOf(plan.site, isContext),
  };
}
