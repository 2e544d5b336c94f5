/** Buttons that create documents: the code is loaded on the first click, and progress is announced. */
import { part, saveFile } from './page.ts';

const TYPES: Record<string, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
};

/**
 * `root` contains a button per document (`data-draft`: its id), optionally a list to choose from, a status line,
 * and the year and the data address as attributes.
 */
export function startDrafts(root: HTMLElement): void {
  const status = part(root, '[role=status]', HTMLElement);
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('button[data-draft]')];
  const { year, published: address = '' } = root.dataset;
  const make = async (id: string): Promise<string> => {
    const { makeDraft } = await import('./make-draft.ts');
    const { file, bytes } = await makeDraft({ address, year: Number(year), id });
    saveFile(file, bytes, TYPES[file.split('.').at(-1) ?? '']);
    return `Đã tạo ${file}.`;
  };
  let isMaking = false;
  // A second click while a file is created would save it twice.
  const start = async (id: string): Promise<void> => {
    if (isMaking) return;
    isMaking = true;
    status.textContent = 'Đang soạn…';
    status.textContent = await make(id).catch(
      () => 'Chưa soạn được. Kiểm tra kết nối mạng rồi bấm lại; vẫn chưa được thì tải lại trang.',
    );
    isMaking = false;
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      void start(button.dataset['draft'] ?? '');
    });
  const choice = root.querySelector('select');
  root.querySelector('[data-draft-chosen]')?.addEventListener('click', () => {
    void start(choice?.value ?? '');
  });
}
