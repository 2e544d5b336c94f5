/** Kind of a file that is not a CSV table: by its first bytes, its first words, else its extension. */

export interface FileKind {
  what: string;
  /** Whether it can be opened as a table and saved as CSV. */
  isTable: boolean;
}

const sheet = (what: string): FileKind => ({ what, isTable: true });
const other = (what: string): FileKind => ({ what, isTable: false });

const EXCEL = sheet('bảng tính Excel');
const OPEN_SHEET = sheet('bảng tính LibreOffice');
const WORD = other('văn bản Word');
const PDF = other('tệp PDF');
const PICTURE = other('hình ảnh');
const ARCHIVE = other('tệp nén');
const WEB = sheet('trang web (HTML)');

const SIGNATURES: [string, FileKind][] = [
  ['%PDF', PDF],
  ['\u0089PNG', PICTURE],
  ['\u00FF\u00D8\u00FF', PICTURE],
  ['GIF8', PICTURE],
  ['II*\u0000', PICTURE],
  ['MM\u0000*', PICTURE],
  ['RIFF', PICTURE],
  ['Rar!', ARCHIVE],
  ["7z\u00BC\u00AF'\u001C", ARCHIVE],
  ['\u001F\u008B', ARCHIVE],
  ['{\\rtf', WORD],
  ['ID;P', EXCEL],
];

const ZIP = 'PK\u0003\u0004';
const OLE = '\u00D0\u00CF\u0011\u00E0';

/** Undefined for possible CSV. */
export function kindOf(bytes: Uint8Array): FileKind | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith(ZIP)) return kindOfZip(lettersOf(bytes));
  if (start.startsWith(OLE)) return kindOfOle(lettersOf(bytes));
  const signed = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
  return signed ?? kindOfText(new TextDecoder().decode(bytes.subarray(0, 2000)));
}

/** One character per byte: enough to find the names of parts inside. */
function lettersOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function kindOfZip(content: string): FileKind {
  if (content.includes('opendocument.spreadsheet')) return OPEN_SHEET;
  if (content.includes('opendocument.text') || content.includes('word/')) return WORD;
  if (content.includes('ppt/')) return other('bản trình chiếu');
  return content.includes('xl/') || content.includes('.iwa') ? EXCEL : ARCHIVE;
}

/** Names in these files have a zero byte after each letter. */
function kindOfOle(content: string): FileKind {
  const wide = (name: string): boolean => content.includes([...name].join('\u0000'));
  return wide('WordDocument') ? WORD : wide('PowerPoint') ? other('bản trình chiếu') : EXCEL;
}

function kindOfText(text: string): FileKind | undefined {
  const start = text.trimStart();
  if (/^<\?xml/iu.test(start)) return /spreadsheet|workbook/iu.test(text) ? EXCEL : other('tệp XML');
  if (/^<(?:!|html|head|body|meta|style|table|div|tr|p\b)/iu.test(start)) return WEB;
  if (/^MIME-Version:/iu.test(start)) return WEB;
  return /^(?:\{\s*["}]|\[\s*[[{"\]])/u.test(start) ? other('tệp JSON') : undefined;
}

const ENDINGS: [RegExp, FileKind][] = [
  [/\.(?:xls[xmb]?|xlt[xm]?|numbers|et)$/iu, EXCEL],
  [/\.(?:ods|fods)$/iu, OPEN_SHEET],
  [/\.(?:docx?|odt|rtf)$/iu, WORD],
  [/\.pdf$/iu, PDF],
  [/\.(?:png|jpe?g|gif|webp|bmp|tiff?|heic)$/iu, PICTURE],
  [/\.(?:zip|rar|7z|gz)$/iu, ARCHIVE],
  [/\.(?:html?|mht(?:ml)?)$/iu, WEB],
  [/\.json$/iu, other('tệp JSON')],
  [/\.xml$/iu, other('tệp XML')],
  [/\.pptx?$/iu, other('bản trình chiếu')],
];

export function kindOfName(path: string): FileKind | undefined {
  return ENDINGS.find(([ending]) => ending.test(path))?.[1];
}
