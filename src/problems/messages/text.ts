/** The shape of a wording: the fact, then the fix. */
export interface Text {
  message: string;
  hint: string;
}

/** One entry per code, with the type of its facts. */
export type Wordings = Record<string, (facts: never) => Text>;

/** The nearest known word. */
export interface Near {
  near?: string | undefined;
}

export const suggest = ({ near }: Near): string => (near ? ` Có phải “${near}”?` : '');
