/** Cells of an indicator: what a target needs, what excludes one, and the possible values. */
import { isPeriodic } from '../../plan/target.ts';
import { formatNumber } from '../../format/numbers.ts';
import type { Indicator } from '../../tables/rows.ts';
import type { Fault } from '../../problems/messages.ts';
import { disagrees, lacks, pair, type Pair } from './pair.ts';
import { valueFault } from './value-fault.ts';

/** Columns about a number, by field. */
const NUMERIC = {
  don_vi_tinh: 'unit',
  cach_tinh: 'measure',
  so_sanh: 'comparison',
  muc_tieu: 'target',
  muc_tieu_den: 'targetUpper',
  nam_muc_tieu: 'targetYear',
  gia_tri_goc: 'baseline',
  nam_goc: 'baselineYear',
  kieu_gia_tri: 'valueKind',
  gia_tri_nho_nhat: 'least',
  gia_tri_lon_nhat: 'most',
  ap_dung: 'rhythm',
  so_voi_goc: 'relation',
} as const satisfies Record<string, keyof Indicator>;
type Numeric = keyof typeof NUMERIC;

const NEEDED = ['don_vi_tinh', 'cach_tinh', 'so_sanh', 'muc_tieu', 'nam_muc_tieu'] as const;
const OF_TARGET = ['so_sanh', 'muc_tieu', 'muc_tieu_den', 'nam_muc_tieu', 'ap_dung', 'so_voi_goc'] as const;
const VALUES = ['muc_tieu', 'muc_tieu_den', 'gia_tri_goc'] as const;

const filled = (row: Indicator, headers: readonly Numeric[]): Numeric | undefined =>
  headers.find((header) => row[NUMERIC[header]] !== undefined);

const numericHeaders = Object.keys(NUMERIC) as Numeric[];

export const indicatorPairs: Pair<'indicators'>[] = [
  pair('indicators', ['dan_chieu', 'loai'], 'Mục tiêu của Kế hoạch phải dẫn chiếu điều khoản.', (row) =>
    row.kind !== 'theo_doi' && !row.clause ? { fault: 'clause-missing' } : undefined,
  ),
  ...NEEDED.map((header) =>
    pair('indicators', [header, 'loai'], 'Chỉ tiêu bằng số (muc_tieu) phải có đủ các ô kia.', (row) =>
      row.kind === 'muc_tieu' && row[NUMERIC[header]] === undefined && !isNeedless(row, header)
        ? { fault: 'target-incomplete' }
        : undefined,
    ),
  ),
  pair('indicators', ['muc_tieu_den', 'so_sanh'], 'Chỉ khoảng (khoang) có đầu trên, và phải có.', (row) => {
    if (row.kind === 'muc_tieu' && row.comparison === 'khoang' && row.targetUpper === undefined)
      return { fault: 'target-incomplete' };
    return row.targetUpper !== undefined && row.comparison !== undefined && row.comparison !== 'khoang'
      ? disagrees(
          formatNumber(row.targetUpper),
          `nhưng “so_sanh” là ${row.comparison}, không phải khoang`,
          'Để trống ô này, hoặc ghi khoang ở “so_sanh”.',
        )
      : undefined;
  }),
  pair('indicators', ['muc_tieu', 'muc_tieu_den'], 'Đầu dưới không lớn hơn đầu trên.', (row) =>
    row.target !== undefined && row.targetUpper !== undefined && row.target > row.targetUpper
      ? { fault: 'range-swapped' }
      : undefined,
  ),
  pair(
    'indicators',
    ['loai', ...OF_TARGET],
    'Số liệu bối cảnh (theo_doi) không có chỉ tiêu: các ô kia để trống.',
    (row) => (row.kind === 'theo_doi' ? excluded(row, OF_TARGET) : undefined),
  ),
  pair(
    'indicators',
    ['loai', ...numericHeaders],
    'Mục tiêu định tính (dinh_tinh) không có số: các ô kia để trống.',
    (row) => (row.kind === 'dinh_tinh' ? excluded(row, numericHeaders) : undefined),
  ),
  pair(
    'indicators',
    ['nam_muc_tieu', 'ap_dung'],
    'Kế hoạch không nêu năm thì không có năm phải đạt.',
    (row) =>
      row.rhythm === 'khong_neu' && row.targetYear !== undefined
        ? disagrees(
            row.targetYear,
            'nhưng “ap_dung” là khong_neu, tức là Kế hoạch không nêu năm nào',
            'Để trống ô này, hoặc bỏ khong_neu ở “ap_dung”.',
          )
        : undefined,
  ),
  pair('indicators', ['nam_goc', 'nam_muc_tieu'], 'Năm gốc trước năm phải đạt.', (row) =>
    row.baselineYear !== undefined && row.targetYear !== undefined && row.baselineYear >= row.targetYear
      ? disagrees(
          row.baselineYear,
          `không trước “nam_muc_tieu” là ${row.targetYear}`,
          'Ghi năm gốc ở “nam_goc”, năm phải đạt ở “nam_muc_tieu”.',
        )
      : undefined,
  ),
  pair('indicators', ['nam_goc', 'gia_tri_goc'], 'Có giá trị gốc thì có năm gốc.', (row) =>
    row.baseline !== undefined && row.baselineYear === undefined
      ? lacks(
          `“gia_tri_goc” là ${formatNumber(row.baseline)}`,
          'Ghi năm của giá trị ấy, hoặc để trống cả hai ô.',
        )
      : undefined,
  ),
  pair('indicators', ['gia_tri_goc', 'nam_goc'], 'Có năm gốc thì có giá trị gốc.', (row) =>
    row.baseline === undefined &&
    row.baselineYear !== undefined &&
    row.relation === undefined &&
    row.measure !== 'tang_binh_quan'
      ? lacks(
          `“nam_goc” là ${row.baselineYear}`,
          'Ghi giá trị của năm ấy, hoặc để trống cả hai ô; chưa biết thì không ghi 0.',
        )
      : undefined,
  ),
  pair(
    'indicators',
    ['gia_tri_goc', 'muc_tieu', 'cach_tinh'],
    'Số lũy kế: giá trị gốc không lớn hơn mức phải đạt.',
    (row) =>
      row.measure === 'luy_ke' &&
      row.relation === undefined &&
      row.baseline !== undefined &&
      row.target !== undefined &&
      row.baseline > row.target
        ? disagrees(
            formatNumber(row.baseline),
            `lớn hơn “muc_tieu” là ${formatNumber(row.target)}`,
            'Kiểm tra hai ô có bị đổi chỗ không: số lũy kế chỉ tăng.',
          )
        : undefined,
  ),
  ...VALUES.map((header) =>
    pair(
      'indicators',
      [header, 'cach_tinh', 'kieu_gia_tri', 'gia_tri_nho_nhat', 'gia_tri_lon_nhat'],
      'Tỷ lệ từ 0 đến 100; giá trị không dưới mức nhỏ nhất (để trống là 0), không trên mức lớn nhất; số đếm (dem) là số nguyên.',
      (row) => {
        const value = row[NUMERIC[header]];
        // A change is not a value of the indicator.
        const isChange = header !== 'gia_tri_goc' && row.relation !== undefined;
        return value === undefined || isChange ? undefined : valueFault(row, value);
      },
    ),
  ),
  pair('indicators', ['gia_tri_nho_nhat', 'gia_tri_lon_nhat'], 'Mức nhỏ nhất nhỏ hơn mức lớn nhất.', (row) =>
    row.most !== undefined && (row.least ?? 0) >= row.most
      ? disagrees(
          formatNumber(row.least ?? 0),
          `không nhỏ hơn “gia_tri_lon_nhat” là ${formatNumber(row.most)}`,
          'Ghi số nhỏ ở “gia_tri_nho_nhat” (để trống là 0), số lớn ở “gia_tri_lon_nhat”.',
        )
      : undefined,
  ),
  pair('indicators', ['kieu_gia_tri', 'cach_tinh'], 'Tỷ lệ và điểm không phải số đếm.', (row) =>
    row.valueKind === 'dem' && (row.measure === 'ty_le' || row.measure === 'diem')
      ? disagrees(
          'dem',
          `nhưng “cach_tinh” là ${row.measure}, không phải số đếm`,
          'Để trống ô này, hoặc sửa “cach_tinh”.',
        )
      : undefined,
  ),
  pair(
    'indicators',
    ['cach_tinh', 'don_vi_tinh'],
    'Tỷ lệ tính bằng %; số lũy kế, số hiện có thì không.',
    unitFault,
  ),
  pair(
    'indicators',
    ['don_vi_phu_trach', 'loai'],
    'Chỉ mục tiêu của Kế hoạch có đơn vị phụ trách: số liệu bối cảnh (theo_doi) thì để trống.',
    ({ answering, kind }) =>
      kind === 'theo_doi' && answering.length > 0
        ? disagrees(
            answering.join('|'),
            'nhưng “loai” là theo_doi (số liệu bối cảnh, không phải mục tiêu của Kế hoạch)',
            'Để trống ô này, hoặc sửa “loai”.',
          )
        : undefined,
  ),
  pair(
    'indicators',
    ['so_sanh', 'cach_tinh'],
    'Số lũy kế chỉ tăng, nên không có mức trần; chỉ tiêu có hay không (co_khong) ghi bang.',
    ({ comparison, measure }) => {
      if (measure === 'luy_ke' && (comparison === 'nhieu_nhat' || comparison === 'duoi'))
        return disagrees(
          comparison,
          'nhưng “cach_tinh” là luy_ke',
          'Ghi trong_nam hoặc hien_co ở “cach_tinh”.',
        );
      return measure === 'co_khong' && comparison !== undefined && comparison !== 'bang'
        ? disagrees(
            comparison,
            'nhưng “cach_tinh” là co_khong',
            'Ghi bang; “muc_tieu” là 1 (có) hoặc 0 (không).',
          )
        : undefined;
    },
  ),
  pair(
    'indicators',
    ['ap_dung', 'cach_tinh'],
    'Số lũy kế và mức tăng bình quân không xét riêng từng kỳ.',
    (row) =>
      isPeriodic(row) && (row.measure === 'luy_ke' || row.measure === 'tang_binh_quan')
        ? disagrees(
            row.rhythm ?? '',
            `nhưng “cach_tinh” là ${row.measure}`,
            'Ghi trong_nam ở “cach_tinh” nếu đếm riêng từng kỳ.',
          )
        : undefined,
  ),
  pair(
    'indicators',
    ['so_voi_goc', 'cach_tinh', 'ap_dung'],
    'Mức so với năm gốc là của số đo được, phải đạt đến một năm.',
    ({ relation, measure, rhythm }) => {
      if (relation === undefined) return undefined;
      if (isPeriodic({ rhythm }))
        return disagrees(
          relation,
          `nhưng “ap_dung” là ${rhythm ?? ''}`,
          'Để trống một trong hai ô; nói rõ ở “ghi_chu”.',
        );
      return measure === 'thu_hang' || measure === 'tang_binh_quan' || measure === 'co_khong'
        ? disagrees(relation, `nhưng “cach_tinh” là ${measure}`, 'Để trống ô này, hoặc sửa “cach_tinh”.')
        : undefined;
    },
  ),
  pair(
    'indicators',
    ['nam_goc', 'so_voi_goc'],
    'Mức so với năm gốc phải có năm gốc.',
    ({ relation, baselineYear }) =>
      relation !== undefined && baselineYear === undefined
        ? lacks(`“so_voi_goc” là ${relation}`, 'Ghi năm mà Kế hoạch so với.')
        : undefined,
  ),
  pair(
    'indicators',
    ['gia_tri_goc', 'cach_tinh'],
    'Mức tăng bình quân chỉ có năm gốc, không có giá trị gốc.',
    ({ baseline, measure }) =>
      measure === 'tang_binh_quan' && baseline !== undefined
        ? disagrees(formatNumber(baseline), 'nhưng “cach_tinh” là tang_binh_quan', 'Để trống ô này.')
        : undefined,
  ),
  pair(
    'indicators',
    ['thuoc'],
    'Một phần thuộc chỉ số khác, chỉ số ấy không thuộc chỉ số nào.',
    (row, known) => {
      if (row.partOf === undefined) return undefined;
      if (row.partOf === row.code)
        return disagrees(row.partOf, 'là chính dòng này', 'Ghi mã của chỉ số lớn, hoặc để trống.');
      const whole = known.indicator(row.partOf);
      return whole?.partOf === undefined
        ? undefined
        : disagrees(
            row.partOf,
            `nhưng chỉ số ấy lại thuộc ${whole.partOf}`,
            `Ghi ${whole.partOf} ở cả hai dòng.`,
          );
    },
  ),
];

/** Cells a number may leave empty: unit for a rank or yes/no, year for a periodic target. */
function isNeedless({ measure, rhythm = 'den_nam' }: Indicator, header: Numeric): boolean {
  if (header === 'nam_muc_tieu') return rhythm !== 'den_nam';
  return header === 'don_vi_tinh' && (measure === 'thu_hang' || measure === 'co_khong');
}

/** The first cell this kind may not have. */
function excluded(row: Indicator, headers: readonly Numeric[]): Fault | undefined {
  const header = filled(row, headers);
  return header === undefined
    ? undefined
    : disagrees(
        row.kind,
        `nhưng dòng có ghi “${header}” là ${String(row[NUMERIC[header]])}`,
        `Để trống “${header}”, hoặc ghi muc_tieu ở “loai” nếu đó là chỉ tiêu bằng số.`,
      );
}

function unitFault({ measure, unit }: Indicator): Fault | undefined {
  if (unit === undefined || measure === undefined) return undefined;
  const isShare = /%|phần trăm/iu.test(unit);
  const fix = 'Ghi ty_le và đơn vị tính % nếu là tỷ lệ; nếu không thì sửa đơn vị tính.';
  if (measure === 'ty_le' && !isShare) return disagrees(measure, `nhưng “don_vi_tinh” là ${unit}`, fix);
  if (measure === 'tang_binh_quan' && !isShare)
    return disagrees(measure, `nhưng “don_vi_tinh” là ${unit}`, 'Ghi đơn vị tính %/năm.');
  return (measure === 'luy_ke' || measure === 'hien_co') && isShare
    ? disagrees(measure, `nhưng “don_vi_tinh” là ${unit}`, fix)
    : undefined;
}
