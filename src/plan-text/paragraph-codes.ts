/**
 * Codes of a plan's paragraphs, from their marks: each level is a part of the code, joined by dots (`II.2.a.3`);
 * dashes and unmarked paragraphs are counted under the last mark before them. Next to numbered items, counted
 * ones go under a 0 (`II.0.1` before `II.1`). Paragraphs before the first mark are counted under `TD`, the legal
 * grounds under `CC`, recipients under `NN`; the signature is `KY`.
 */
import { levelOf, listMark, type ListMark, type Step } from './list-mark.ts';

export type PlanElement =
  'Clause' | 'Heading' | 'Signature' | 'AppendixTitle' | 'AppendixHead' | 'AppendixPart' | 'AppendixRow';

export interface CodedParagraph {
  /** First line in the text, from 1. */
  line: number;
  code: string;
  element: PlanElement;
  mark: string;
  /** Its text; several lines form one paragraph, such as the title of an appendix. */
  lines: readonly string[];
  /** For a table row: its cells, without the number's. */
  cells?: readonly string[];
  /** Whether its number occurs twice in the plan: its code then has a suffix. */
  isRepeated: boolean;
}

interface Node {
  level: number;
  /** Undefined for counted paragraphs. */
  part: string | undefined;
  parent: Node | undefined;
  children: Node[];
  paragraph?: Omit<CodedParagraph, 'code' | 'isRepeated'>;
  kind?: ListMark['kind'];
}

/** Above every mark: unmarked parts of a document. */
const TOP = -1;
const GROUNDS = /^(?:Căn cứ|Theo đề nghị|Xét đề nghị|Trên cơ sở) /u;
const SIGNATURE = /^(?:TM|KT|TL|TUQ|Q)\. ?\p{Lu}/u;
const ENCLOSED = /^(?:KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN)(?: |$)/u;
const NUMBER_HEAD = /^(?:stt|tt|số tt|số thứ tự)$/iu;

export function codeParagraphs(text: string): CodedParagraph[] {
  const reader = new Reader();
  for (const [index, line] of text.normalize('NFC').split(/\r?\n/u).entries())
    if (line.trim() !== '') reader.add(line, index + 1);
  return reader.coded();
}

class Reader {
  #root: Node = { level: -2, part: undefined, parent: undefined, children: [] };
  /** Open marks that may hold the next paragraph, the lowest last. */
  #open: Node[] = [this.#root];
  #nodes: Node[] = [];

  add(line: string, at: number): void {
    const isInAppendix = this.#open.some(({ kind }) => kind === 'appendix' || kind === 'form');
    if (isInAppendix && line.includes('\t')) this.#addRow(line.split('\t').map(fold), at);
    else this.#addParagraph(fold(line), at);
  }

  #addParagraph(text: string, at: number): void {
    const last = this.#open.at(-1);
    const found = listMark(text);
    const paragraph = { line: at, element: 'Clause', mark: '', lines: [text] } as const;
    if (found) {
      // A paragraph without a leading number belongs to no section.
      if (found.kind !== 'dash' && found.kind !== 'plus') this.#leave((node) => node.level === TOP);
      const node = this.#place(found.steps, found.kind);
      this.#write(node, { ...paragraph, mark: found.mark, lines: found.text === '' ? [] : [found.text] });
    } else if (/^Nơi nhận:?$/iu.test(text)) this.#write(this.#begin('NN'), { ...paragraph, lines: [text] });
    else if (SIGNATURE.test(text) && last?.part !== 'KY')
      this.#write(this.#begin('KY'), { ...paragraph, element: 'Signature' });
    else if (ENCLOSED.test(text) && last?.part === 'KY') this.#count(this.#begin('TD'), paragraph);
    else if (GROUNDS.test(text) && (last === this.#root || last?.part === 'TD'))
      this.#count(this.#begin('CC'), paragraph);
    else if (last?.paragraph && isJoined(last))
      last.paragraph = { ...last.paragraph, lines: [...last.paragraph.lines, text] };
    else this.#count(last === this.#root ? this.#begin('TD') : (last ?? this.#root), paragraph);
  }

  #addRow(cells: string[], at: number): void {
    const [number = '', ...others] = cells;
    const row = { line: at, element: 'AppendixRow', mark: number, lines: [], cells: others } as const;
    const bare = number.replace(/[.)]$/u, '');
    const isGroup = /^(?:[IVX]+|[A-ZĐ])$/u.test(bare) && others.filter((cell) => cell !== '').length === 1;
    if (NUMBER_HEAD.test(number)) {
      this.#leave((node) => node.level > levelOf('form'));
      this.#write(this.#place([{ level: levelOf('plus') + 1, part: '0' }]), {
        ...row,
        element: 'AppendixHead',
        mark: '',
        cells,
      });
    } else if (isGroup) {
      const node = this.#place([{ level: levelOf('roman'), part: bare }]);
      this.#write(node, {
        ...row,
        element: 'AppendixPart',
        lines: others.filter((cell) => cell !== ''),
        cells: [],
      });
    } else if (/^\d{1,3}(?:\.\d{1,3})*$/u.test(bare)) {
      const found = listMark(`${bare}. x`) ?? listMark(`${bare} x`);
      this.#write(this.#place(found?.steps ?? [{ level: levelOf('number'), part: bare }]), row);
    } else this.#count(this.#open.at(-1) ?? this.#root, number === '' ? row : { ...row, mark: '', cells });
  }

  /** Opens an unnumbered section, or continues it. */
  #begin(part: string): Node {
    this.#open = [this.#root];
    const node =
      this.#root.children.find((child) => child.part === part) ??
      this.#child(this.#root, { level: TOP, part });
    this.#open.push(node);
    return node;
  }

  #leave(isLeft: (node: Node) => boolean): void {
    this.#open = this.#open.filter((node) => node === this.#root || !isLeft(node));
  }

  /** Adds the node at the end of these steps; existing ones on the way are reused. */
  #place(steps: Step[], kind?: ListMark['kind']): Node {
    const [first] = steps;
    this.#leave((node) => node.level >= (first?.level ?? 0));
    if (this.#open.length === 1 && first?.part === undefined) this.#begin('TD');
    for (const [index, step] of steps.entries()) {
      const parent = this.#open.at(-1) ?? this.#root;
      const known = index < steps.length - 1 && parent.children.findLast((child) => child.part === step.part);
      this.#open.push(known || this.#child(parent, step));
    }
    const node = this.#open.at(-1) ?? this.#root;
    if (kind) node.kind = kind;
    return node;
  }

  #count(parent: Node, paragraph: Omit<CodedParagraph, 'code' | 'isRepeated'>): void {
    this.#write(this.#child(parent, { level: Infinity, part: undefined }), paragraph);
  }

  #child(parent: Node, step: Step): Node {
    const node: Node = { ...step, parent, children: [] };
    parent.children.push(node);
    return node;
  }

  #write(node: Node, paragraph: Omit<CodedParagraph, 'code' | 'isRepeated'>): void {
    node.paragraph = paragraph;
    this.#nodes.push(node);
  }

  coded(): CodedParagraph[] {
    return this.#nodes.flatMap((node) =>
      node.paragraph
        ? [
            {
              ...node.paragraph,
              element: elementOf(node, node.paragraph.element),
              code: codeOf(node),
              isRepeated: repetitionOf(node) !== '',
            },
          ]
        : [],
    );
  }
}

/** Lines that continue a title: of an appendix, of the signature, of a mark alone on its line. */
function isJoined(node: Node): boolean {
  const isTitle = node.kind === 'appendix' || node.kind === 'form' || node.part === 'KY';
  return node.children.length === 0 && (isTitle || node.paragraph?.lines.length === 0);
}

function elementOf(node: Node, element: PlanElement): PlanElement {
  const text = node.paragraph?.lines.join(' ') ?? '';
  // A sentence broken over two lines continues with a small letter.
  const next = node.children[0]?.paragraph?.lines[0] ?? '';
  const leads = node.children.length > 0 && !/[.;:,]$/u.test(text) && !/^\p{Ll}/u.test(next);
  switch (node.kind) {
    case 'appendix':
    case 'form':
      return 'AppendixTitle';
    case 'part':
    case 'chapter':
    case 'upper':
    case 'roman':
      return 'Heading';
    case 'number':
      return leads ? 'Heading' : element;
    case 'letter':
      return leads && text.length < 60 ? 'Heading' : element;
    default:
      return element;
  }
}

function codeOf(node: Node): string {
  const { parent } = node;
  if (!parent) return '';
  const above = codeOf(parent);
  const counted = parent.children.filter((child) => child.part === undefined);
  // A single paragraph of grounds needs no number.
  if (node.part === undefined && parent.part === 'CC' && counted.length === 1) return above;
  const isNumbered = parent.children.some((child) => /^\d/u.test(child.part ?? ''));
  const count = `${isNumbered ? '0.' : ''}${counted.indexOf(node) + 1}`;
  const part = node.part === undefined ? count : node.part + repetitionOf(node);
  return above === '' ? part : `${above}.${part}`;
}

/** Suffix of the second and later uses of a number under one mark: `3b`, `3c`; `a2`, since `dd` is `đ)`. */
function repetitionOf({ part, parent, ...node }: Node): string {
  const same = (parent?.children ?? []).filter((child) => child.part === part && child.paragraph);
  const earlier = same.findIndex(({ paragraph }) => paragraph === node.paragraph);
  if (part === undefined || earlier < 1) return '';
  return /[a-z]$/u.test(part) ? String(earlier + 1) : String.fromCodePoint('a'.charCodeAt(0) + earlier);
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
