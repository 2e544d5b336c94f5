/** Decodes bytes of an office program to text in NFC: UTF-8 with or without BOM, or UTF-16 LE with BOM. */

/** Undefined for other encodings (TCVN3, VNI, Windows-1258 …). */
export function decode(bytes: Uint8Array): string | undefined {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const decoder = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true });
    return decoder.decode(bytes).normalize('NFC');
  } catch {
    return undefined;
  }
}

/** UTF-8 misread as Windows-1252 and saved again: two or more such pairs are not Vietnamese. */
const BROKEN = /(?:áº|á»|Ã[\u0080-\u00BF]|Ä[\u0080-\u0091‘’“”]|Æ[°¡])/gu;

/** First place of letters garbled by a wrong encoding; undefined if there is none. */
export function brokenLetters(text: string): { line: number; words: string } | undefined {
  const found = [...text.matchAll(BROKEN)];
  const first = found[0]?.index;
  if (first === undefined || found.length < 2) return undefined;
  const words = text
    .slice(Math.max(0, first - 10), first + 20)
    .replace(/\s+/gu, ' ')
    .trim();
  return { line: text.slice(0, first).split('\n').length, words };
}
