/** Every publication of the plan (`cong-bo-*` tag) with its files. */
import { publicationsInOrder } from '../plan/publication-tag.ts';
import type { IsoDate } from '../calendar/dates.ts';
import { dayInVietnam } from '../calendar/vietnam.ts';
import type { DataFile } from '../reading/files.ts';
import { gitText, isWholeHistory, readBlobs } from './git.ts';
import { readSite } from '../reading/read-site.ts';
import type { WithOwnColumns } from '../tables/schemas/own-columns.ts';
import { SITE_FILE } from '../reading/site-file.ts';
import { listFiles, readTextAt } from './read-ref.ts';

/** `ownColumns`: the plan's own columns on that day. */
export interface Publication extends WithOwnColumns {
  tag: string;
  commit: string;
  /** Date of the tag's commit in Vietnam. */
  date: IsoDate;
  files: DataFile[];
}

/**
 * Oldest first. Undefined, rather than empty, if they cannot be read completely: without git, in a shallow
 * clone, or with missing files. A tag without files of this plan belongs to another plan.
 */
export function readPublications(dir: string): Publication[] | undefined {
  if (!isWholeHistory(dir)) return undefined;
  const tags = readTags(dir);
  const found = publicationsInOrder([...tags.keys()]).flatMap((tag) => {
    const target = tags.get(tag);
    const entries = listFiles(dir, `refs/tags/${tag}`) ?? [];
    return target && entries.length > 0 ? [{ tag, ...target, entries }] : [];
  });
  const hashes = new Set(found.flatMap(({ entries }) => entries.map(({ hash }) => hash)));
  const blobs = readBlobs(dir, [...hashes]);
  if ([...hashes].some((hash) => !blobs.has(hash))) return undefined;
  return found.map(({ entries, ...publication }) => ({
    ...publication,
    ownColumns: readSite(readTextAt(dir, publication.commit, SITE_FILE)).site?.ownColumns,
    files: entries.map(({ path, hash }) => ({ path, bytes: blobs.get(hash) ?? new Uint8Array() })),
  }));
}

/** The commit of each tag; an annotated tag (`*`) has a date of its own, different from its commit's. */
function readTags(dir: string): Map<string, { commit: string; date: IsoDate }> {
  const fields = [
    'refname:strip=2',
    'objectname',
    'committerdate:unix',
    '*objectname',
    '*committerdate:unix',
  ];
  const format = fields.map((field) => `%(${field})`).join(' ');
  const lines =
    gitText(dir, ['for-each-ref', `--format=${format}`, 'refs/tags/cong-bo-*'])?.split('\n') ?? [];
  return new Map(
    lines.flatMap((line) => {
      const [tag = '', ...targets] = line.split(' ');
      const [commit, seconds] = targets.filter(Boolean).slice(-2);
      if (!commit || !Number(seconds)) return [];
      return [[tag, { commit, date: dayInVietnam(Number(seconds) * 1000) }]];
    }),
  );
}
