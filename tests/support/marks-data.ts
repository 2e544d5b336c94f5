/** Data for every mark, each value distinct and hard to escape: quotes, `&`, `<`, Vietnamese. */
import type { Marks } from '../../src/documents/marks.ts';

// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style -- A record may not name itself.
export interface MarksData {
  [mark: string]: string | MarksData[];
}

/** The meeting sheet has five figures, every other list two entries. */
const entries = (list: string) => (list === 'con_so' ? 5 : 2);

export function marksData(marks: Marks, path = ''): MarksData {
  const filled = Object.entries(marks).map(([name, { each }]): [string, string | MarksData[]] => {
    const place = `${path}${name}`;
    if (!each) return [name, `“Đơn vị” & <${place}> "ễ"`];
    const list = Array.from({ length: entries(name) }, (_, index) =>
      marksData(each, `${place}-${index + 1}/`),
    );
    return [name, list];
  });
  return Object.fromEntries(filled);
}

/** The same with every list empty. */
export function emptyLists(data: MarksData): MarksData {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, typeof value === 'string' ? value : []]),
  );
}

export function valuesOf(data: MarksData): string[] {
  return Object.values(data).flatMap((value) =>
    typeof value === 'string' ? [value] : value.flatMap(valuesOf),
  );
}
