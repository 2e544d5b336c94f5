/** The revision history in words: what changed, from what to what, and why. */
import { createHash } from 'node:crypto';
import type { HistoryEntry } from '../../history/read-history.ts';
import type { TableName } from '../../tables/table-names.ts';
import { compareText } from '../../format/order.ts';
import { type Plan } from '../../plan/plan.ts';
import type { IsoDate } from '../../calendar/dates.ts';
import { formatDate } from '../../format/days.ts';
import { lowerFirst } from '../../format/text.ts';
import { rowLabels } from '../../labels/columns.ts';
import { revisionKindLabels } from '../../labels/records.ts';
import { cellChanges, changePhrase, changeVerb, isShort, type CellChange } from './cell-change.ts';
import { knownRows, rowSpokenOf, type KnownRows, type NamedRow } from './known-rows.ts';
import { rowChanges, type RowChange } from './row-changes.ts';
import { contextOf, otherFacts, subjectOf, tailOf, urlOfRow } from './row-words.ts';

export interface HistoryItem {
  /** Permanent: from the day, the commit, the table and the row. */
  id: string;
  date: IsoDate;
  kind: 'them' | 'sua' | 'bo';
  /** `Sáng chế được cấp văn bằng bảo hộ, năm 2024: 15 → 13 văn bằng, đính chính`. */
  title: string;
  /** Changed cells that the title does not show completely. */
  changes: CellChange[];
  /** Further cells of an added or removed row, and those that identify a changed row: `Nguồn: Báo Gia Lai`. */
  facts: string[];
  /** From `dinh-chinh.csv`; undefined if no row gives a reason. */
  reason: string | undefined;
  /** Page of the row; undefined if it has none. */
  url: string | undefined;
  /** The items a group combines; empty for a single row. */
  parts: HistoryItem[];
  commit: string;
  table: TableName;
  /** All changed cells; empty for an added or removed row. */
  cells: CellChange[];
  /** Rows it is about: pages select their items by them. */
  rows: NamedRow[];
}

/**
 * One item per row and commit, newest first; within a commit, published figures come before the tables around
 * them.
 */
export function historyItems(plan: Plan, entries: HistoryEntry[]): HistoryItem[] {
  const changes = rowChanges(entries, plan.revisions, plan.site);
  const known = knownRows(plan, changes);
  const commits = unique(changes.map(({ entry }) => entry.commit));
  const age = ({ commit }: HistoryItem) => commits.indexOf(commit);
  return changes
    .map((change) => itemOf(known, change))
    .sort((a, b) => compareText(b.date, a.date) || age(b) - age(a) || rankOf(a) - rankOf(b));
}

const TABLES = Object.keys(rowLabels);
const KINDS = ['sua', 'bo', 'them'];

function rankOf({ table, kind }: HistoryItem): number {
  return TABLES.indexOf(table) * KINDS.length + KINDS.indexOf(kind);
}

function itemOf(known: KnownRows, { entry, key, table, before, after, reasons }: RowChange): HistoryItem {
  const { date, commit } = entry;
  const of = { table, row: after ?? before ?? {} };
  const cells = before && after ? cellChanges(known, { table, before, after }) : [];
  const headers = cells.map(({ header }) => header);
  const [kind, sentence] = !before
    ? (['them', `${rowLabels[table]} mới${tailOf(known, of)}`] as const)
    : after
      ? (['sua', `${subjectOf(known, of, headers)}: ${changeSentence(cells)}`] as const)
      : (['bo', `Bỏ ${lowerFirst(rowLabels[table])}${tailOf(known, of)}`] as const);
  const kinds = unique(reasons.map((reason) => revisionKindLabels[reason.kind]));
  return {
    id: idOf(date, commit, key),
    date,
    kind,
    title: [sentence, ...kinds].join(', '),
    changes: cells.filter((cell, at) => cell.before !== cell.after && !isWithTitle(cell, at)),
    facts: [...contextOf(known, of), ...(kind === 'sua' ? [] : otherFacts(known, of))],
    reason: unique(reasons.map(({ reason }) => reason)).join(' ') || undefined,
    url: urlOfRow(known, of),
    parts: [],
    commit,
    table,
    cells,
    rows: [before, after].flatMap((row) => (row ? rowsIn(known, { table, row }) : [])),
  };
}

/** The first change, and a change of the value, with both values; the others by name. */
function changeSentence(cells: CellChange[]): string {
  return cells
    .map((cell, at) => (isWithTitle(cell, at) ? changePhrase(cell) : `${changeVerb(cell)} ${cell.label}`))
    .join(', ');
}

function isWithTitle(cell: CellChange, at: number): boolean {
  return isShort(cell) && (at === 0 || cell.header === 'gia_tri');
}

/** The row itself, and for `dieu-chinh` and `dinh-chinh` the row it refers to. */
function rowsIn(known: KnownRows, of: NamedRow): NamedRow[] {
  const spokenOf = 'khoa' in of.row ? rowSpokenOf(known, of.row) : undefined;
  return spokenOf ? [of, spokenOf] : [of];
}

/** A short, stable id: the day and a hash of the parts. */
export function idOf(date: IsoDate, ...parts: string[]): string {
  return `${date}-${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12)}`;
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}

/** Columns in which other tables refer to a row. */
const CODE_COLUMNS = { indicators: 'ma_chi_so', tasks: 'ma_nhiem_vu', agencies: 'ma_don_vi' };

/** Items about the row with this code. */
export function historyOf(
  items: HistoryItem[] | undefined,
  table: keyof typeof CODE_COLUMNS,
  code: string,
): HistoryItem[] | undefined {
  const isNamed = ({ table: name, row }: NamedRow) =>
    name === table ? row['ma'] === code : row[CODE_COLUMNS[table]]?.split('|').includes(code);
  return items?.filter(({ rows }) => rows.some(isNamed));
}

/** Sentence instead of an empty list on the page of changes; undefined if there are changes. */
export function noHistory({ site, asOf }: Plan, items: HistoryItem[] | undefined): string | undefined {
  if (items === undefined)
    return 'Chưa đọc được đủ lịch sử thay đổi, nên không liệt kê được các thay đổi. Điều đó không có nghĩa là không có thay đổi.';
  if (items.length > 0) return undefined;
  const day = formatDate(site.historyFrom);
  return site.historyFrom > asOf
    ? `Thay đổi của dữ liệu sẽ bắt đầu được ghi từ ngày ${day}.`
    : `Chưa có thay đổi nào kể từ ngày ${day}, ngày bắt đầu ghi lịch sử công khai.`;
}
