/** What the page of downloads offers, as one plain object: first what most people need, then every table. */
import { formatNumber, formatSize, NBSP } from '../format.ts';
import { columnWords } from '../open-data/dictionary.ts';
import { nameOf, type OpenFile } from '../open-data/open-file.ts';
import type { Published, PublishedTable } from '../open-data/publish.ts';
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

export interface TableChoice {
  id: string;
  title: string;
  description: string;
  isJoined: boolean;
  rows: number;
  csv: DownloadLink;
  excelCsv: DownloadLink;
  json: DownloadLink;
  schema: DownloadLink;
  columns: { header: string; description: string; words: string }[];
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

export function tableChoices({ tables }: Published): TableChoice[] {
  return tables.map(tableChoice);
}

function tableChoice({ table, csv, excelCsv, json, schema }: PublishedTable): TableChoice {
  const { id, title, description, isJoined, rows, columns } = table;
  return {
    id,
    title,
    description,
    isJoined,
    rows: rows.length,
    csv: downloadLink(csv),
    excelCsv: downloadLink(excelCsv),
    json: downloadLink(json),
    schema: downloadLink(schema),
    columns: columns.map((column) => ({
      header: column.header,
      description: column.description,
      words: columnWords(column),
    })),
  };
}
