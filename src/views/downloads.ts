/** What the page of downloads offers before its tables: what most people need. */
import { formatNumber, formatSize, NBSP } from '../format.ts';
import { nameOf, type OpenFile } from '../open-data/open-file.ts';
import type { Published } from '../open-data/publish.ts';
import { href } from '../urls.ts';

export interface DownloadLink {
  href: string;
  /** What the file is called once it is saved. */
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

export function firstChoices({ tables, workbook, archive }: Published): FirstChoice[] {
  const [summary] = tables;
  if (!summary) throw new Error('The open data has no table');
  const count = `${formatNumber(tables.length)}${NBSP}bảng`;
  return [
    {
      id: 'mot-bang',
      title: 'Một bảng đã ghép sẵn',
      text: `${summary.table.title}: ${formatNumber(summary.table.rows.length)}${NBSP}dòng, có nguồn của từng kết quả. Tệp nên mở trước tiên.`,
      files: [
        { ...downloadLink(summary.excelCsv), words: 'CSV mở bằng Excel' },
        { ...downloadLink(summary.csv), words: 'CSV' },
      ],
    },
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
