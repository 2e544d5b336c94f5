/** A numeric target says how much, how compared and by when; ranges run upwards; goals cite a clause. */
import { problem, type Problem } from '../problem.ts';
import { placeOf } from '../table.ts';
import type { Check } from './check.ts';

export const checkTargets: Check = (dataset) => {
  const problems: Problem[] = [];
  const rates = new Set<string>();
  for (const located of dataset.indicators) {
    const { row } = located;
    const at = (header: string) => placeOf(located, header);
    if (row.measure === 'ty_le') rates.add(row.code);
    if (row.kind !== 'theo_doi' && !row.clause) problems.push(problem('clause-missing', at('dan_chieu')));
    if (row.kind === 'muc_tieu') {
      const needed = {
        don_vi_tinh: row.unit,
        cach_tinh: row.measure,
        so_sanh: row.comparison,
        muc_tieu: row.target,
        nam_muc_tieu: row.targetYear,
        ...(row.comparison === 'khoang' ? { muc_tieu_den: row.targetUpper } : {}),
      };
      for (const [header, value] of Object.entries(needed)) {
        if (value === undefined) problems.push(problem('target-incomplete', at(header)));
      }
    }
    if (row.target !== undefined && row.targetUpper !== undefined && row.target > row.targetUpper) {
      problems.push(problem('range-swapped', at('muc_tieu'), String(row.target)));
    }
  }
  for (const located of dataset.observations) {
    const { indicator, value } = located.row;
    if (rates.has(indicator) && (value < 0 || value > 100)) {
      problems.push(problem('percent-range', placeOf(located, 'gia_tri'), String(value)));
    }
  }
  return problems;
};
