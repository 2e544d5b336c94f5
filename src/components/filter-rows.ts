/** Shows only the rows that match the chosen status and schedule; the choice stands in the address. */

const FIELDS = ['trang-thai', 'lich'] as const;

export function filterRows(): void {
  const form = document.querySelector<HTMLFormElement>('#loc');
  const output = form?.querySelector('output');
  if (!form || !output) return;
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('tr[data-lich]')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-nhom]')];

  const selects = FIELDS.map((name) => form.elements.namedItem(name) as HTMLSelectElement);
  // A choice that no row answers is not offered.
  for (const select of selects) {
    for (const option of [...select.options]) {
      const isKnown = rows.some((row) => row.getAttribute(`data-${select.name}`) === option.value);
      if (option.value && !isKnown) option.remove();
    }
  }

  const apply = (): void => {
    for (const row of rows) {
      row.hidden = selects.some(
        (select) => select.value && row.getAttribute(`data-${select.name}`) !== select.value,
      );
    }
    for (const group of groups) group.hidden = !group.querySelector('tr[data-lich]:not([hidden])');
    const shown = rows.filter((row) => !row.hidden).length;
    output.textContent = `Đang hiện ${String(shown)} trong ${String(rows.length)} nhiệm vụ`;
  };

  const query = new URLSearchParams(location.search);
  for (const select of selects) select.value = query.get(select.name) ?? '';
  form.addEventListener('change', () => {
    const chosen = selects.filter((select) => select.value);
    const next = new URLSearchParams(chosen.map((select) => [select.name, select.value]));
    history.replaceState(null, '', `${location.pathname}${chosen.length > 0 ? `?${String(next)}` : ''}`);
    apply();
  });
  form.hidden = false;
  apply();
}
