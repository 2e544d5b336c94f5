/** The downloads most people need, shown before the tables. */
import { formatNumber, formatSize, NBSP } from '../format/numbers.ts';
import { taskSummary } from '../open-data/task-summary.ts';
import { nameOf, type OpenFile } from '../open-data/open-file.ts';
import type { PublishedFiles } from '../open-data/publish.ts';
import { href } from '../addresses/urls.ts';

export interface DownloadLink {
  href: string;
  /** Name of the saved file. */
  name: string;
  size: string;
  hash: string;
}

export interface FirstChoice {
  id: string;
  title: string;
  text: string;
  files: (DownloadLink & { words: string })[];
}

/** A link to a file of the open data. */
export function downloadLink(file: OpenFile): DownloadLink {
  return {
    href: href(`/${file.path}`),
    name: nameOf(file),
    size: formatSize(file.bytes.length),
    hash: file.hash,
  };
}

/** The joined table to start with, if it has rows, and its name on the page. */
export function mainTable({ tables }: Pick<PublishedFiles, 'tables'>): MainTable | undefined {
  const files = tables.find(({ table }) => table.isJoined && table.rows.length > 0);
  if (!files) return undefined;
  const isOfTasks = files.table.id === taskSummary.name;
  return {
    ...files,
    words: isOfTasks ? 'bảng nhiệm vụ' : 'bảng số liệu',
    proof: isOfTasks ? 'kết quả' : 'số liệu',
  };
}

type TableFiles = PublishedFiles['tables'][number];

export interface MainTable extends TableFiles {
  /** `bảng nhiệm vụ`. */
  words: string;
  /** What each of its rows has sources for. */
  proof: string;
}

export function firstChoices({ tables, workbook, archive }: PublishedFiles): FirstChoice[] {
  const main = mainTable({ tables });
  const count = `${formatNumber(tables.length)}${NBSP}bảng`;
  const first = main && {
    id: 'mot-bang',
    title: 'Một bảng đã ghép sẵn',
    text: `${main.table.title}: ${formatNumber(main.table.rows.length)}${NBSP}dòng, có nguồn của từng ${main.proof}. Tệp nên mở trước tiên.`,
    files: [
      { ...downloadLink(main.excelCsv), words: 'CSV mở bằng Excel' },
      { ...downloadLink(main.csv), words: 'CSV' },
    ],
  };
  return [
    ...(first ? [first] : []),
    {
      id: 'excel',
      title: 'Một tệp Excel',
      text: `${count}, mỗi bảng một trang tính; ngày và số đúng kiểu; kèm từ điển dữ liệu.`,
      files: [{ ...downloadLink(workbook), words: 'Excel (.xlsx)' }],
    },
    {
      id: 'tep-nen',
      title: 'Tất cả trong một tệp nén',
      text: `${count} dạng CSV, tệp Excel, tệp mô tả để máy đọc và mã kiểm tra. Để lưu trữ.`,
      files: [{ ...downloadLink(archive), words: 'Tệp nén (.zip)' }],
    },
  ];
}
