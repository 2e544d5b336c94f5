/** Meaning of the values of a closed list, in the labels of the pages. */
import type { Column } from '../tables/column.ts';
import { valueLabels } from '../labels/values.ts';

/** `: hang_nam (Hằng năm), …`; omitted if the description explains the values itself. */
export function valueWords({
  header,
  description,
  values,
  labels = valueLabels[header],
}: Column<unknown>): string {
  if (!values) return '';
  if (values.every((value) => description.includes(`${value}:`))) return ' ấy';
  const phrases = values.map((value) => {
    const label = labels?.[value];
    return label === undefined ? value : `${value} (${label})`;
  });
  return `: ${phrases.join('; ')}`;
}
