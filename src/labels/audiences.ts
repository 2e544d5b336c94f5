/** Whom works are meant for: as a plan lists them, or the usual ones. */

/** Those of a plan that does not list its own. */
export const audienceLabels: Readonly<Record<string, string>> = {
  doanh_nghiep: 'Doanh nghiệp',
  hop_tac_xa_nong_dan: 'Hợp tác xã, nông dân',
  nha_sang_tao: 'Nhà sáng tạo',
  vien_truong: 'Viện, trường',
  co_quan: 'Cơ quan nhà nước',
  nguoi_dan: 'Người dân',
};

/** A plan's site, as far as it names audiences of its own. */
interface WithAudiences {
  audiences?: readonly { code: string; name: string }[] | undefined;
}

/** The audiences of the plan by code, in the order its pages tell of them. */
export function audienceNames({ audiences }: WithAudiences): Readonly<Record<string, string>> {
  return audiences ? Object.fromEntries(audiences.map(({ code, name }) => [code, name])) : audienceLabels;
}

export function audienceName(site: WithAudiences, code: string): string {
  return audienceNames(site)[code] ?? code;
}
