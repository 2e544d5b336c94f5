/** `/kiem-tra-du-lieu/`: collects files, has the worker check them, shows the report. */
import { part } from '../../browser/page.ts';
import { dayInVietnam } from '../../calendar/vietnam.ts';
import { startWorker } from './worker-client.ts';
import { fileItem, type FileItem } from './file-list.ts';
import type { CollectedFiles } from './collect-files.ts';
import { pagedLists } from './paged-list.ts';
import { onFilesGiven } from './file-input.ts';
import type { CheckerAnswer, GivenFile } from '../protocol.ts';
import type { CheckReport, FileView } from '../report.ts';
import { showResults } from './results.ts';
import { failures, leftOut, replaced, summary } from './status-text.ts';

/** One byte more than the limit is enough to refuse a file; a huge file is not read completely. */
const MAX_READ = 10_000_001;

export function startChecker(root: HTMLElement): void {
  const status = part(root, '[data-status]', HTMLElement);
  const note = part(root, '[data-note]', HTMLElement);
  const again = part(root, '[data-again]', HTMLButtonElement);
  const section = part(root, '[data-files]', HTMLElement);
  let files: GivenFile[] = [];
  let paths = new Map<number, string | undefined>();
  const items = new Map<number, FileItem>();
  let turn = 0;
  let nextId = 1;

  const fail = (reason: keyof typeof failures): void => {
    status.textContent = failures[reason];
    again.hidden = reason === 'khong_chay';
  };
  const worker = startWorker(hear, () => {
    fail('khong_chay');
  });
  const lists = pagedLists((list, from) => {
    worker.send({ kind: 'more', list, from });
  });

  function hear(answer: CheckerAnswer): void {
    if (answer.kind === 'more') lists.append(answer.list, answer.page);
    // A newer check has started: its answer counts.
    else if (answer.turn !== turn) return;
    else if (answer.kind === 'progress') status.textContent = answer.words;
    else if (answer.kind === 'failed') fail(answer.reason);
    else show(answer.report);
  }

  function check(): void {
    turn += 1;
    again.hidden = true;
    status.textContent = files.length > 0 ? `Đang đọc ${files.length} tệp…` : 'Chưa có tệp nào.';
    // The date in Vietnam, wherever the browser is: only printed into rows to paste, and used for the preview.
    const today = dayInVietnam(Date.now());
    worker.send({ kind: 'check', turn, today, files });
  }

  function show(report: CheckReport): void {
    paths = new Map(report.files.map(({ id, path }) => [id, path]));
    dropReplaced();
    const shown = report.files.filter(({ id }) => files.some((file) => file.id === id));
    showFiles(shown, report);
    showResults(root, report, lists);
    status.textContent = files.length > 0 ? summary({ ...report, files: shown }) : 'Chưa có tệp nào.';
  }

  function showFiles(shown: FileView[], report: CheckReport): void {
    for (const [id, { element }] of items) {
      if (shown.some((file) => file.id === id)) continue;
      element.remove();
      items.delete(id);
    }
    for (const file of shown) {
      const item = items.get(file.id) ?? fileItem(file, report, { choose, remove });
      item.update(file);
      if (items.has(file.id)) continue;
      items.set(file.id, item);
      part(section, 'ul', HTMLElement).append(item.element);
    }
    section.hidden = items.size === 0;
  }

  /** Of two files for one place the later one counts: a corrected file is simply dropped again. */
  function dropReplaced(): void {
    const last = new Map(files.map(({ id }) => [paths.get(id) ?? id, id]));
    const left = files.filter(({ id }) => last.get(paths.get(id) ?? id) !== id);
    const other = left.find(({ id, name }) => nameOf(last.get(paths.get(id) ?? id)) !== name);
    if (other) note.textContent = replaced(other.name, paths.get(other.id) ?? '');
    files = files.filter((file) => !left.includes(file));
  }

  function nameOf(id: number | undefined): string | undefined {
    return files.find((file) => file.id === id)?.name;
  }

  function choose(id: number, answer: { table?: string; year?: number }): void {
    files = files.map((file) => (file.id === id ? { ...file, ...answer } : file));
    check();
  }

  function remove(id: number): void {
    files = files.filter((file) => file.id !== id);
    part(root, '[data-pick="tep"]', HTMLElement).focus();
    check();
  }

  async function add({ files: found, workbooks, skippedCount }: CollectedFiles): Promise<void> {
    note.textContent = leftOut(workbooks, skippedCount);
    if (found.length === 0) return;
    status.textContent = `Đang đọc ${found.length} tệp…`;
    const read = await Promise.all(
      found.map(async ({ name, file }) => ({
        id: nextId++,
        name,
        bytes: new Uint8Array(await file.slice(0, MAX_READ).arrayBuffer()),
      })),
    );
    files = [...files, ...read];
    check();
  }

  onFilesGiven(root, (gathered) => {
    add(gathered).catch(() => {
      fail('loi');
    });
  });
  again.addEventListener('click', check);
  worker.send({ kind: 'open', address: new URL(root.dataset['published'] ?? '', location.href).href });
  root.hidden = false;
}
