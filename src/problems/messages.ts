/**
 * Wording of every problem for officials: the fact, then the fix, in plain Vietnamese without programming terms.
 * One entry per code, by kind in `messages/`; the guide lists them from here.
 */
import { cellsWordings } from './messages/cells.ts';
import { changesWordings } from './messages/changes.ts';
import { filesWordings } from './messages/files.ts';
import { rowsWordings } from './messages/rows.ts';
import { siteWordings } from './messages/site.ts';
import { templatesWordings } from './messages/templates.ts';
import type { Text } from './messages/text.ts';
import { warningWordings } from './messages/warnings.ts';

const faultWordings = {
  ...filesWordings,
  ...cellsWordings,
  ...rowsWordings,
  ...changesWordings,
  ...siteWordings,
  ...templatesWordings,
};

export const wordings = { ...faultWordings, ...warningWordings };

/** Codes of warnings, as written into `da_xem_lai`. */
export const warningCodes = Object.keys(warningWordings) as (keyof typeof warningWordings)[];

export type Level = 'error' | 'warning';

/** An error stops the build; a warning asks for review. */
export function levelOf(code: ProblemCode): Level {
  return code in warningWordings ? 'warning' : 'error';
}

export type ProblemCode = keyof typeof wordings;

/** Facts the wording of a code needs. */
export type Facts<C extends ProblemCode> = Parameters<(typeof wordings)[C]> extends [infer F] ? F : object;

/** Facts beside the value and the header, which every problem has. */
export type FurtherFacts<C extends ProblemCode> = Omit<Facts<C>, 'value' | 'header'>;

/** A code with its facts, if its wording needs any. */
export type Fault = {
  [C in ProblemCode]: { fault: C } & (object extends FurtherFacts<C>
    ? { facts?: Partial<Facts<C>> }
    : { facts: FurtherFacts<C> & Partial<Facts<C>> });
}[ProblemCode];

export function wordingOf(code: ProblemCode, facts: object): Text {
  return (wordings[code] as (facts: object) => Text)(facts);
}
