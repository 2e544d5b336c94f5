/** Whether the territory of a figure or a result is possible: the new one begins with the boundary change. */
import { formatDate } from '../../format/days.ts';
import type { IsoDate } from '../../calendar/dates.ts';
import type { Scope } from '../../tables/rows.ts';
import type { Fault } from '../../problems/messages.ts';
import type { Site } from '../../tables/schemas/site.ts';
import { disagrees, lacks } from './pair.ts';

/** `first` and `last`: the possible days; a result gives only its year. */
export function scopeFault(
  scope: Scope | undefined,
  first: IsoDate,
  last: IsoDate,
  site: Site | undefined,
): Fault | undefined {
  if (!site) return undefined;
  const from = site.boundary?.from;
  if (scope === undefined)
    return from === undefined
      ? undefined
      : lacks(
          'địa giới của tỉnh đã thay đổi (mục dia_gioi trong content/site.yaml)',
          'Ghi cu nếu nói về địa bàn trước khi thay đổi, moi nếu nói về địa bàn sau đó.',
        );
  if (scope === 'moi' && from === undefined)
    return disagrees(
      scope,
      'nhưng content/site.yaml không nêu thay đổi địa giới nào',
      'Để trống ô này; nếu địa giới đã thay đổi thì điền mục dia_gioi trong content/site.yaml trước.',
    );
  if (from === undefined) return undefined;
  if (scope === 'moi' && last < from)
    return disagrees(
      scope,
      `nhưng địa bàn mới chỉ có từ ngày ${formatDate(from)}`,
      'Ghi cu; nếu số liệu nói về địa bàn mới thì kiểm tra lại ngày hoặc năm.',
    );
  return scope === 'cu' && first >= from
    ? { fault: 'dia_ban_cu', facts: { from: formatDate(from) } }
    : undefined;
}
