/** Which text of the plan a site may show: apart from the settings, whose reader a browser does without. */
export const SHOWN_TEXTS = ['du_thao', 'ban_hanh', 'minh_hoa', 'ban_thu'] as const;
