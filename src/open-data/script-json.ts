/**
 * JSON for a data block inside HTML. Escaped so that no cell can end the block or begin an element, without
 * changing the JSON value. A data block is not a script, so the content policy does not apply.
 */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
