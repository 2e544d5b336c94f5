/** Cells of an agency: its reporting duty and its successors. */
import { formatDate } from '../../format/days.ts';
import { disagrees, lacks, pair } from './pair.ts';
import { planDay } from './plan-day.ts';

export const agencyPairs = [
  pair(
    'agencies',
    ['bao_cao', 'nhom'],
    'Tên gọi chung (nhom_chung) không gửi, không nhận báo cáo: “bao_cao” là khong.',
    ({ group, reporting }) =>
      group === 'nhom_chung' && reporting !== 'khong'
        ? disagrees(
            reporting,
            'nhưng “nhom” là nhom_chung (tên gọi chung, không phải một cơ quan)',
            'Ghi khong, hoặc sửa “nhom”.',
          )
        : undefined,
  ),
  pair(
    'agencies',
    ['bao_cao'],
    'Nếu Kế hoạch không yêu cầu báo cáo (content/site.yaml không có mục bao_cao) thì “bao_cao” của mọi đơn vị là khong.',
    ({ reporting }, { site }) =>
      site && !site.reporting && reporting !== 'khong'
        ? disagrees(
            reporting,
            'nhưng content/site.yaml không có mục bao_cao, tức là Kế hoạch không yêu cầu báo cáo',
            'Kế hoạch có yêu cầu thì thêm mục bao_cao vào content/site.yaml (han: hạn gửi, tu_nam: năm đầu tiên phải gửi); không yêu cầu thì ghi khong.',
          )
        : undefined,
  ),
  pair('agencies', ['so_luong'], 'Số cơ quan trong một tên gọi chung ít nhất là 2.', ({ count }) =>
    count !== undefined && count < 2
      ? disagrees(
          count,
          'nhưng tên gọi chung phải gồm ít nhất hai cơ quan',
          'Ghi đúng số cơ quan; nếu dòng này là một cơ quan thì để trống ô.',
        )
      : undefined,
  ),
  pair(
    'agencies',
    ['muc_ke_thua', 'ke_thua_boi'],
    'Có đơn vị kế thừa thì có mức chắc chắn, và ngược lại.',
    ({ successors, successionLevel }) => {
      if (successors.length > 0 && successionLevel === undefined)
        return lacks(
          '“ke_thua_boi” có ghi đơn vị kế thừa',
          'Ghi ro nếu nguồn nêu rõ, suy_ra nếu chỉ suy ra từ nguồn.',
        );
      return successors.length === 0 && successionLevel !== undefined
        ? disagrees(
            successionLevel,
            'nhưng “ke_thua_boi” để trống',
            'Ghi mã đơn vị kế thừa ở “ke_thua_boi”, hoặc để trống ô này.',
          )
        : undefined;
    },
  ),
  pair(
    'agencies',
    ['can_cu', 'ke_thua_boi', 'tu_ngay'],
    'Có đơn vị kế thừa, hoặc có ngày tổ chức thay đổi, thì có căn cứ.',
    ({ successors, changedFrom, legalBasis }) =>
      legalBasis.length === 0 && (successors.length > 0 || changedFrom !== undefined)
        ? lacks(
            successors.length > 0
              ? '“ke_thua_boi” có ghi đơn vị kế thừa'
              : '“tu_ngay” có ghi ngày tổ chức thay đổi',
            'Ghi mã nguồn nêu việc ấy.',
          )
        : undefined,
  ),
  pair(
    'agencies',
    ['tu_ngay'],
    'Ngày tổ chức thay đổi không trước ngày có Kế hoạch.',
    ({ changedFrom }, { site }) => {
      const day = site && planDay(site);
      return day && changedFrom !== undefined && changedFrom < day
        ? disagrees(
            formatDate(changedFrom),
            `trước ngày có Kế hoạch là ${formatDate(day)}`,
            'Kiểm tra lại ngày: đơn vị đã thay đổi trước đó thì Kế hoạch không giao việc theo tên cũ.',
          )
        : undefined;
    },
  ),
];
