/** Legend of the small charts, for the signs that occur. */
import { showsPath } from '../../charts/small-progress-chart.ts';
import type { IndicatorView } from '../indicator/indicator-view.ts';

export function smallChartsKey(views: readonly Pick<IndicatorView, 'data'>[]): string {
  const path = views.some(({ data }) => showsPath(data))
    ? ['Đường chấm là đường tham chiếu do trang này đặt để so sánh.']
    : [];
  const range = views.some(({ data }) => data.target?.upper !== undefined)
    ? ['Thanh nhạt là khoảng giữa hai mức.']
    : [];
  return [
    'Vạch ngang đậm là mức Kế hoạch đặt ra.',
    ...range,
    ...path,
    'Vùng gạch chéo là thời gian chưa có số liệu công bố.',
  ].join(' ');
}
