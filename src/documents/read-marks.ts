/**
 * Reads a template's marks with docxtemplater, and its errors. This module loads docxtemplater, so it is
 * imported only if there is a template.
 */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { TEMPLATE_OPTIONS } from './fill.ts';

/** A mark, with its content if it opens a list. */
export interface UsedMark {
  name: string;
  /** As written between the braces: `#viec`. */
  written: string;
  /** Prints its content if the list is empty. */
  isInverted: boolean;
  /** Neither a plain mark nor a list: syntax of the library that the project does not use. */
  isStrange: boolean;
  within: UsedMark[] | undefined;
  at: string;
}

/** An error of docxtemplater: its code, the marks concerned, its place. */
export interface MarkError {
  id: string;
  tag: string;
  /** The other mark of a mismatched pair. */
  other: string;
  at: string;
}

export interface ReadMarks {
  /** In text, headers, footers and footnotes; after errors, a flat list as written. */
  marks: UsedMark[];
  errors: MarkError[];
}

type Part = Docxtemplater.DXT.Part & { location?: string };

/** Marks of one file in the template. */
interface Inspected {
  paragraphs: Paragraph[];
  parsed: Part[];
  postparsed: Part[] | undefined;
}

interface Paragraph {
  /** Its end, as an offset in the file's text. */
  end: number;
  text: string;
}

/** Throws the errors of PizZip and docxtemplater for files they cannot parse at all. */
export function readMarks(template: Uint8Array): ReadMarks {
  const files = new Map<string, Inspected>();
  const errors: MarkError[] = [];
  try {
    new Docxtemplater(new PizZip(template), {
      ...TEMPLATE_OPTIONS,
      modules: [inspector(files)],
    });
  } catch (error) {
    const found = templateErrors(error);
    if (found.length === 0) throw error;
    // A mark with unsupported syntax is reported by its name.
    const torn = found.filter(({ properties }) => !properties?.id?.startsWith('raw_'));
    errors.push(...torn.map((each) => toMarkError(each, files)));
  }
  // Document properties are rewritten, so marks there have no effect.
  const printed = [...files].filter(([path]) => !path.startsWith('docProps/'));
  const marks = printed.flatMap(([path, { parsed, postparsed, paragraphs }]) =>
    toMarks((errors.length === 0 && postparsed) || parsed, (part) => placeAt(path, paragraphs, part.offset)),
  );
  return { marks, errors };
}

/** A docxtemplater module that only listens, like its InspectModule, which is a separate package. */
function inspector(files: Map<string, Inspected>): Docxtemplater.DXT.Module {
  return {
    name: 'Inspector',
    set({
      inspect,
    }: {
      inspect?: { filePath?: string; lexed?: Part[]; parsed?: Part[]; postparsed?: Part[] };
    }) {
      const path = inspect?.filePath;
      if (path === undefined) return;
      const file = files.get(path) ?? { paragraphs: [], parsed: [], postparsed: undefined };
      files.set(path, file);
      if (inspect?.lexed) file.paragraphs = paragraphsOf(inspect.lexed);
      // The parts of lists are modified later; those of the text are not.
      if (inspect?.parsed) file.parsed = inspect.parsed.map((part) => ({ ...part }));
      if (inspect?.postparsed) file.postparsed = inspect.postparsed;
    },
  };
}

function toMarks(parts: Part[], placeOf: (part: Part) => string): UsedMark[] {
  return parts
    .filter(({ type, location }) => type === 'placeholder' && location !== 'end')
    .map((part) => ({
      name: part.value,
      written: (part as { raw?: string }).raw ?? part.value,
      isInverted: part.inverted === true,
      isStrange: (part as { module?: string }).module !== undefined && part.module !== 'loop',
      within: part.subparsed && toMarks(part.subparsed, placeOf),
      at: placeOf(part),
    }));
}

interface TemplateError {
  properties?: {
    id?: string;
    file?: string;
    xtag?: string;
    offset?: number | number[];
    openingtag?: string;
    closingtag?: string;
    lastPair?: { left: string };
    pair?: { left: string };
    errors?: TemplateError[];
  };
}

function templateErrors(error: unknown): TemplateError[] {
  const { properties } = error as TemplateError;
  return properties?.errors?.flatMap(templateErrors) ?? (properties?.id ? [error as TemplateError] : []);
}

function toMarkError({ properties = {} }: TemplateError, files: Map<string, Inspected>): MarkError {
  const { id = '', file = '', xtag, offset, openingtag, closingtag, lastPair, pair } = properties;
  const [first] = [offset ?? []].flat();
  return {
    id,
    tag: openingtag ?? lastPair?.left ?? xtag ?? '',
    other: closingtag ?? pair?.left ?? '',
    at: first === undefined ? '' : placeAt(file, files.get(file)?.paragraphs ?? [], first),
  };
}

/** Paragraphs of a file: docxtemplater's offsets count text characters only. */
function paragraphsOf(lexed: Part[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let end = 0;
  let text = '';
  for (const part of lexed) {
    if (part.type === 'delimiter') text += part.position === 'start' ? '{' : '}';
    else if (part.type === 'content' && part.position === 'insidetag') text += part.value;
    else if (part.tag === 'w:p' && text !== '') {
      end += text.length;
      paragraphs.push({ end, text });
      text = '';
    }
  }
  return [...paragraphs, { end: end + text.length, text }];
}

const MARKUP: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** Enough words around a mark to find it. */
const BEFORE = 30;
const QUOTED = 60;

/** `đoạn “…”`, with the part of the page if it is not the text. */
function placeAt(path: string, paragraphs: Paragraph[], offset: number): string {
  const paragraph = paragraphs.find(({ end }) => offset < end) ?? { end: offset, text: '' };
  const start = Math.max(0, offset - paragraph.end + paragraph.text.length - BEFORE);
  const cut = paragraph.text.slice(start, start + QUOTED);
  const words = cut.replace(/&\w+;/gu, (found) => MARKUP[found] ?? found).trim();
  const isCutAfter = start + QUOTED < paragraph.text.length;
  const quoted = words && `đoạn “${start > 0 ? '…' : ''}${words}${isCutAfter ? '…' : ''}”`;
  const part = Object.entries(PARTS).find(([name]) => path.includes(name))?.[1];
  return [part, quoted].filter(Boolean).join(', ');
}

const PARTS = {
  header: 'đầu trang',
  footer: 'chân trang',
  footnotes: 'chú thích chân trang',
  docProps: 'thuộc tính của tệp (Tệp, Thông tin)',
};
