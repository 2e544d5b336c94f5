/** The revision history as an Atom feed, for those who want to be told. */
import { Feed } from 'feed';
import type { HistoryEntry } from '../dataset/history/read-history.ts';
import type { Plan } from '../domain/plan.ts';
import type { IsoDate } from '../domain/types.ts';
import { formatDate } from '../format.ts';
import { historyItems } from './history-view.ts';

const NEWEST = 100;

export interface FeedPlace {
  /** Absolute addresses of the feed itself and of the page it belongs to. */
  feed: string;
  page: string;
  title: string;
}

export function atomFeed(plan: Plan, entries: HistoryEntry[], place: FeedPlace): string {
  const items = historyItems(plan, entries).slice(0, NEWEST);
  const feed = new Feed({
    id: place.page,
    title: place.title,
    description: plan.site.description,
    link: place.page,
    language: 'vi',
    copyright: plan.site.licence.data,
    updated: startOf(items[0]?.date ?? plan.site.historyFrom),
    feedLinks: { atom: place.feed },
    author: { name: plan.site.publisher.name },
    generator: plan.site.title,
  });
  const words = { them: 'Thêm', sua: 'Sửa', bo: 'Bỏ' } as const;
  for (const item of items) {
    const change =
      item.kind === 'sua'
        ? `${item.column ?? ''}: ${item.before} → ${item.after}`
        : item.after || item.before;
    feed.addItem({
      id: `${place.page}#${encodeURIComponent(item.id)}`,
      title: escapeHtml(`${words[item.kind]}: ${item.row} (${item.table})`),
      link: `${place.page}#${encodeURIComponent(item.id)}`,
      date: startOf(item.date),
      description: escapeHtml(
        [`${formatDate(item.date)}. ${change}`, item.reason && `Lý do: ${item.reason}`]
          .filter(Boolean)
          .join('. '),
      ),
    });
  }
  return feed.atom1();
}

/** A day in Vietnam begins seven hours before it does in Greenwich. */
function startOf(date: IsoDate): Date {
  return new Date(`${date}T00:00:00+07:00`);
}

/** Feed readers take these fields as HTML; text from a table stays text. */
function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
