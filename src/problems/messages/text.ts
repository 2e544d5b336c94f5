/** The shape of a wording: the fact, then the fix. */
export interface Text {
  message: string;
  hint: string;
}

/** One entry a code; the facts it asks for are typed where it stands. */
export type Wordings = Record<string, (facts: never) => Text>;

/** What may have been meant. */
export interface Near {
  near?: string | undefined;
}

export const suggest = ({ near }: Near): string => (near ? ` Có phải “${near}”?` : '');
