/** Contents of the pages of publications: which are superseded and why, what changed, what cannot be compared. */
import type { HistoryEntry } from '../../history/read-history.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Version } from '../../open-data/version.ts';
import { changesBetween } from '../../open-data/version-changes.ts';
import { historyItems, type HistoryItem } from './history-view.ts';

/** Limit that keeps a page small; the ZIPs of both publications have the rest. */
const SHOWN = 40;

export interface VersionView {
  version: Version;
  /** The newest publication; undefined for the newest itself. */
  newest: Version | undefined;
  /** The publication that superseded this one, with the reasons in `dinh-chinh.csv`. */
  next: { version: Version; reasons: string[] } | undefined;
  /** Undefined for the first publication. */
  since: { version: Version; count: number; shown: HistoryItem[]; uncompared: string[] } | undefined;
}

/** `versions`: oldest first. The views are newest first. */
export function versionViews(plan: Plan, versions: Version[]): VersionView[] {
  const steps = versions.map((version, index) => {
    const before = versions[index - 1];
    const changes = before && changesBetween(before, version);
    return { version, before, uncompared: changes?.uncompared, items: itemsOf(plan, changes?.entries ?? []) };
  });
  const newest = versions.at(-1);
  return steps
    .map(({ version, before, uncompared, items }, index) => {
      const next = steps[index + 1];
      return {
        version,
        newest: version === newest ? undefined : newest,
        next: next && { version: next.version, reasons: reasonsOf(next.items) },
        since:
          before && uncompared
            ? { version: before, count: items.length, shown: items.slice(0, SHOWN), uncompared }
            : undefined,
      };
    })
    .reverse();
}

/** Edits and removals before additions: they affect published data. */
function itemsOf(plan: Plan, entries: HistoryEntry[]): HistoryItem[] {
  const items = historyItems(plan, entries);
  const isAddition = ({ kind }: HistoryItem) => kind === 'them';
  return [...items.filter((item) => !isAddition(item)), ...items.filter(isAddition)];
}

function reasonsOf(items: HistoryItem[]): string[] {
  const reasons = items.map(({ reason }) => reason);
  return [...new Set(reasons.filter((reason) => reason !== undefined))];
}

/** Sentence shown if no publication can be listed; undefined if some can. */
export function noVersions(versions: Version[] | undefined): string | undefined {
  if (versions === undefined)
    return 'Chưa đọc được đủ lịch sử thay đổi, nên không liệt kê được các phiên bản. Điều đó không có nghĩa là chưa có phiên bản nào.';
  if (versions.length === 0)
    return 'Chưa có phiên bản nào để tải: lần công bố đầu tiên được đánh dấu sẽ là phiên bản đầu tiên.';
  return undefined;
}
