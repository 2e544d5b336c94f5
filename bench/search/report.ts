/** The figures as Markdown, for the terminal and for `bench/README.md`. */
import type { QueryRun } from './measure-accuracy.ts';
import { VISIT, type Bytes } from './measure-bytes.ts';
import { ROUNDS, SLOWER, type Times } from './measure-times.ts';
import { quantile } from './quantile.ts';
import { samePage, samePlace, scoresOf, type Rule } from './scores.ts';
import { SPELLING_NAMES } from './spellings.ts';
import { table } from './table.ts';

interface Measured<T> {
  name: string;
  figures: T;
}

const PARTS = ['chinh', 'giu_lai'];

/** One row per engine and spelling; held-out queries are separate from those used for tuning. */
export function accuracySection(rows: Measured<QueryRun[]>[]): string {
  return section(
    'Accuracy',
    'A result is right when its page is the page of one of the answers, whatever place on the page it leads to: one rule for every engine. The ten results each page lists are looked at. Success@1 and @3 and questions without a result in per cent; `giu_lai` was kept aside.',
    accuracyTable(rows, samePage),
  );
}

export function placesSection(ours: Measured<QueryRun[]>): string {
  return section(
    'Accuracy by place',
    'Ours, judged harder: where places on a page are named as answers, a result that leads to a place on that page must lead to one of them.',
    accuracyTable([ours], samePlace),
  );
}

function accuracyTable(rows: Measured<QueryRun[]>[], rule: Rule): string {
  const head = ['engine, spelling', ...PARTS.flatMap((part) => [`${part} @1`, '@3', 'MRR', 'none'])];
  const cells = (runs: QueryRun[]) => {
    const { success1, success3, mrr, zero } = scoresOf(runs, rule);
    return [percent(success1), percent(success3), mrr.toFixed(3), percent(zero)];
  };
  const lines = rows.flatMap(({ name, figures }) =>
    SPELLING_NAMES.map((spelling) => {
      const asked = figures.filter((asking) => asking.spelling === spelling);
      return [
        `${name}, ${spelling}`,
        ...PARTS.flatMap((part) => cells(asked.filter((asking) => asking.part === part))),
      ];
    }),
  );
  return table(head, lines);
}

export function bytesSection(rows: Measured<Bytes>[]): string {
  const lines = rows.map(({ name, figures: { first, later } }) => [
    name,
    ...[0.5, 0.95, 1].flatMap((share) => [
      bytes(quantile(first.map(({ search }) => search), share)), // prettier-ignore
      bytes(quantile(first.map(({ all }) => all), share)), // prettier-ignore
    ]),
    ...[0.5, 1].map((share) => bytes(quantile(later, share))),
  ]);
  return section(
    'Bytes',
    `Visits of ${VISIT} questions with an empty cache, each visit in another of the five spellings in turn. Bodies only, text in brotli as the nginx that ships sends it, each address once. “All” has the page's HTML, style and icon, too, of which the rivals' bare pages have next to nothing.`,
    table(
      [
        'engine',
        'first, median',
        'all',
        'first, p95',
        'all',
        'first, most',
        'all',
        'later, median',
        'later, most',
      ],
      lines,
    ),
  );
}

export function timesSection(rows: Measured<Times & { work: number[] }>[], load: string): string {
  const lines = rows.map(({ name, figures: { whole, letters, work } }) => [
    name,
    ...[whole, letters, work.map((ms) => ms * SLOWER)].flatMap((values) =>
      [0.5, 0.95].map((share) => quantile(values, share).toFixed(0)),
    ),
  ]);
  const [first] = rows;
  const count = `${String(first?.figures.whole.length)} questions put into the box whole, ${String(first?.figures.letters.length)} letters of others typed one by one`;
  return section(
    'Time',
    `Milliseconds from the input event to the results in the document, on a processor slowed ${SLOWER} times, warmed up, served from the same machine: ${count}, the least of ${ROUNDS} rounds for each. “Work” is what the page's thread worked for the whole questions, at full speed and times ${SLOWER}: it depends little on what else the machine does. The browser slows a page down but not its workers: Pagefind is also measured without its own. Load of the machine: ${load}.`,
    table(['engine', 'whole, median', 'p95', 'letter, median', 'p95', 'work, median', 'p95'], lines),
  );
}

function section(title: string, rule: string, figures: string): string {
  return `\n### ${title}\n\n${rule}\n\n${figures}`;
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

function bytes(value: number): string {
  return value.toLocaleString('en');
}
