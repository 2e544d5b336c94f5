/** Marks of the templates for their page: the shared ones once, then those of each kind. */
import { documentKinds, documentMarks, documentTitles, type DocumentKind, type Marks } from './marks.ts';

export interface TemplateGuide {
  kind: DocumentKind;
  title: string;
  /** Without the shared ones. */
  marks: Marks;
}

const all = documentKinds.map((kind) => documentMarks[kind] as Marks);

const isShared = (name: string): boolean =>
  all.every((marks) => Object.hasOwn(marks, name) && marks[name] === all[0]?.[name]);

function marksWhere(marks: Marks, isMeant: (name: string) => boolean): Marks {
  return Object.fromEntries(Object.entries(marks).filter(([name]) => isMeant(name)));
}

/** In every template, with the same meaning. */
export const sharedMarks: Marks = marksWhere(all[0] ?? {}, isShared);

export const templateGuides: TemplateGuide[] = documentKinds.map((kind) => ({
  kind,
  title: documentTitles[kind],
  marks: marksWhere(documentMarks[kind], (name) => !isShared(name)),
}));
