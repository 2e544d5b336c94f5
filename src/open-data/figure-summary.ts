/** The joined table of figures: each value with name, unit, target, territory and source. */
import { list, number, oneOf, optional, rare, territorial, text } from '../tables/column.ts';
import { indicators } from '../tables/schemas/indicators.ts';
import { observations, scope } from '../tables/schemas/progress.ts';
import { INDICATOR_STATUSES, indicatorStatus, type IndicatorStatus } from '../plan/indicator-status.ts';
import { progressData } from '../plan/progress.ts';
import { territoryName } from '../plan/site.ts';
import type { Indicator, Observation } from '../tables/rows.ts';
import { milestoneWords } from '../wording/target-words.ts';
import { indicatorKindLabels } from '../labels/indicators.ts';
import { indicatorStatusLabel } from '../wording/status-words.ts';
import { filled, sourceColumns, sourcesOf, commonColumns, type Joined, type JoinedTable } from './joined.ts';

interface Entry extends Joined {
  /** As amended. */
  indicator: Indicator;
  status: IndicatorStatus | undefined;
  observation: Observation | undefined;
}

export const figureSummary: JoinedTable<Entry> = {
  name: 'tong-hop-chi-so',
  title: 'Số liệu kèm tên, đơn vị tính, chỉ tiêu, nguồn',
  description:
    'Bảng ghép sẵn: mỗi số liệu đã công bố một dòng; chỉ số chưa có số liệu vẫn có một dòng, để trống giá trị.',
  // A missing figure has no date, so no key identifies every row.
  key: [],
  columns: [
    filled(observations.columns.indicator, ({ indicator }) => indicator.code),
    filled(indicators.columns.name, ({ indicator }) => indicator.name),
    filled(indicators.columns.kind, ({ indicator }) => indicator.kind),
    filled(
      optional(text('don_vi_tinh', 'Đơn vị tính của giá trị và của mức phải đạt.')),
      ({ indicator }) => indicator.unit,
    ),
    filled(indicators.columns.measure, ({ indicator }) => indicator.measure),
    filled(indicators.columns.comparison, ({ indicator }) => indicator.comparison),
    filled(
      optional(number('muc_tieu', 'Mức phải đạt, theo điều chỉnh mới nhất nếu có.')),
      ({ indicator }) => indicator.target,
    ),
    filled(indicators.columns.targetUpper, ({ indicator }) => indicator.targetUpper),
    filled(indicators.columns.targetYear, ({ indicator }) => indicator.targetYear),
    filled(optional(observations.columns.date), ({ observation }) => observation?.date),
    filled(observations.columns.precision, ({ observation }) => observation?.precision),
    filled(
      territorial({
        ...scope(),
        description: `${scope().description} Không nối hai địa bàn thành một dãy số.`,
      }),
      ({ observation }) => observation?.scope,
    ),
    filled(territorial(text('dia_ban', 'Tên địa bàn của số liệu.')), ({ plan, observation }) =>
      territoryName(plan.site, observation?.scope),
    ),
    filled(
      optional(number('gia_tri', 'Giá trị; trống nghĩa là chưa có số liệu công bố, không phải số 0.')),
      ({ observation }) => observation?.value,
    ),
    filled(
      optional(
        oneOf(
          'tinh_trang',
          'Tình trạng hiện nay của chỉ tiêu bằng số, giống nhau ở mọi dòng của nó.',
          INDICATOR_STATUSES,
        ),
      ),
      ({ status }) => status?.code,
    ),
    filled(
      text('tinh_trang_ghi', 'Tình trạng viết thành lời; không có tình trạng thì là loại chỉ số.'),
      ({ indicator, status }) =>
        status ? indicatorStatusLabel(status) : indicatorKindLabels[indicator.kind],
    ),
    ...sourceColumns,
    filled(observations.columns.note, ({ observation }) => observation?.note),
    ...commonColumns,
    filled(
      rare(list(text('don_vi_phu_trach', 'Đơn vị mà Kế hoạch giao phụ trách riêng chỉ tiêu này.'))),
      ({ plan, indicator }) => indicator.answering.map((code) => plan.agency(code).name),
    ),
    filled(indicators.columns.rhythm, ({ indicator }) => indicator.rhythm),
    filled(indicators.columns.relation, ({ indicator }) => indicator.relation),
    filled(indicators.columns.partOf, ({ indicator }) => indicator.partOf),
    filled(
      rare(list(text('moc', 'Mức Kế hoạch nêu cho những ngày khác, mỗi mốc: ngày, mức phải đạt.'))),
      ({ plan, indicator }) =>
        milestoneWords(progressData(plan, indicator)).map(({ day, words }) => `${day}: ${words}`),
    ),
  ],
  own: [
    { table: 'indicators', row: ({ indicator }) => indicator },
    { table: 'observations', row: ({ observation }) => observation },
  ],
  /**
   * In the order of the indicators, oldest value first. An indicator without values has one row without a value.
   */
  entries: (plan, home) =>
    plan.indicators.flatMap((indicator) => {
      const published = plan.observationsOf(indicator);
      const values = published.length > 0 ? published : [undefined];
      return values.map((observation) => ({
        plan,
        indicator,
        status: indicatorStatus(plan, indicator),
        observation,
        sources: sourcesOf(plan, observation?.sources ?? []),
        page: `${home}muc-tieu/${indicator.code}/`,
      }));
    }),
};
