/**
 * Unpacks a ZIP from an untrusted source, or states why not. All sizes are enforced: ZIP bombs, wrong offsets
 * and damaged files are not unpacked further. Node only.
 */
import { crc32, inflateRawSync } from 'node:zlib';

/** `damaged`: broken, or not in Word's form. `large`: exceeds the limit when unpacked. */
export class UnpackError extends Error {
  readonly why: 'damaged' | 'large';

  constructor(why: 'damaged' | 'large') {
    super(why);
    this.why = why;
  }
}

const END = 0x06054b50;
const END_SIZE = 22;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const IS_ENCRYPTED = 1;

/** Files by path; folders are left out. Throws only `UnpackError`. */
export function unpack(bytes: Uint8Array, limit: number): Map<string, Uint8Array> {
  try {
    return filesOf(bytes, limit);
  } catch (error) {
    // An offset outside the file, or a broken stream.
    throw error instanceof UnpackError ? error : new UnpackError('damaged');
  }
}

function filesOf(bytes: Uint8Array, limit: number): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const files = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  let left = limit;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new UnpackError('damaged');
    const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, nameEnd));
    const content = contentOf(bytes, view, at, left);
    left -= content.length;
    if (files.has(name)) throw new UnpackError('damaged');
    if (!name.endsWith('/')) files.set(name, content);
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  // Nothing between the central directory and its end record: another reader would find the same list.
  if (at !== end) throw new UnpackError('damaged');
  return files;
}

/** The last end record. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - END_SIZE; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new UnpackError('damaged');
}

function contentOf(bytes: Uint8Array, view: DataView, entry: number, limit: number): Uint8Array {
  const flags = view.getUint16(entry + 8, true);
  const method = view.getUint16(entry + 10, true);
  const sum = view.getUint32(entry + 16, true);
  const packedSize = view.getUint32(entry + 20, true);
  const size = view.getUint32(entry + 24, true);
  const local = view.getUint32(entry + 42, true);
  if (size > limit) throw new UnpackError('large');
  if ((flags & IS_ENCRYPTED) !== 0 || view.getUint32(local, true) !== LOCAL) throw new UnpackError('damaged');
  const start = local + LOCAL_SIZE + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const content = contentBy(method, bytes.subarray(start, start + packedSize), size);
  if (content.length !== size || crc32(content) !== sum) throw new UnpackError('damaged');
  return content;
}

function contentBy(method: number, packed: Uint8Array, size: number): Uint8Array {
  if (method === 0) return packed;
  // zlib refuses one byte more than the declared size, however much would follow.
  if (method === 8) return size === 0 ? new Uint8Array() : inflateRawSync(packed, { maxOutputLength: size });
  throw new UnpackError('damaged');
}
