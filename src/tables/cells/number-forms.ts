/** Numbers in a form that is not accepted: what was meant, and what to write. */
import type { Fault } from '../../problems/messages.ts';

const PLAIN = /^-?\d+(?:[.,]\d+)?$/u;
const AMBIGUOUS = /^-?[1-9]\d{0,2}[.,]\d{3}$/u;
/** Vietnamese notation that has only one reading: `1.234,5`, `1.234.567`. */
const GROUPED = /^-?[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/u;
const SPACE = "[ \\u00A0\\u202F\\u2009'’]";
const APPROXIMATE =
  /^(?:~|≈|±|>=?|<=?|≥|≤|khoảng|gần|hơn|trên|dưới|ước|ước tính|tầm|chừng|ít nhất|tối thiểu|tối đa)\s*(.+)$/iu;
const UP_OR_DOWN = /^(.+?)\s*(?:\+|trở lên|trở xuống)$/iu;
const RANGE = /^(?:từ\s+)?([\d.,]+)\s*(?:-|–|—|\.\.+|…|~|đến|tới|hoặc)\s*([\d.,]+)$/iu;

/**
 * Accepts a decimal point or comma, and dots between thousands; refuses `1.234`, which has two readings. At most
 * 15 digits are exact.
 */
export function readNumber(cell: string): { value: number } | Fault {
  if (AMBIGUOUS.test(cell)) return ambiguous(cell);
  // Adding zero turns -0 into 0.
  if (isNumber(cell)) return { value: Number(cell.replace(',', '.')) + 0 };
  const bare = cell.replaceAll('.', '');
  if (GROUPED.test(cell) && isNumber(bare)) return { value: Number(bare.replace(',', '.')) };
  if (PLAIN.test(cell)) return { fault: 'number-long', facts: { write: rounded(cell) } };
  return rangeIn(cell) ?? formOf(cell) ?? approximateIn(cell) ?? withUnit(cell) ?? { fault: 'number' };
}

function ambiguous(cell: string): Fault {
  const facts = { asThousands: cell.replace(/[.,]/u, ''), asDecimal: cell.replace('.', ',') };
  return { fault: 'number-ambiguous', facts };
}

const isNumber = (cell: string): boolean => PLAIN.test(cell) && cell.replace(/\D/gu, '').length <= 15;

/** A spreadsheet's fraction, rounded to four decimals. */
const rounded = (cell: string): string =>
  String(Math.round(Number(cell.replace(',', '.')) * 10_000) / 10_000).replace('.', ',');

/** The form to write; undefined if no single number was meant. */
function meant(text: string): string | undefined {
  const cell = text.trim();
  if (isNumber(cell) && !AMBIGUOUS.test(cell)) return cell.replace('.', ',');
  const found = formOf(cell);
  return found?.fault === 'number-form' ? found.facts.write : undefined;
}

/** Thousands separators, two separators, a sign or a fraction of another kind. */
function formOf(cell: string): Extract<Fault, { fault: 'number-form' | 'number-shortened' }> | undefined {
  if (/^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/iu.test(cell)) return { fault: 'number-shortened' };
  const write = respelt(cell);
  return write !== undefined && isNumber(write) ? { fault: 'number-form', facts: { write } } : undefined;
}

function respelt(cell: string): string | undefined {
  const sign = /^(?:[-−–]\s?|\(.+\)$)/u.test(cell) ? '-' : '';
  const body = cell.replace(/^(?:[-−–+]\s?|\()|\)$/gu, '').trim();
  const grouped =
    new RegExp(`^(?<whole>\\d{1,3}(?:${SPACE}\\d{3})+)(?:[.,](?<part>\\d+))?$`, 'u').exec(body) ??
    /^(?<whole>\d{1,3}(?:\.\d{3}){2,})(?:,(?<part>\d+))?$/u.exec(body) ??
    /^(?<whole>\d{1,3}(?:,\d{3}){2,})(?:\.(?<part>\d+))?$/u.exec(body) ??
    /^(?<whole>\d{1,3}\.\d{3}),(?<part>\d+)$/u.exec(body) ??
    /^(?<whole>\d{1,3},\d{3})\.(?<part>\d+)$/u.exec(body);
  if (grouped) {
    const { whole = '', part } = grouped.groups ?? {};
    return sign + whole.replace(/\D/gu, '') + (part === undefined ? '' : `,${part}`);
  }
  const broken = /^(\d*)\s?([¼½¾⅐-⅞])$/u.exec(body);
  if (broken) {
    const [over = '', under = ''] = (broken[2] ?? '').normalize('NFKC').split('⁄');
    const value = Number(broken[1] ?? 0) + Number(over) / Number(under);
    return sign + String(Math.round(value * 10_000) / 10_000).replace('.', ',');
  }
  if (/^[.,]\d+$/u.test(body)) return `${sign}0,${body.slice(1)}`;
  if (/^\d+[.,]$/u.test(body)) return sign + body.slice(0, -1);
  const plain = body.replace(/\s*([.,])\s*/u, '$1');
  return plain !== cell && isNumber(plain) && !AMBIGUOUS.test(plain)
    ? sign + plain.replace('.', ',')
    : undefined;
}

function rangeIn(cell: string): Fault | undefined {
  return RANGE.test(cell) &&
    !/^[.,]|[.,]$/u.test(cell) &&
    /\d.*\d/u.test(cell) &&
    !PLAIN.test(cell) &&
    !/^[\d.,]+$/u.test(cell)
    ? { fault: 'number-range' }
    : undefined;
}

function approximateIn(cell: string): Fault | undefined {
  const body = APPROXIMATE.exec(cell)?.[1] ?? UP_OR_DOWN.exec(cell)?.[1];
  if (body === undefined) return undefined;
  const write = meant(body) ?? meant(UNIT.exec(body)?.[1] ?? '');
  return { fault: 'number-approximate', facts: { write: write ?? '' } };
}

const UNIT = /^([+\-−]?[\d.,]+(?:[ \u00A0]\d{3})*)\s*([%‰\p{L}°$₫].*)$/u;

/** A percent sign or words after the number. */
function withUnit(cell: string): Fault | undefined {
  const [, body = '', unit = ''] = UNIT.exec(cell) ?? [];
  if (AMBIGUOUS.test(body)) return ambiguous(body);
  const write = meant(body);
  return write === undefined ? undefined : { fault: 'number-unit', facts: { write, unit: unit.trim() } };
}
