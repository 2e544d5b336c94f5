/** What is whole XML and what is not, also where it is made to keep a reader busy. */
import { expect, test } from 'vitest';
import { isWellFormed } from '../../../src/documents/well-formed.ts';

test.each([
  '<a/>',
  '<?xml version="1.0"?>\n<w:a b="c"><d e=\'f > g\'/>x &amp; &#225; &#xE1;<h></h></w:a>\n',
  `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`,
])('%.40s is whole', (xml) => {
  expect(isWellFormed(xml)).toBe(true);
});

test.each([
  ...['', 'x', '<a>', '</a>', '<a></b>', '<a><b></a></b>', '<a/></a>', '<a>&</a>', '<a>&x</a>', '<a><</a>'],
  ...['<a b="</a>', '<a><!-- b --></a>', '<!DOCTYPE a><a/>', '<a', '<a/', '< a/>'],
  ...['<', '<a ', '<a "', '<!--', '<?', '&'].map((text) => text.repeat(200_000)),
])('%.40s is not', (xml) => {
  const start = performance.now();
  expect(isWellFormed(xml)).toBe(false);
  expect(performance.now() - start).toBeLessThan(1000);
});
