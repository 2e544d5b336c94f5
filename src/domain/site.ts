/** Identity of the plan that is shown: what `content/site.yaml` says, in the code's words. */
import type { IsoDate, Scope } from './types.ts';

export interface Boundary {
  /** First day of the new territory. */
  from: IsoDate;
  names: Record<Scope, string>;
  /** The territory the plan was made for. */
  planScope: Scope;
  source: string;
}

export interface Site {
  title: string;
  description: string;
  question: string;
  province: string;
  provinceName: string;
  plan: { title: string; shortTitle: string };
  publisher: { agency: string; name: string };
  contact: { email: string; phone: string; address: string };
  licence: { data: string; dataLink: string; code: string };
  baseUrl: string;
  repository: string;
  shownText: 'du_thao' | 'ban_hanh' | 'minh_hoa';
  adopted: { number: string; date: IsoDate; source: string } | undefined;
  horizon: { from: number; to: number };
  /** Month and day (`11-30`) the annual report is due, and the first year it is owed for. */
  reporting: { deadline: string; fromYear: number };
  review: { year: number; task: string } | undefined;
  /** Who answers for the numeric targets, in a sentence, and the task of the plan it rests on. */
  targetCare: { text: string; task: string } | undefined;
  /** The source of the law on access to information. */
  informationLaw: string | undefined;
  /** The public history begins on this day. */
  historyFrom: IsoDate;
  /** Date of the data where no git history can tell it. */
  updated: IsoDate;
  boundary: Boundary | undefined;
  notices: {
    draft: string;
    draftShort: string;
    illustrative: string;
    boundary: string;
    afterBoundary: string;
  };
}

/** How every file name and source code of an illustrative plan begins. */
export const ILLUSTRATIVE_MARK = 'minh-hoa-';

/** Whether the plan that is shown is an invented one. */
export function isIllustrative(site: Pick<Site, 'shownText'>): boolean {
  return site.shownText === 'minh_hoa';
}

/** The name a file is downloaded under: an invented plan's says so, wherever the file is passed on to. */
export function downloadedName(name: string, site: Pick<Site, 'shownText'>): string {
  return isIllustrative(site) ? ILLUSTRATIVE_MARK + name : name;
}
