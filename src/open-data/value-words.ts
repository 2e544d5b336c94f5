/** What the values of a closed list mean, in the words the pages use. */
import type { Column } from '../tables/column.ts';
import { valueLabels } from '../labels/values.ts';

/** `: hang_nam (Hằng năm), …`; values the description explains one by one are not told again. */
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
