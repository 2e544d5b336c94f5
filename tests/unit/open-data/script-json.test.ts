/** JSON inside HTML: nothing in a cell can end the block, and nothing of the cell is lost. */
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { scriptJson } from '../../../src/open-data/script-json.ts';

test('No text can close the element or open another, and all of it comes back', () => {
  const hostile = `</script><script>alert(1)</script><!-- & \u2028 "\\`;
  fc.assert(
    fc.property(fc.string(), (text) => {
      const data = { text: `${text}${hostile}${text}` };
      const written = scriptJson(data);
      expect(written).not.toMatch(/[<>&\u2028\u2029]/u);
      expect(JSON.parse(written)).toEqual(data);
    }),
  );
});
