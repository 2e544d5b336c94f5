/**
 * Codes in `site.yaml` exist in their tables, its clauses in the plan's text; the law is the one pages cite; and
 * recurring work begins within the plan.
 */
import { LAW_NUMBER } from '../plan/information-request.ts';
import { nearest } from '../tables/cells/nearest.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Site } from '../tables/schemas/site.ts';
import { SITE_FILE } from '../reading/site-file.ts';
import type { Check } from './check.ts';
import { codesOf, describe, type Target } from './references.ts';

export const checkSiteReferences: Check = (dataset, context) => {
  const { site } = context;
  if (!site) return [];
  const problems: Problem[] = [];
  for (const [header, code, target] of referencesOf(site)) {
    const known = codesOf(target, dataset, context);
    if (code === undefined || known === 'all' || known.has(code)) continue;
    const facts = { table: describe(target), near: nearest(code, known) ?? '' };
    problems.push(problem('reference', { file: SITE_FILE, header }, code, facts));
  }
  const law = dataset.sources.find(({ row }) => row.code === site.informationLaw)?.row;
  if (law && law.number !== LAW_NUMBER) {
    const detail = `luat_thong_tin: các trang dẫn điều, khoản của Luật số ${LAW_NUMBER}, nguồn “${law.code}” không ghi số hiệu ấy`;
    problems.push(problem('site', { file: SITE_FILE }, law.code, { detail }));
  }
  const { recurringFrom, horizon } = site;
  if (recurringFrom !== undefined && (recurringFrom < horizon.from || recurringFrom > horizon.to)) {
    const detail = `viec_dinh_ky_tu: năm ${recurringFrom} nằm ngoài thời kỳ ${horizon.from}–${horizon.to} của Kế hoạch`;
    problems.push(problem('site', { file: SITE_FILE }, String(recurringFrom), { detail }));
  }
  return problems;
};

/** By key in the file. */
function referencesOf(site: Site): [header: string, code: string | undefined, target: Target][] {
  return [
    ['co_quan_cong_bo.ma', site.publisher.agency, 'agencies'],
    ['ban_hanh.nguon', site.adopted?.source, 'sources'],
    ['dia_gioi.nguon', site.boundary?.source, 'sources'],
    ['luat_thong_tin', site.informationLaw, 'sources'],
    ['bao_cao.dan_chieu', site.reporting?.clause, 'clauses'],
    ['bao_cao.tong_hop', site.reporting?.summaryClause, 'clauses'],
    ['so_ket.nhiem_vu', site.review?.task, 'tasks'],
    ['phu_trach_chi_tieu.nhiem_vu', site.targetCare?.task, 'tasks'],
  ];
}
