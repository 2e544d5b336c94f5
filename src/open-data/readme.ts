/** The readme of the ZIP, for a person who opens it years later. */
import { formatDate } from '../format/days.ts';
import type { About } from './about.ts';
import { nameOf } from './open-file.ts';
import type { PublishedTable } from './published-table.ts';

export function readme(about: About, tables: PublishedTable[]): string {
  const lines = [
    about.title,
    `Tính đến ngày ${formatDate(about.asOf)}. ${about.shownText}.`,
    '',
    ...about.notices,
    '',
    'Trong tệp nén này:',
    ...tables.map(({ table, csv }) => `- ${nameOf(csv)}: ${table.title}. ${table.description}`),
    `- ${about.name}.xlsx: các bảng trên trong một tệp Excel, có từ điển dữ liệu.`,
    '- datapackage.json: kiểu dữ liệu, khóa, nguồn, giấy phép (chuẩn Data Package 2.0).',
    '- SHA256SUMS: mã kiểm tra của từng tệp (lệnh sha256sum --check SHA256SUMS).',
    '',
    'Tệp CSV dùng dấu phẩy, bảng mã UTF-8, ngày dạng 2024-11-28, dấu chấm thập phân.',
    'Nhiều giá trị trong một ô nối bằng dấu |.',
    'Trang web khác được đọc thẳng các tệp ở /du-lieu/ và /api/v1/ (chỉ đọc, từ mọi nơi).',
    '',
    `Giấy phép: ${about.site.licence.data}, ${about.site.licence.dataLink}`,
    `Trích dẫn: ${about.citation}`,
    `Bản mới nhất: ${about.home}du-lieu/`,
  ];
  return `${lines.join('\r\n')}\r\n`;
}
