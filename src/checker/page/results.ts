/** Sections of a report, each shown only if it has content. */
import { changeRow, changeTable } from './change-view.ts';
import { make, part } from '../../browser/page.ts';
import type { PagedLists } from './paged-list.ts';
import { previewNodes } from './preview-view.ts';
import { problemItem } from './problem-view.ts';
import type { CheckReport, ProblemsOfFile } from '../report.ts';

export function showResults(root: HTMLElement, report: CheckReport, lists: PagedLists): void {
  lists.clear();
  const put = (name: string, nodes: (Node | undefined)[]): void => {
    const section = part(root, `[data-part="${name}"]`, HTMLElement);
    section.hidden = nodes.length === 0;
    part(section, '[data-content]', HTMLElement).replaceChildren(
      ...nodes.filter((node) => node !== undefined),
    );
  };
  const listed = (found: ProblemsOfFile[], unit: string) =>
    found.flatMap(({ file, page }) => {
      const host = make('ol', { class: 'plain rows problems' });
      return [make('h3', {}, `${file} (${page.total} ${unit})`), host, lists.fill(host, page, problemItem)];
    });
  put('loi', listed(report.problems, 'lỗi'));
  const reasons = make('ol', { class: 'plain rows problems' });
  const more = lists.fill(reasons, report.reasons, problemItem);
  put('ly-do', report.reasons.total > 0 ? [reasons, more] : []);
  put(
    'thay-doi',
    report.changes.flatMap(({ file, page }) => {
      const body = make('tbody', {});
      const button = lists.fill(body, page, changeRow);
      const title = `${file} (${page.total})`;
      return [make('h3', {}, title), make('div', { class: 'cards' }, changeTable(title, body)), button];
    }),
  );
  put('xem-lai', listed(report.warnings, 'chỗ'));
  put('xem-truoc', previewSection(report));
}

function previewSection({ preview, changeCount, problemCount }: CheckReport): Node[] {
  if (problemCount > 0) return [make('p', {}, 'Sửa hết lỗi thì xem trước được biểu đồ và tình trạng.')];
  if (!preview || changeCount === 0) return [];
  const nodes = previewNodes(preview);
  return nodes.length > 0 ? nodes : [make('p', {}, 'Biểu đồ và tình trạng trên các trang không đổi.')];
}
