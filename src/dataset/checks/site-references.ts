/** The codes `site.yaml` names are found in their tables, and the law is the one pages speak of. */
import { LAW_NUMBER } from '../../domain/information-request.ts';
import { nearest } from '../nearest.ts';
import { problem, type Problem } from '../problem.ts';
import { SITE_FILE } from '../site-file.ts';
import type { Check } from './check.ts';

export const checkSiteReferences: Check = (dataset, { site, unread }) => {
  if (!site) return [];
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
    {
      header: 'luat_thong_tin',
      code: site.informationLaw,
      known: sources,
      table: 'sources',
      file: 'nguon',
    },
    { header: 'so_ket.nhiem_vu', code: site.review?.task, known: tasks, table: 'tasks', file: 'nhiem-vu' },
    {
      header: 'phu_trach_chi_tieu.nhiem_vu',
      code: site.targetCare?.task,
      known: tasks,
      table: 'tasks',
      file: 'nhiem-vu',
    },
  ] as const;
  const problems: Problem[] = [];
  for (const { header, code, known, table, file } of references) {
    const missed = unread.get(table);
    if (code === undefined || known.has(code) || missed === 'all' || missed?.has(code)) continue;
    const facts = { table: `bảng ${file}.csv`, near: nearest(code, known) ?? '' };
    problems.push(problem('reference', { file: SITE_FILE, header }, code, facts));
  }
  const law = dataset.sources.find(({ row }) => row.code === site.informationLaw)?.row;
  if (law && law.number !== LAW_NUMBER) {
    const detail = `luat_thong_tin: các trang dẫn điều, khoản của Luật số ${LAW_NUMBER}, nguồn “${law.code}” không ghi số hiệu ấy`;
    problems.push(problem('site', { file: SITE_FILE }, law.code, { detail }));
  }
  return problems;
};
