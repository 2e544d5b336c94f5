/**
 * Published cells that may change only with a reason: figures, results and reports; their sources; announced
 * dates; events; who owes a report; and the change rows themselves.
 */
import type { Change } from './compare.ts';

interface PublishedCell {
  /** Its name in a sentence. */
  name: string;
  /** Columns that may be corrected without a reason. */
  free?: readonly string[];
  /** If given, only these columns need a reason. */
  only?: readonly string[];
}

/** Yearly tables, by the table's name inside its folder. */
const FIGURES: Record<string, PublishedCell> = {
  'chi-so': { name: 'Số liệu đã công bố', free: ['ghi_chu'] },
  'nhiem-vu': { name: 'Kết quả đã công bố' },
  'bao-cao': { name: 'Báo cáo đã công bố' },
};

/** Succession of a body: explains what happens to its reports. */
const SUCCESSION = ['ke_thua_boi', 'muc_ke_thua', 'tu_ngay', 'can_cu'];

const TABLES: Record<string, PublishedCell> = {
  nguon: { name: 'Nguồn đã công bố', free: ['ghi_chu', 'ban_luu'] },
  'lich-cong-bo': { name: 'Lịch công bố', free: ['ly_do'] },
  'su-kien': { name: 'Sự kiện đã công bố' },
  'don-vi': { name: 'Nghĩa vụ báo cáo', only: ['bao_cao', ...SUCCESSION] },
  'nghia-vu-bao-cao': { name: 'Nghĩa vụ báo cáo' },
  'dinh-chinh': { name: 'Dòng đính chính đã công bố' },
  'dieu-chinh': { name: 'Dòng điều chỉnh đã công bố' },
};

/** Name of what changed; undefined if no reason is needed: new rows, and cells that were empty. */
export function publishedName({ table, column, before, row }: Change): string | undefined {
  if (!before || column === 'da_xem_lai') return undefined;
  const figure = /^tien-do\/\d{4}\/(.*)$/u.exec(table)?.[1];
  const {
    name,
    free = [],
    only,
  }: Partial<PublishedCell> = (figure === undefined ? TABLES[table] : FIGURES[figure]) ?? {};
  if (free.includes(column)) return undefined;
  // Removing a body that owed a report removes its duty.
  if (only && column === '*') return row['bao_cao'] === 'gui' ? name : undefined;
  if (only && !only.includes(column)) return undefined;
  if (only && SUCCESSION.includes(column)) return 'Việc kế thừa đã công bố';
  return column === 'ngay_du_kien' ? 'Ngày dự kiến công bố' : name;
}
