/**
 * The rows of the plan's tables, one interface a table. Field names are English; the values of
 * closed lists stay the published codes, because they are data (see `dataset/schemas/` for the
 * CSV columns each field comes from). `undefined` always means "not stated", never zero.
 */

/** A calendar day, ISO 8601: `2021-07-02`. Such strings compare in date order. */
export type IsoDate = string;

/** The territory a figure speaks of: before (`cu`) or after (`moi`) the boundary change. */
export type Scope = 'cu' | 'moi';

export const AGENCY_GROUPS = [
  'so_nganh',
  'trung_uong',
  'truyen_thong',
  'luc_luong',
  'hoi',
  'dia_phuong',
  'nhom_chung',
] as const;
export type AgencyGroup = (typeof AGENCY_GROUPS)[number];

export interface Agency {
  code: string;
  /** The fullest form the plan uses. */
  name: string;
  shortName: string | undefined;
  group: AgencyGroup;
  /** Whether it owes the annual report, receives it, or neither. */
  reporting: 'gui' | 'nhan' | 'khong';
  successors: string[];
  /** Whether a source states the succession or we infer it. */
  successionLevel: 'ro' | 'suy_ra' | undefined;
  /** First day the plan's body no longer exists as named; without successors: the day it ended. */
  changedFrom: IsoDate | undefined;
  legalBasis: string[];
  note: string | undefined;
}

export const SCHEDULES = [
  'hang_nam',
  'tu_nam',
  'mot_nam',
  'theo_trung_uong',
  'nhieu_moc',
  'khong_neu',
] as const;
export type Schedule = (typeof SCHEDULES)[number];

export const AUDIENCES = [
  'doanh_nghiep',
  'hop_tac_xa_nong_dan',
  'nha_sang_tao',
  'vien_truong',
  'co_quan',
  'nguoi_dan',
] as const;
export type Audience = (typeof AUDIENCES)[number];

export interface Task {
  code: string;
  /** Verbatim, without dash or number. */
  text: string;
  /** The plan's own words about time, each a part of the text or of the appendix cell. */
  timing: string[];
  schedule: Schedule;
  fromYear: number | undefined;
  toYear: number | undefined;
  audiences: Audience[];
  /** On an appendix row: the body task it repeats. */
  repeats: string | undefined;
  /** The timing as we understand it. */
  note: string | undefined;
  /** The editor's short title, for lists; where there is none a list shows the beginning of the text. */
  shortTitle: string | undefined;
  /** What the task asks, in the editor's plain words; never the plan's. */
  plainText: string | undefined;
}

export const ROLES = ['chu_tri', 'phoi_hop', 'thuc_hien'] as const;
export type Role = (typeof ROLES)[number];

export interface Assignment {
  task: string;
  agency: string;
  role: Role;
  order: number;
  /** The plan's words at that place, where they differ from the agency's name. */
  words: string | undefined;
}

export const INDICATOR_KINDS = ['muc_tieu', 'dinh_tinh', 'theo_doi'] as const;
export const MEASURES = ['luy_ke', 'hien_co', 'trong_nam', 'ty_le', 'diem'] as const;
export const COMPARISONS = ['it_nhat', 'tren', 'khoang'] as const;

export interface Indicator {
  code: string;
  name: string;
  clause: string | undefined;
  kind: (typeof INDICATOR_KINDS)[number];
  unit: string | undefined;
  measure: (typeof MEASURES)[number] | undefined;
  comparison: (typeof COMPARISONS)[number] | undefined;
  target: number | undefined;
  /** Upper end of a range. */
  targetUpper: number | undefined;
  targetYear: number | undefined;
  baseline: number | undefined;
  baselineYear: number | undefined;
  note: string | undefined;
}

export const VERIFICATIONS = ['ban_goc', 'trich_dan', 'bao_chi'] as const;

export interface Source {
  code: string;
  title: string;
  number: string | undefined;
  publisher: string | undefined;
  date: IsoDate | undefined;
  link: string | undefined;
  kind: 'van_ban' | 'bao_cao' | 'bao_chi' | 'thong_ke';
  verification: (typeof VERIFICATIONS)[number];
  note: string | undefined;
}

export const EVENT_KINDS = [
  'huong_dan_trung_uong',
  'thu_tuong_phe_duyet',
  'tinh_phe_duyet',
  'dia_gioi',
  'so_ket',
  'khac',
] as const;

export interface PlanEvent {
  code: string;
  date: IsoDate;
  kind: (typeof EVENT_KINDS)[number];
  title: string;
  tasks: string[];
  indicators: string[];
  source: string;
}

/** A decided change to the plan; the row it changes is never edited. */
export interface Amendment {
  code: string;
  date: IsoDate;
  table: string;
  key: string;
  column: string;
  before: string | undefined;
  after: string | undefined;
  basis: string;
  reason: string;
}

/** Why a published figure changed. */
export interface Revision {
  table: string;
  key: string;
  column: string;
  date: IsoDate;
  before: string | undefined;
  after: string | undefined;
  kind: 'cap_nhat' | 'dinh_chinh';
  reason: string;
}

export interface Release {
  code: string;
  content: string;
  reportYear: number;
  plannedDate: IsoDate;
  actualDate: IsoDate | undefined;
  reason: string | undefined;
}

export interface Abbreviation {
  short: string;
  full: string;
  explanation: string | undefined;
}

/** What people say for what the plan says: the search looks for both. */
export interface Synonym {
  phrase: string;
  means: string[];
  note?: string | undefined;
}

/** The ways people ask for one page: the search takes each for a further title of it. */
export interface Asking {
  /** The page's address within the site, with the anchor of a part of it: `/phuong-phap/#dia-gioi`. */
  page: string;
  ways: string[];
}

/** One published value of an indicator. */
export interface Observation {
  /** The year's folder it was published in. */
  year: number;
  indicator: string;
  /** Last day of the period the value speaks of. */
  date: IsoDate;
  /** How much of the date the source states. */
  precision: 'ngay' | 'thang' | 'nam' | undefined;
  scope: Scope;
  value: number;
  sources: string[];
  publishedOn: IsoDate | undefined;
  note: string | undefined;
}

export const RESULT_STATUSES = [
  'chua_bat_dau',
  'dang_thuc_hien',
  'hoan_thanh',
  'cham',
  'dung',
  'co_ket_qua',
] as const;
export type ResultStatus = (typeof RESULT_STATUSES)[number];

/** One published result of a task in one year. */
export interface Result {
  year: number;
  task: string;
  /** Whose line it is filed under, not who did the work. */
  agency: string;
  order: number;
  scope: Scope;
  status: ResultStatus;
  text: string;
  source: string;
  publishedOn: IsoDate | undefined;
}

/** An annual report of an agency that was published. */
export interface Report {
  year: number;
  agency: string;
  sentOn: IsoDate;
  number: string | undefined;
  source: string;
}

/** Every table of a plan, by the name the code uses. */
export interface Tables {
  agencies: Agency[];
  tasks: Task[];
  assignments: Assignment[];
  indicators: Indicator[];
  sources: Source[];
  events: PlanEvent[];
  amendments: Amendment[];
  revisions: Revision[];
  releases: Release[];
  abbreviations: Abbreviation[];
  synonyms: Synonym[];
  askings: Asking[];
  observations: Observation[];
  results: Result[];
  reports: Report[];
}

/** A paragraph of the plan's text. `text` is verbatim, without its list mark. */
export interface Clause {
  code: string;
  text: string;
}
