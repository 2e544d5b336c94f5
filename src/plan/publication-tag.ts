/**
 * Names of publications: `cong-bo-2026-11-22`, and `cong-bo-2026-11-22-2` for the second of that day. The day is
 * one in Vietnam. Nothing is imported that has to be installed: the job that may write tags installs nothing.
 */
import type { IsoDate } from '../calendar/dates.ts';

const TAG = /^cong-bo-(?<day>\d{4}-\d{2}-\d{2})(?:-(?<turn>\d+))?$/u;

/** The name of the next publication on `day`, given the tags there are. No name is used twice. */
export function nextPublicationTag(day: IsoDate, tags: readonly string[]): string {
  const turns = parse(tags)
    .filter((publication) => publication.day === day)
    .map(({ turn }) => turn);
  const turn = Math.max(0, ...turns) + 1;
  return turn === 1 ? `cong-bo-${day}` : `cong-bo-${day}-${turn}`;
}

/** The newest publication among tags of any kind; undefined before the first one. */
export function newestPublication(tags: readonly string[]): string | undefined {
  return publicationsInOrder(tags).at(-1);
}

/** The publications among tags of any kind, the oldest first. */
export function publicationsInOrder(tags: readonly string[]): string[] {
  return parse(tags)
    .sort((a, b) => (a.day === b.day ? a.turn - b.turn : a.day < b.day ? -1 : 1))
    .map(({ tag }) => tag);
}

/** Tags that are no publications are left out; the first of a day has turn 1. */
function parse(tags: readonly string[]): { tag: string; day: IsoDate; turn: number }[] {
  return tags.flatMap((tag) => {
    const { day, turn } = TAG.exec(tag)?.groups ?? {};
    return day === undefined ? [] : [{ tag, day, turn: Number(turn ?? 1) }];
  });
}
