/**
 * JSON for a data block inside HTML. Whatever a cell holds, no character of it can end the block or begin an
 * element; as JSON it stays the same text. A data block is no script: the content policy does not speak of it.
 */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
