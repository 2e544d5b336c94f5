/** Reads the header of a PNG. */

export interface PngSize {
  width: number;
  height: number;
}

export function pngSize(bytes: Uint8Array): PngSize {
  const buffer = Buffer.from(bytes);
  if (buffer.toString('latin1', 1, 4) !== 'PNG') throw new Error('Not a PNG');
  return { width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20) };
}
