/** Which text of the plan a site may show. Separate from the settings, whose parser browsers do not load. */
export const SHOWN_TEXTS = ['du_thao', 'ban_hanh', 'minh_hoa', 'ban_thu'] as const;
