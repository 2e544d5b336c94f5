/**
 * Names of publications: `cong-bo-2026-11-22`, and `cong-bo-2026-11-22-2` for the second of that day (in
 * Vietnam). Imports no package: the job that writes tags installs nothing.
 */
import type { IsoDate } from '../calendar/dates.ts';

const TAG = /^cong-bo-(?<day>\d{4}-\d{2}-\d{2})(?:-(?<turn>\d+))?$/u;

/** The next tag for `day`, given the existing tags. No name is reused. */
export function nextPublicationTag(day: IsoDate, tags: readonly string[]): string {
  const turns = parse(tags)
    .filter((publication) => publication.day === day)
    .map(({ turn }) => turn);
  const turn = Math.max(0, ...turns) + 1;
  return turn === 1 ? `cong-bo-${day}` : `cong-bo-${day}-${turn}`;
}

/** The newest publication; other tags are ignored. Undefined before the first one. */
export function newestPublication(tags: readonly string[]): string | undefined {
  return publicationsInOrder(tags).at(-1);
}

/** All publications, oldest first; other tags are ignored. */
export function publicationsInOrder(tags: readonly string[]): string[] {
  return parse(tags)
    .sort((a, b) => (a.day === b.day ? a.turn - b.turn : a.day < b.day ? -1 : 1))
    .map(({ tag }) => tag);
}

/** Drops tags that are not publications; the first of a day has turn 1. */
function parse(tags: readonly string[]): { tag: string; day: IsoDate; turn: number }[] {
  return tags.flatMap((tag) => {
    const { day, turn } = TAG.exec(tag)?.groups ?? {};
    return day === undefined ? [] : [{ tag, day, turn: Number(turn ?? 1) }];
  });
}
