/**
 * `content/site.yaml` → the plan's identity. The one loader for pages, command line and tests;
 * keys are Vietnamese because officials of any province edit them.
 */
import { z } from 'astro/zod';
import { parse, YAMLParseError } from 'yaml';
import { parseDate } from '../domain/dates.ts';
import type { Site } from '../domain/site.ts';
import { isPlaceholder } from './placeholder.ts';
import { problem, type Problem } from './problem.ts';
import { SITE_FILE } from './site-file.ts';

z.config({ ...z.locales.vi(), jitless: true });

/** An address a page may link to; never one that runs. */
const webAddress = z.url({ protocol: /^https?$/u });
const words = z.string().trim().min(1);
const year = z.number().int().min(1900).max(2200);
const day = z.string().refine((value) => parseDate(value) === value, 'phải là một ngày, viết 2025-07-01');

const siteYaml = z.strictObject({
  ten_trang: words,
  mo_ta: words,
  cau_hoi: words,
  tinh: words,
  ten_tinh: words,
  ke_hoach: z.strictObject({ ten: words, ten_ngan: words }),
  co_quan_cong_bo: z.strictObject({ ma: words, ten: words }),
  lien_he: z.strictObject({ email: z.string(), dien_thoai: z.string(), dia_chi: z.string() }),
  giay_phep: z.strictObject({ du_lieu: words, du_lieu_lien_ket: webAddress, ma_nguon: words }),
  dia_chi: webAddress,
  kho_ma_nguon: z.union([z.literal(''), webAddress]),
  van_ban_dang_hien: z.enum(['du_thao', 'ban_hanh', 'minh_hoa']),
  ban_hanh: z.strictObject({ so: words, ngay: day, nguon: words }).optional(),
  thoi_ky: z.strictObject({ tu: year, den: year }),
  bao_cao: z.strictObject({
    han: z
      .string()
      .refine((value) => parseDate(`2023-${value}`) !== undefined, 'phải là tháng-ngày, viết 11-30'),
    tu_nam: year,
  }),
  so_ket: z.strictObject({ nam: year, nhiem_vu: words }).optional(),
  phu_trach_chi_tieu: z.strictObject({ cau: words, nhiem_vu: words }).optional(),
  luat_thong_tin: words.optional(),
  lich_su_tu: day,
  cap_nhat: day,
  dia_gioi: z
    .strictObject({
      cu: z.strictObject({ den: day, ten: words }),
      moi: z.strictObject({ tu: day, ten: words }),
      pham_vi_ke_hoach: z.enum(['cu', 'moi']),
      nguon: words,
    })
    .optional(),
  luu_y: z.strictObject({
    du_thao: z.string(),
    du_thao_ngan: z.string(),
    minh_hoa: z.string(),
    dia_gioi: z.string(),
    sau_dia_gioi: z.string(),
  }),
});

export { SITE_FILE };

export function readSite(yaml: string): { site: Site | undefined; problems: Problem[] } {
  const refuse = (detail: string, line?: number) => ({
    site: undefined,
    problems: [problem('site', line ? { file: SITE_FILE, line } : { file: SITE_FILE }, '', { detail })],
  });
  let raw: unknown;
  try {
    raw = parse(yaml.normalize('NFC'), { maxAliasCount: 0 });
  } catch (error) {
    if (!(error instanceof YAMLParseError)) return refuse('không đọc được');
    return refuse('dòng này viết sai cách thức YAML', error.linePos?.[0].line);
  }
  const read = siteYaml.safeParse(raw);
  if (read.success) return { site: toSite(read.data), problems: [] };
  // What is still to be filled in is a problem of its own.
  const issues = read.error.issues.filter(({ path }) => !isPlaceholder(valueAt(raw, path)));
  const problems = issues.map((issue) =>
    problem('site', { file: SITE_FILE }, '', { detail: `${issue.path.join('.')}: ${issue.message}` }),
  );
  return { site: undefined, problems };
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], raw);
}

function toSite(data: z.infer<typeof siteYaml>): Site {
  return {
    title: data.ten_trang,
    description: data.mo_ta,
    question: data.cau_hoi,
    province: data.tinh,
    provinceName: data.ten_tinh,
    plan: { title: data.ke_hoach.ten, shortTitle: data.ke_hoach.ten_ngan },
    publisher: { agency: data.co_quan_cong_bo.ma, name: data.co_quan_cong_bo.ten },
    contact: { email: data.lien_he.email, phone: data.lien_he.dien_thoai, address: data.lien_he.dia_chi },
    licence: {
      data: data.giay_phep.du_lieu,
      dataLink: data.giay_phep.du_lieu_lien_ket,
      code: data.giay_phep.ma_nguon,
    },
    baseUrl: data.dia_chi,
    repository: data.kho_ma_nguon,
    shownText: data.van_ban_dang_hien,
    adopted: data.ban_hanh && {
      number: data.ban_hanh.so,
      date: data.ban_hanh.ngay,
      source: data.ban_hanh.nguon,
    },
    horizon: { from: data.thoi_ky.tu, to: data.thoi_ky.den },
    reporting: { deadline: data.bao_cao.han, fromYear: data.bao_cao.tu_nam },
    review: data.so_ket && { year: data.so_ket.nam, task: data.so_ket.nhiem_vu },
    targetCare: data.phu_trach_chi_tieu && {
      text: data.phu_trach_chi_tieu.cau,
      task: data.phu_trach_chi_tieu.nhiem_vu,
    },
    informationLaw: data.luat_thong_tin,
    historyFrom: data.lich_su_tu,
    updated: data.cap_nhat,
    boundary: data.dia_gioi && {
      from: data.dia_gioi.moi.tu,
      names: { cu: data.dia_gioi.cu.ten, moi: data.dia_gioi.moi.ten },
      planScope: data.dia_gioi.pham_vi_ke_hoach,
      source: data.dia_gioi.nguon,
    },
    notices: {
      draft: data.luu_y.du_thao,
      draftShort: data.luu_y.du_thao_ngan,
      illustrative: data.luu_y.minh_hoa,
      boundary: data.luu_y.dia_gioi,
      afterBoundary: data.luu_y.sau_dia_gioi,
    },
  };
}
