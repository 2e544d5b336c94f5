/** File input: two buttons, or a drop anywhere on the page. */
import { part } from '../../browser/page.ts';
import { collectChosen, collectDropped, type CollectedFiles } from './collect-files.ts';

export function onFilesGiven(root: HTMLElement, onFiles: (gathered: CollectedFiles) => void): void {
  for (const kind of ['tep', 'thu-muc']) {
    const input = part(root, `[data-input="${kind}"]`, HTMLInputElement);
    const pick = part(root, `[data-pick="${kind}"]`, HTMLButtonElement);
    pick.addEventListener('click', () => {
      input.click();
    });
    input.addEventListener('change', () => {
      if (input.files) onFiles(collectChosen(input.files));
      // Allows choosing the same file again after it was corrected.
      input.value = '';
    });
  }
  part(root, '[data-input="thu-muc"]', HTMLInputElement).webkitdirectory = true;
  part(root, '[data-pick="thu-muc"]', HTMLElement).hidden = !(
    'webkitdirectory' in HTMLInputElement.prototype
  );

  const zone = part(root, '[data-zone]', HTMLElement);
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    zone.dataset['zone'] = 'over';
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) zone.dataset['zone'] = '';
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.dataset['zone'] = '';
    if (!event.dataTransfer) return;
    void collectDropped(event.dataTransfer).then(onFiles);
  });
}
