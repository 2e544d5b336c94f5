/** Targets, tasks and reports as the pages would show them, each next to today's version. */
import { lowerFirst } from '../../format/text.ts';
import { drawing, make } from '../../browser/page.ts';
import type { IndicatorPreview, Preview, ReportPreview, StatusView, TaskPreview } from '../report.ts';

export function previewNodes({ indicators, tasks, reports }: Preview): Node[] {
  return [
    ...indicators.map(indicatorNode),
    ...(tasks.length > 0 ? [make('h3', {}, 'Nhiệm vụ'), list(tasks.map(taskNode))] : []),
    ...(reports.length > 0 ? [make('h3', {}, 'Báo cáo hằng năm'), list(reports.map(reportNode))] : []),
  ];
}

function list(items: HTMLElement[]): HTMLElement {
  return make('ul', { class: 'plain rows' }, ...items);
}

function indicatorNode(view: IndicatorPreview): HTMLElement {
  const { charts } = view;
  const figure = charts
    ? make(
        'figure',
        {},
        make('figcaption', {}, make('b', {}, view.finding), make('p', { class: 'small' }, view.scope)),
        make('div', { class: 'wide' }, drawing(charts.wide)),
        make('div', { class: 'narrow' }, drawing(charts.narrow)),
      )
    : make('p', {}, `${view.finding}. Có quá nhiều giá trị để vẽ.`);
  return make(
    'section',
    { class: 'target' },
    make('h3', {}, make('a', { href: view.href }, view.name)),
    statusLine(view),
    figure,
  );
}

function taskNode(view: TaskPreview): HTMLElement {
  const { before, after } = view.results;
  const count = before === after ? '' : `Kết quả được công bố: ${before} → ${after}.`;
  return make(
    'li',
    {},
    make(
      'p',
      {},
      make('a', { href: view.href }, view.name),
      ' ',
      make('span', { class: 'small code' }, view.code),
    ),
    statusLine(view),
    count ? make('p', { class: 'small' }, count) : undefined,
  );
}

function reportNode({ agency, name, ...change }: ReportPreview): HTMLElement {
  return make(
    'li',
    {},
    make('p', {}, `${agency}: ${lowerFirst(name)}`),
    statusLine({ ...change, reason: '' }),
  );
}

/** The future status, then the current one, if they differ. */
function statusLine({
  before,
  after,
  reason,
}: {
  before: StatusView | undefined;
  after: StatusView;
  reason: string;
}): HTMLElement {
  const old = before === undefined ? ' (mới)' : before.label === after.label ? ' (như hiện nay)' : undefined;
  return make(
    'div',
    {},
    make('p', {}, status(after), old),
    old === undefined && before ? make('p', { class: 'small' }, 'Hiện nay: ', status(before)) : undefined,
    reason ? make('p', { class: 'small' }, reason) : undefined,
  );
}

function status({ mark, label }: StatusView): HTMLElement {
  return make('span', { class: 'status' }, mark ? drawing(mark) : undefined, make('span', {}, label));
}
