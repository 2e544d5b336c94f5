/** What the plan asks for, in a few words. */
import { formatNumber, formatValue } from '../format.ts';
import type { ProgressData } from './progress-data.ts';

/** `ít nhất 10`, `trên 80 %`, `5–10`. */
export function targetWords({ target, isPercent }: Pick<ProgressData, 'target' | 'isPercent'>): string {
  if (!target) return '';
  const unit = isPercent ? '%' : undefined;
  if (target.upper !== undefined) return `${formatNumber(target.value)}–${formatValue(target.upper, unit)}`;
  const word = { it_nhat: 'ít nhất', tren: 'trên', khoang: 'từ' }[target.comparison ?? 'it_nhat'];
  return `${word} ${formatValue(target.value, unit)}`;
}
