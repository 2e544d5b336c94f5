/**
 * The marks of a template as docxtemplater reads them, and what it says of those it cannot read. This module loads
 * docxtemplater: it is asked only where there is a template.
 */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { TEMPLATE_OPTIONS } from './fill.ts';

/** A mark, with what stands within it if it opens a list. */
export interface UsedMark {
  name: string;
  /** As it is written between the braces: `#viec`. */
  written: string;
  /** It prints its content where the list is empty. */
  isInverted: boolean;
  /** Neither a plain mark nor a list: a sign of the library's that the project does not use. */
  isStrange: boolean;
  within: UsedMark[] | undefined;
  at: string;
}

/** An error of docxtemplater: its code, the names it speaks of, its place. */
export interface MarkError {
  id: string;
  tag: string;
  /** The other mark, where two do not fit together. */
  other: string;
  at: string;
}

export interface ReadMarks {
  /** In the text, the headers, the footers, the footnotes; where there are errors, one after another, as written. */
  marks: UsedMark[];
  errors: MarkError[];
}

type Part = Docxtemplater.DXT.Part & { location?: string };

/** Of one file in the template. */
interface Inspected {
  paragraphs: Paragraph[];
  parsed: Part[];
  postparsed: Part[] | undefined;
}

interface Paragraph {
  /** Where it ends, in signs of the file's text. */
  end: number;
  text: string;
}

/** Throws whatever PizZip and docxtemplater throw of a file that they cannot take apart at all. */
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
    // A mark of a kind the project has none of is told by its name.
    const torn = found.filter(({ properties }) => !properties?.id?.startsWith('raw_'));
    errors.push(...torn.map((each) => toMarkError(each, files)));
  }
  // The properties of a document are written anew, so a mark there says nothing.
  const printed = [...files].filter(([path]) => !path.startsWith('docProps/'));
  const marks = printed.flatMap(([path, { parsed, postparsed, paragraphs }]) =>
    toMarks((errors.length === 0 && postparsed) || parsed, (part) => placeAt(path, paragraphs, part.offset)),
  );
  return { marks, errors };
}

/** A module of docxtemplater's that only listens, as its own InspectModule, which needs a package more. */
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
      // The parts of lists are changed later; those of the text are the same.
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

/** The paragraphs of a file: docxtemplater counts the signs of its text alone. */
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

/** Words before a mark and with it that are enough to find it. */
const BEFORE = 30;
const QUOTED = 60;

/** `đoạn “…”`, with the part of the page if that is not the text. */
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
