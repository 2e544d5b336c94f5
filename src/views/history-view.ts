/** The revision history in the reader's words: what changed of what, from what to what, and why. */
import { createHash } from 'node:crypto';
import { publishedColumns } from '../dataset/canonical.ts';
import type { HistoryEntry } from '../dataset/history/read-history.ts';
import type { TableName } from '../dataset/table.ts';
import { compareText, type Plan } from '../domain/plan.ts';
import type { IsoDate } from '../domain/types.ts';
import { capitalize, formatDate, lowerFirst } from '../format.ts';
import { revisionKindLabels } from '../labels.ts';
import { cellChanges, changePhrase, changeVerb, isShort, type CellChange } from './cell-change.ts';
import { cellWords, columnLabel } from './cell-words.ts';
import { knownRows, rowSpokenOf, type KnownRows, type NamedRow } from './known-rows.ts';
import { rowChanges, type RowChange } from './row-changes.ts';
import { rowNouns, rowWords } from './row-words.ts';

export interface HistoryItem {
  /** The same for ever: the day, and what names the commit, the table and the row. */
  id: string;
  date: IsoDate;
  kind: 'them' | 'sua' | 'bo';
  /** `Sáng chế được cấp văn bằng bảo hộ, năm 2024: 15 → 13 văn bằng, đính chính`. */
  title: string;
  /** The cells that changed and are not told whole by the title. */
  changes: CellChange[];
  /** Further cells of a row that came or went, and what identifies a changed row: `Nguồn: Báo Gia Lai`. */
  facts: string[];
  /** From `dinh-chinh.csv`; undefined where no row explains the change. */
  reason: string | undefined;
  /** The page of the thing; undefined where it has none. */
  url: string | undefined;
  /** The items a group combines; empty for a single row. */
  parts: HistoryItem[];
  commit: string;
  table: TableName;
  /** All cells that changed; empty for a row that came or went. */
  cells: CellChange[];
  /** The rows it concerns: pages select their items by them. */
  rows: NamedRow[];
}

/** One item per row and commit, newest first; within a commit published figures precede the tables around them. */
export function historyItems(plan: Plan, entries: HistoryEntry[]): HistoryItem[] {
  const changes = rowChanges(entries, plan.revisions);
  const known = knownRows(plan, changes);
  const commits = new Map(
    [...new Set(changes.map(({ commit }) => commit))].map((commit, at) => [commit, at]),
  );
  const age = ({ commit }: HistoryItem) => commits.get(commit) ?? 0;
  return changes
    .map((change) => itemOf(known, change))
    .sort((a, b) => compareText(b.date, a.date) || age(b) - age(a) || rankOf(a) - rankOf(b));
}

const TABLES = Object.keys(rowNouns);
const KINDS = ['sua', 'bo', 'them'];

function rankOf({ table, kind }: HistoryItem): number {
  return TABLES.indexOf(table) * KINDS.length + KINDS.indexOf(kind);
}

function itemOf(known: KnownRows, change: RowChange): HistoryItem {
  const { date, commit, key, table, before, after, reasons } = change;
  const row = after ?? before ?? {};
  const kind = before === undefined ? 'them' : after === undefined ? 'bo' : 'sua';
  const cells = before && after ? cellChanges(known, { table, before, after }) : [];
  const words = rowWords(
    known,
    { table, row },
    cells.map(({ header }) => header),
  );
  const noun = rowNouns[table];
  const sentence = {
    them: `${noun} mới${words.tail}`,
    bo: `Bỏ ${lowerFirst(noun)}${words.tail}`,
    sua: `${words.subject}: ${changeSentence(cells)}`,
  }[kind];
  const kinds = unique(reasons.map((reason) => revisionKindLabels[reason.kind]));
  return {
    id: idOf(date, commit, key),
    date,
    kind,
    title: [sentence, ...kinds].join(', '),
    changes: cells.filter((cell, at) => cell.before !== cell.after && !isTold(cell, at)),
    facts: [
      ...(words.context === undefined ? [] : [words.context]),
      ...(kind === 'sua' ? [] : otherFacts(known, { table, row }, words.told)),
    ],
    reason: unique(reasons.map(({ reason }) => reason)).join(' ') || undefined,
    url: words.url,
    parts: [],
    commit,
    table,
    cells,
    rows: [before, after].flatMap((cellsOfRow) => rowsIn(known, table, cellsOfRow)),
  };
}

/** The first change and a change of the value with both values, the others by name. */
function changeSentence(cells: CellChange[]): string {
  return cells
    .map((cell, at) => (isTold(cell, at) ? changePhrase(cell) : `${changeVerb(cell)} ${cell.label}`))
    .join(', ');
}

function isTold(cell: CellChange, at: number): boolean {
  return isShort(cell) && (at === 0 || cell.header === 'gia_tri');
}

function otherFacts(known: KnownRows, of: NamedRow, told: string[]): string[] {
  return publishedColumns(of.table)
    .filter(({ header }) => !told.includes(header) && header !== 'thu_tu')
    .map(({ header }) => [header, cellWords(known, of, header)] as const)
    .filter(([, words]) => words !== '')
    .map(([header, words]) => `${capitalize(columnLabel(header))}: ${words}`);
}

/** The row itself, and for `dieu-chinh` and `dinh-chinh` the row it refers to. */
function rowsIn(known: KnownRows, table: TableName, row: NamedRow['row'] | undefined): NamedRow[] {
  if (!row) return [];
  const spokenOf = table === 'amendments' || table === 'revisions' ? rowSpokenOf(known, row) : undefined;
  return [{ table, row }, ...(spokenOf ? [spokenOf] : [])];
}

/** A short, stable name: the day and a hash of the parts. */
export function idOf(date: IsoDate, ...parts: string[]): string {
  return `${date}-${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 12)}`;
}

function unique(words: string[]): string[] {
  return [...new Set(words)];
}

/** Items that concern this indicator. */
export function ofIndicator(items: HistoryItem[], code: string): HistoryItem[] {
  return items.filter(speaksOf('indicators', 'ma_chi_so', code));
}

export function ofTask(items: HistoryItem[], code: string): HistoryItem[] {
  return items.filter(speaksOf('tasks', 'ma_nhiem_vu', code));
}

export function ofAgency(items: HistoryItem[], code: string): HistoryItem[] {
  return items.filter(speaksOf('agencies', 'ma_don_vi', code));
}

/** `header` is the column in which other tables name the thing. */
function speaksOf(table: TableName, header: string, code: string): (item: HistoryItem) => boolean {
  return ({ rows }) =>
    rows.some((of) =>
      of.table === table ? of.row['ma'] === code : (of.row[header] ?? '').split('|').includes(code),
    );
}

/** The sentence shown instead of the list on the page of changes; undefined where there are changes. */
export function noHistory({ site, asOf }: Plan, items: HistoryItem[] | undefined): string | undefined {
  if (items === undefined)
    return 'Chưa đọc được đủ lịch sử thay đổi, nên không liệt kê được các thay đổi. Điều đó không có nghĩa là không có thay đổi.';
  if (items.length > 0) return undefined;
  const day = formatDate(site.historyFrom);
  return site.historyFrom > asOf
    ? `Thay đổi của dữ liệu sẽ bắt đầu được ghi từ ngày ${day}.`
    : `Chưa có thay đổi nào kể từ ngày ${day}, ngày bắt đầu ghi lịch sử công khai.`;
}
