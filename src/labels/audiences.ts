/** Audiences of tasks: those the plan lists, else the default ones. */

/** Default audiences, for a plan that lists none. */
export const audienceLabels: Readonly<Record<string, string>> = {
  doanh_nghiep: 'Doanh nghiệp',
  hop_tac_xa_nong_dan: 'Hợp tác xã, nông dân',
  nha_sang_tao: 'Nhà sáng tạo',
  vien_truong: 'Viện, trường',
  co_quan: 'Cơ quan nhà nước',
  nguoi_dan: 'Người dân',
};

/** The part of a plan's site settings that names its audiences. */
interface WithAudiences {
  audiences?: readonly { code: string; name: string }[] | undefined;
}

/** The plan's audiences by code, in the order pages show them. */
export function audienceNames({ audiences }: WithAudiences): Readonly<Record<string, string>> {
  return audiences ? Object.fromEntries(audiences.map(({ code, name }) => [code, name])) : audienceLabels;
}

export function audienceName(site: WithAudiences, code: string): string {
  return audienceNames(site)[code] ?? code;
}
