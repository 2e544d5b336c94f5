/** The codes `site.yaml` names are found in their tables. */
import { problem, type Problem } from '../problem.ts';
import { SITE_FILE } from '../read-site.ts';
import type { Check } from './check.ts';

export const checkSiteReferences: Check = (dataset, { site, unread }) => {
  const agencies = new Set(dataset.agencies.map(({ row }) => row.code));
  const sources = new Set(dataset.sources.map(({ row }) => row.code));
  const tasks = new Set(dataset.tasks.map(({ row }) => row.code));
  const references = [
    {
      header: 'co_quan_cong_bo.ma',
      code: site.publisher.agency,
      known: agencies,
      table: 'agencies',
      file: 'don-vi',
    },
    { header: 'ban_hanh.nguon', code: site.adopted?.source, known: sources, table: 'sources', file: 'nguon' },
    {
      header: 'dia_gioi.nguon',
      code: site.boundary?.source,
      known: sources,
      table: 'sources',
      file: 'nguon',
    },
    { header: 'so_ket.nhiem_vu', code: site.review?.task, known: tasks, table: 'tasks', file: 'nhiem-vu' },
  ] as const;
  const problems: Problem[] = [];
  for (const { header, code, known, table, file } of references) {
    if (code === undefined || known.has(code) || unread.has(table)) continue;
    problems.push(problem('reference', { file: SITE_FILE, header }, code, { table: `bảng ${file}.csv` }));
  }
  return problems;
};
