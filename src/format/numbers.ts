/** Numbers, units and sizes as Vietnamese officials write them. Pure: no locale of the machine. */

/** No-break space: between a number and its unit, in "điều 5". */
export const NBSP = '\u00A0';

const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 12 });

/** 1018 → `1.018`; 25.83 → `25,83`. Never rounded for display. */
export function formatNumber(value: number): string {
  return decimal.format(value);
}

/** 82.5, `%` → `82,5 %` with a no-break space. */
export function formatValue(value: number, unit: string | undefined): string {
  return unit === undefined ? formatNumber(value) : `${formatNumber(value)}${NBSP}${unit}`;
}

/** `Điều 17 khoản 1 điểm a`, `12 ngày`: each word stays with its number. */
export function keepNumbers(text: string): string {
  return text.replace(/(?<=Điều|khoản|điểm) (?=\d|[a-zđ](?!\p{L}))|(?<=\d) (?=ngày)/gu, NBSP);
}

/** The size of a file: 29559 → `29 KB`, 1572864 → `1,5 MB`. */
export function formatSize(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return formatValue(Math.ceil(kilobytes), 'KB');
  return formatValue(Math.ceil((kilobytes / 1024) * 10) / 10, 'MB');
}
