/**
 * What is doubtful, not wrong: both readings, and what to do with either. A warning stops nothing. Its code is what an
 * official writes into `da_xem_lai` of the row to say that somebody has looked; so it is a word of the data.
 */
import { type Wordings } from './text.ts';

export const warningWordings = {
  nguon_hai_lan: (f: { value: string }) => ({
    message: `Nguồn “${f.value}” ghi hai lần trong một ô.`,
    hint: 'Bỏ một lần; hoặc thay một trong hai bằng nguồn định ghi.',
  }),
  ngay_sau_hom_nay: (f: { day: string; today: string }) => ({
    message: `${f.day} có thể chưa tới: ngày cập nhật ghi ở content/site.yaml là ${f.today}.`,
    hint: 'Nếu ngày này đúng thì sửa “cap_nhat” trong content/site.yaml; nếu gõ nhầm thì sửa ngày.',
  }),
} satisfies Wordings;
