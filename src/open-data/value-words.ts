/** What the values of a closed list mean, in the words the pages use. */
import type { AnyColumn } from '../dataset/any-table.ts';
import {
  agencyGroupLabels,
  audienceLabels,
  eventKindLabels,
  indicatorStatusLabels,
  roleLabels,
  scheduleLabels,
  sourceKindLabels,
  taskStatusLabels,
} from '../labels.ts';

const statuses = { ...taskStatusLabels, ...indicatorStatusLabels };

/** By column: the same name means the same in every table. */
const labels: Record<string, Readonly<Record<string, string>>> = {
  doi_tuong: audienceLabels,
  lich: scheduleLabels,
  loai: { ...eventKindLabels, ...sourceKindLabels },
  nhom: agencyGroupLabels,
  tinh_trang: statuses,
  tinh_trang_viec: statuses,
  trang_thai: statuses,
  vai_tro: roleLabels,
};

/** `: hang_nam (Hằng năm), …`; values the description explains one by one are not told again. */
export function valueWords({ header, description, values }: AnyColumn): string {
  if (!values) return '';
  if (values.every((value) => description.includes(`${value}:`))) return ' ấy';
  const told = values.map((value) => {
    const label = labels[header]?.[value];
    return label === undefined ? value : `${value} (${label})`;
  });
  return `: ${told.join('; ')}`;
}
