/**
 * Checks the parts of a Word file before it is filled in: whether it is a Word document, and content that must
 * not be passed on with a template: macros, external links, embedded files, tracked changes, comments. Nothing
 * is executed. Throws for XML nested deeper than any real document.
 */
import { Parser } from 'htmlparser2';
import { kindOf } from '../reading/file-kind.ts';
import type { Facts } from '../problems/messages.ts';
import { isWellFormed } from './well-formed.ts';

/** A template's files by path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

const SAVE_AS = 'Mở bằng Word hoặc LibreOffice, chọn Lưu dưới dạng, kiểu “Tài liệu Word (.docx)”';

function isDocument(parts: Parts): boolean {
  const types = elementsOf(parts, '[Content_Types].xml', 'Override');
  const main = types.find(({ ContentType }) => ContentType === MAIN)?.['PartName'] ?? '';
  return /^\/word\/[^/]+\.xml$/u.test(main) && parts.has(main.slice(1));
}

/** For a file that is not a ZIP, or a ZIP without a Word document: what it is. */
export function anotherKind(bytes: Uint8Array, parts?: Parts): Facts<'template-not-docx'> | undefined {
  if (bytes.length === 0)
    return { what: 'tệp rỗng', fix: 'Lấy lại mẫu ở trang Mẫu Word (/du-lieu/mau-word/).' };
  const letters = new TextDecoder('latin1').decode(bytes);
  if (letters.includes([...'EncryptedPackage'].join('\0')))
    return { what: 'tệp có đặt mật khẩu', fix: 'Bỏ mật khẩu mở tệp trong Word, rồi lưu lại.' };
  const types = textOf(parts, '[Content_Types].xml');
  if (parts && isDocument(parts)) return undefined;
  if (/ms-word\.|wordprocessingml\.template/u.test(types))
    return {
      what: 'tệp là mẫu Word (.dotx) hoặc văn bản có macro (.docm) được đổi tên',
      fix: `${SAVE_AS}.`,
    };
  if (letters.startsWith('PK') && !parts) return undefined;
  const kind = kindOf(bytes)?.what;
  if (kind === 'văn bản Word')
    return {
      what: 'tệp là văn bản kiểu khác (.doc, .odt, .rtf) được đổi tên thành .docx',
      fix: `${SAVE_AS}, rồi dùng tệp mới thay tệp này.`,
    };
  return {
    what: kind ? `tệp là ${kind}, không phải văn bản Word` : 'tệp không phải văn bản Word',
    fix: 'Thay bằng một tệp .docx lưu từ Word hoặc LibreOffice, hoặc bỏ tệp ra khỏi thư mục content/mau.',
  };
}

export const DAMAGED: Facts<'template-not-docx'> = {
  what: 'tệp bị hỏng, không đọc hết được',
  fix: `Lấy lại bản gốc. ${SAVE_AS}, rồi dùng tệp mới thay tệp này.`,
};

const COPY_OVER = 'Chép nội dung sang một văn bản Word mới, lưu dưới tên này';

/** Content that may run or fetch something on the reader's machine. */
export function unsafeIn(parts: Parts): Facts<'template-unsafe'> | undefined {
  const names = [...parts.keys()];
  const types = textOf(parts, '[Content_Types].xml');
  if (names.some((name) => /vbaProject|vbaData/iu.test(name)) || /vbaProject/iu.test(types))
    return { what: 'macro', fix: `${SAVE_AS} không có macro, rồi dùng tệp mới thay tệp này.` };
  if (names.some((name) => /\/(?:embeddings|activeX|controls)\//iu.test(name)))
    return {
      what: 'tệp nhúng hoặc nút điều khiển',
      fix: 'Xóa bảng Excel, biểu đồ, tệp hoặc nút được nhúng (cần hình thì dán dưới dạng ảnh), rồi lưu lại.',
    };
  for (const name of names.filter((path) => /\.rels$/iu.test(path))) {
    for (const link of elementsOf(parts, name, 'Relationship')) {
      const type = (link['Type'] ?? '').split('/').at(-1);
      const target = link['Target'] ?? '';
      const isPage = type === 'hyperlink' && /^(?:https?:\/\/|mailto:)/iu.test(target);
      if (type === 'aFChunk' || (link['TargetMode'] === 'External' && !isPage))
        return {
          what: `liên kết đến tệp khác (“${target.slice(0, 80)}”)`,
          fix: `${COPY_OVER}; hình thì chèn lại từ tệp, không chèn dưới dạng liên kết.`,
        };
    }
  }
  const field = names.map((name) => fetchingField(parts, name)).find(Boolean);
  if (field)
    return {
      what: `trường ${field}`,
      fix: 'Trong Word nhấn Alt+F9 để thấy các trường, xóa trường này, rồi lưu lại.',
    };
  return undefined;
}

/** Name of a field; it may be split into runs at any letter, so all codes are concatenated. */
const FETCHES = /(?:^|\n)\s*(DDE(?:AUTO)?|INCLUDE(?:TEXT|PICTURE)?|IMPORT|LINK)(?![A-Z])/iu;

function fetchingField(parts: Parts, name: string): string | undefined {
  if (!isPrinted(name)) return undefined;
  let code = '';
  let isCode = false;
  read(parts, name, {
    open: (tag, attributes) => {
      isCode = tag === 'w:instrText';
      if (tag === 'w:fldSimple') code += `\n${attributes['w:instr'] ?? ''}\n`;
      if (tag === 'w:fldChar') code += '\n';
    },
    text: (text) => {
      if (isCode) code += text;
    },
  });
  return FETCHES.exec(code)?.[1];
}

const CHANGE =
  /^w:(?:ins|del|moveFrom|moveTo|cell(?:Ins|Del|Merge)|numberingChange|tblGridChange|\w+Pr(?:Ex)?Change)$/u;

/** Traces of editing. */
export function reviewIn(parts: Parts): string | undefined {
  const found = { changes: false, comments: false };
  for (const name of [...parts.keys()].filter(isPrinted)) {
    read(parts, name, {
      open: (tag) => {
        if (CHANGE.test(tag)) found.changes = true;
        if (tag === 'w:comment' || tag === 'w:commentReference') found.comments = true;
      },
    });
  }
  if (found.changes && found.comments) return 'thay đổi đang được theo dõi và chú thích (Comment)';
  if (found.changes) return 'thay đổi đang được theo dõi';
  return found.comments ? 'chú thích (Comment) của người soạn' : undefined;
}

/** Word writes no DTD; with one, a few letters may expand to gigabytes. */
export function declaresEntities(parts: Parts): boolean {
  return [...parts.keys()].some(
    (name) => /\.(?:xml|rels)$/iu.test(name) && /<!(?:DOCTYPE|ENTITY)/u.test(textOf(parts, name)),
  );
}

const isXml = (name: string): boolean => /\.xml$/iu.test(name);

/** Word's building blocks are not printed. */
const isPrinted = (name: string): boolean => /^word\/(?!glossary\/).*\.xml$/iu.test(name);

/** The parts that are printed or control printing are complete. */
export function areWellFormed(parts: Parts): boolean {
  return [...parts.keys()].filter(isPrinted).every((name) => isWellFormed(textOf(parts, name)));
}

function textOf(parts: Parts | undefined, name: string): string {
  return new TextDecoder().decode(parts?.get(name));
}

interface Reader {
  open?: (tag: string, attributes: Record<string, string>) => void;
  text?: (text: string) => void;
}

/** Far above what Word writes: deeper nesting only slows the reader down. */
const MAX_DEPTH = 300;

/** Throws if elements are nested deeper than in any real document. */
function read(parts: Parts, name: string, { open, text }: Reader): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        depth += 1;
        if (depth > MAX_DEPTH) throw new RangeError(`${name} is nested too deep`);
        open?.(tag, attributes);
      },
      onclosetag: () => {
        depth -= 1;
      },
      ...(text ? { ontext: text } : {}),
    },
    { xmlMode: true },
  );
  parser.end(textOf(parts, name));
}

function elementsOf(parts: Parts, name: string, wanted: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  read(parts, name, {
    open: (tag, attributes) => {
      if (tag === wanted || tag.endsWith(`:${wanted}`)) found.push(attributes);
    },
  });
  return found;
}

/** Size of what docxtemplater has to read. */
export function textSize(parts: Parts): number {
  const sizes = [...parts].map(([name, content]) => (isXml(name) ? content.length : 0));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Counts marks before reading them: two braces each. */
export function bracesIn(parts: Parts): number {
  const names = [...parts.keys()].filter(isXml);
  return names.reduce((sum, name) => sum + bracesOf(parts, name), 0);
}

/** For a filled document: a mark is left in a part docxtemplater does not read, an endnote or a chart. */
export function hasBraces(parts: Parts): boolean {
  return [...parts.keys()].filter(isPrinted).some((name) => bracesOf(parts, name) > 0);
}

function bracesOf(parts: Parts, name: string): number {
  let count = 0;
  read(parts, name, {
    text: (text) => {
      for (const sign of text) if (sign === '{' || sign === '}') count += 1;
    },
  });
  return count;
}
