/** Bytes of an office program → text in NFC. UTF-8 with or without BOM, or UTF-16 LE with BOM. */

/** Undefined when the bytes are none of these (TCVN3, VNI, Windows-1258 …). */
export function decode(bytes: Uint8Array): string | undefined {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const decoder = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true });
    return decoder.decode(bytes).normalize('NFC');
  } catch {
    return undefined;
  }
}
