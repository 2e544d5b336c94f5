/** Whether an indicator can have a value: as figure, target or baseline. */
import { formatNumber } from '../../format/numbers.ts';
import type { Indicator } from '../../tables/rows.ts';
import type { Fault } from '../../problems/messages.ts';
import { disagrees } from './pair.ts';

export function valueFault(indicator: Indicator, value: number): Fault | undefined {
  const { measure, valueKind, least = measure === 'tang_binh_quan' ? -100 : 0, most } = indicator;
  const written = formatNumber(value);
  if (measure === 'ty_le' && (value < 0 || value > 100))
    return { fault: 'percent-range', facts: { value: written } };
  if (measure === 'co_khong' && value !== 0 && value !== 1)
    return disagrees(written, 'nhưng “cach_tinh” là co_khong', 'Ghi 1 nếu có, 0 nếu không.');
  if (value < least)
    return {
      fault: 'value-below',
      facts: { value: written, least: formatNumber(least), code: indicator.code },
    };
  if (most !== undefined && value > most)
    return {
      fault: 'value-above',
      facts: { value: written, most: formatNumber(most), code: indicator.code },
    };
  return valueKind === 'dem' && !Number.isInteger(value)
    ? { fault: 'value-not-whole', facts: { value: written, code: indicator.code } }
    : undefined;
}
