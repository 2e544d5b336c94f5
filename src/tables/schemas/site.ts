/**
 * Settings of `content/site.yaml`: the name in the code, the key in the file, and the allowed values. Keys are
 * Vietnamese because officials edit them.
 */
import { z } from 'astro/zod';
import { parseDate } from '../../calendar/dates.ts';
import { ownColumnSettings } from './own-column-settings.ts';
import { SCOPES } from './progress.ts';
import { SHOWN_TEXTS } from './shown-texts.ts';

z.config({
  ...z.locales.vi(),
  jitless: true,
  customError: ({ code, input }) =>
    code === 'invalid_type' && input === undefined ? 'chưa ghi, mà mục này phải có' : undefined,
});

/** An address a page may link to; never a script. */
const webAddress = z.url({ protocol: /^https?$/u });
const words = z.string().trim().min(1);
const year = z.number().int().min(1900).max(2200);
const day = z.string().refine((value) => parseDate(value) === value, 'phải là một ngày, viết 2025-07-01');
const DEADLINE =
  'phải là tháng-ngày, viết 11-30. Kế hoạch không nêu ngày thì bỏ cả mục bao_cao; báo cáo nhiều lần trong năm, hoặc có kỳ mà không có ngày, thì ghi ở bảng nghia-vu-bao-cao.csv';
const monthAndDay = z.string(DEADLINE).refine((value) => parseDate(`2023-${value}`) !== undefined, DEADLINE);

/** Notice of a trial whose file has no notice of its own. */
const TRIAL_NOTICE = 'Bản thử của trang theo dõi: không phải trang của cơ quan ban hành Kế hoạch';

/** Maps a block of the file, with exactly these keys, to an object with the code's names. */
function block<const Fields extends Record<string, readonly [key: string, value: z.ZodType]>>(
  fields: Fields,
) {
  const settings = Object.entries(fields);
  type Block = { -readonly [Name in keyof Fields]: z.output<Fields[Name][1]> };
  return z
    .strictObject(Object.fromEntries(settings.map(([, setting]) => setting)))
    .transform((read) => Object.fromEntries(settings.map(([name, [key]]) => [name, read[key]])) as Block);
}

const boundary = z
  .strictObject({
    cu: z.strictObject({ den: day, ten: words }),
    moi: z.strictObject({ tu: day, ten: words }),
    pham_vi_ke_hoach: z.enum(SCOPES),
    nguon: words,
  })
  .transform(({ cu, moi, pham_vi_ke_hoach, nguon }) => ({
    /** First day of the new territory. */
    from: moi.tu,
    names: { cu: cu.ten, moi: moi.ten },
    /** The territory the plan was made for. */
    planScope: pham_vi_ke_hoach,
    source: nguon,
  }));

const audience = block({
  code: ['ma', z.string().regex(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/u, 'phải viết như doanh_nghiep')],
  name: ['ten', words],
});

function areDistinct(rows: readonly { code: string }[]): boolean {
  return new Set(rows.map(({ code }) => code)).size === rows.length;
}

export const siteSettings = block({
  title: ['ten_trang', words],
  description: ['mo_ta', words],
  question: ['cau_hoi', words],
  province: ['tinh', words],
  provinceName: ['ten_tinh', words],
  plan: ['ke_hoach', block({ title: ['ten', words], shortTitle: ['ten_ngan', words] })],
  publisher: [
    'co_quan_cong_bo',
    block({
      agency: ['ma', words],
      name: ['ten', words],
      /** The body the publisher reports to. */
      superior: ['cap_tren', words.optional()],
    }),
  ],
  contact: [
    'lien_he',
    block({
      email: ['email', z.string()],
      phone: ['dien_thoai', z.string()],
      address: ['dia_chi', z.string()],
    }),
  ],
  licence: [
    'giay_phep',
    block({
      data: ['du_lieu', words],
      dataLink: ['du_lieu_lien_ket', webAddress],
      code: ['ma_nguon', words],
    }),
  ],
  baseUrl: ['dia_chi', webAddress],
  repository: ['kho_ma_nguon', z.union([z.literal(''), webAddress])],
  shownText: ['van_ban_dang_hien', z.enum(SHOWN_TEXTS)],
  adopted: [
    'ban_hanh',
    block({ number: ['so', words], date: ['ngay', day], source: ['nguon', words] }).optional(),
  ],
  horizon: ['thoi_ky', block({ from: ['tu', year], to: ['den', year] })],
  /** First year of recurring work whose row names none; without it, derived from the adoption day. */
  recurringFrom: ['viec_dinh_ky_tu', year.optional()],
  /** The duty to send annual reports. For a plan without one, pages do not mention reports. */
  reporting: [
    'bao_cao',
    block({
      /** Month and day (`11-30`) the report is due. */
      deadline: ['han', monthAndDay],
      /** The first year a report is owed for. */
      fromYear: ['tu_nam', year],
      /** The clause that obliges agencies to report. */
      clause: ['dan_chieu', words.optional()],
      /** The clause that obliges the publisher to compile a yearly report of its own. */
      summaryClause: ['tong_hop', words.optional()],
    }).optional(),
  ],
  review: ['so_ket', block({ year: ['nam', year], task: ['nhiem_vu', words] }).optional()],
  /** Audiences of the tasks, as the editor sorts them; default: those of `src/labels/audiences.ts`. */
  audiences: ['doi_tuong', z.array(audience).min(1).refine(areDistinct, 'có mã ghi hai lần').optional()],
  /** Columns only this plan has. */
  ownColumns: ['cot_them', ownColumnSettings.optional()],
  /** Whether the plan states no conditions, amounts or documents for any task; only then do pages say so. */
  statesNoConditions: ['khong_neu_dieu_kien', z.boolean().default(false)],
  /** A sentence on who is responsible for the numeric targets, and the task it is based on. */
  targetCare: ['phu_trach_chi_tieu', block({ text: ['cau', words], task: ['nhiem_vu', words] }).optional()],
  /** The source of the law on access to information. */
  informationLaw: ['luat_thong_tin', words.optional()],
  /** First day of the public history. */
  historyFrom: ['lich_su_tu', day],
  /** Date of the data if there is no git history to read it from. */
  updated: ['cap_nhat', day],
  boundary: ['dia_gioi', boundary.optional()],
  notices: [
    'luu_y',
    block({
      draft: ['du_thao', z.string()],
      draftShort: ['du_thao_ngan', z.string()],
      illustrative: ['minh_hoa', z.string()],
      trial: ['ban_thu', words.default(TRIAL_NOTICE)],
      boundary: ['dia_gioi', z.string().default('')],
      afterBoundary: ['sau_dia_gioi', z.string().default('')],
    }),
  ],
});

/** Identity of the plan: the contents of `content/site.yaml` under the code's names. */
export type Site = z.output<typeof siteSettings>;
