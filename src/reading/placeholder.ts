/** Marker for text a new plan has yet to fill in: `[ĐIỀN: tên tỉnh]`. */
export const PLACEHOLDER = /\[ĐIỀN: [^\]]*\]/gu;

/** Whether a value is such a marker, which is reported once, as a problem of its own. */
export function isPlaceholder(value: unknown): boolean {
  return typeof value === 'string' && value.normalize('NFC').includes('[ĐIỀN: ');
}
