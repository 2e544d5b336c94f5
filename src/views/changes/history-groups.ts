/** Groups rows of one table that one commit changed alike: forty new sources are one piece of news. */
import { capitalize, lowerFirst } from '../../format/text.ts';
import { formatNumber, NBSP } from '../../format/numbers.ts';
import { rowLabels } from '../../labels/columns.ts';
import { changeVerb } from './cell-change.ts';
import { idOf, type HistoryItem } from './history-view.ts';

/** Smallest number of like rows that form a group. */
const TOGETHER = 6;

type Group = [HistoryItem, ...HistoryItem[]];

/** An item with a reason is never grouped: a correction deserves its own entry. */
export function groupedItems(items: HistoryItem[]): HistoryItem[] {
  const groups = Map.groupBy(items, (item) => (item.reason === undefined ? groupKey(item) : item.id));
  return [...groups.values()].flatMap((parts) =>
    parts.length < TOGETHER ? parts : [groupOf(parts as Group)],
  );
}

function groupKey({ commit, table, kind, cells, rows }: HistoryItem): string {
  const headers = cells.map(({ header }) => header).join();
  return [commit, table, rows[0]?.row['nam'] ?? '', kind, headers].join('\n');
}

function groupOf(parts: Group): HistoryItem {
  const [first] = parts;
  return {
    ...first,
    id: idOf(first.date, groupKey(first)),
    title: groupTitle(parts),
    changes: [],
    facts: [],
    url: undefined,
    parts: parts.map(leaveToItsPage),
    rows: parts.flatMap(({ rows }) => rows),
  };
}

/** The page a part links to shows the rest of a new row. */
function leaveToItsPage(part: HistoryItem): HistoryItem {
  return part.kind === 'them' && part.url !== undefined ? { ...part, facts: [] } : part;
}

function groupTitle(parts: Group): string {
  const [{ kind, table, cells, rows }] = parts;
  const year = rows[0]?.row['nam'];
  const count = `${formatNumber(parts.length)}${NBSP}${lowerFirst(rowLabels[table])}`;
  const of = year === undefined ? '' : `, năm ${year}`;
  if (kind === 'them') return `${count} mới${of}`;
  if (kind === 'bo') return `Bỏ ${count}${of}`;
  const verbs = new Set(parts.flatMap((part) => part.cells.map(changeVerb)));
  const verb = verbs.size === 1 ? [...verbs].join() : 'sửa';
  return `${capitalize(verb)} ${cells.map(({ label }) => label).join(', ')} của ${count}${of}`;
}
