/** How a new plan marks what is still to be written: `[ĐIỀN: tên tỉnh]`. */
export const PLACEHOLDER = /\[ĐIỀN: [^\]]*\]/gu;

/** Whether a value is still to be written; that is a problem of its own, reported once. */
export function isPlaceholder(value: unknown): boolean {
  return typeof value === 'string' && value.normalize('NFC').includes('[ĐIỀN: ');
}
