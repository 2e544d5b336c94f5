/** The revision history as an Atom feed. */
import { Feed } from 'feed';
import { escapeMarkup } from '../../charts/svg.ts';
import type { Plan } from '../../plan/plan.ts';
import { publishedBy } from '../../plan/site.ts';
import type { IsoDate } from '../../calendar/dates.ts';
import { formatDate } from '../../format/days.ts';
import { changeLabel } from './cell-change.ts';
import { groupedItems } from './history-groups.ts';
import { noHistory, type HistoryItem } from './history-view.ts';

const NEWEST = 100;

export interface FeedPlace {
  /** Absolute addresses of the feed and of its page. */
  feed: string;
  page: string;
  title: string;
}

/** `items` is undefined if the history is unknown; the feed's subtitle then says so. */
export function atomFeed(plan: Plan, items: HistoryItem[] | undefined, place: FeedPlace): string {
  const newest = groupedItems(items ?? []).slice(0, NEWEST);
  const feed = new Feed({
    id: place.page,
    title: place.title,
    description: items ? plan.site.description : (noHistory(plan, items) ?? ''),
    link: place.page,
    language: 'vi',
    copyright: plan.site.licence.data,
    updated: startOf(dayBy(plan, newest[0]?.date ?? plan.site.historyFrom)),
    feedLinks: { atom: place.feed },
    author: { name: publishedBy(plan.site) },
    generator: plan.site.title,
  });
  // Feed readers parse titles and contents as HTML; table text must stay text.
  for (const item of newest) {
    const address = `${place.page}#${item.id}`;
    feed.addItem({
      id: address,
      title: escapeMarkup(item.title),
      link: address,
      date: startOf(dayBy(plan, item.date)),
      content: contentOf(item, place.page),
    });
  }
  return feed.atom1();
}

/** The full entry of the page, with links to what changed. */
function contentOf(item: HistoryItem, page: string): string {
  const parts = item.parts.map((part) => `<li>${linked(part, page)}${detailsOf(part)}</li>`);
  return [
    `<p>${formatDate(item.date)}. ${linked(item, page)}</p>`,
    detailsOf(item),
    ...(parts.length > 0 ? [`<ul>${parts.join('')}</ul>`] : []),
  ].join('');
}

function linked({ title, url }: HistoryItem, page: string): string {
  const words = escapeMarkup(title);
  return url === undefined ? words : `<a href="${escapeMarkup(new URL(url, page).href)}">${words}</a>`;
}

function detailsOf({ changes, facts, reason }: HistoryItem): string {
  const lines = [
    ...changes.map(
      (change) => `${changeLabel(change)}: ${[change.before, change.after].filter(Boolean).join(' → ')}`,
    ),
    ...facts,
    ...(reason === undefined ? [] : [`Lý do: ${reason}`]),
  ];
  return lines.map((line) => `<p>${escapeMarkup(line)}</p>`).join('');
}

/** The history may begin, or a commit be dated, after the as-of day: a feed is never newer than the site. */
function dayBy({ asOf }: Plan, date: IsoDate): IsoDate {
  return date < asOf ? date : asOf;
}

/** Midnight in Vietnam is seven hours before midnight UTC. */
function startOf(date: IsoDate): Date {
  return new Date(`${date}T00:00:00+07:00`);
}
