/** What is written into a file beside its words: the office and the day, and no person's name. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fill } from '../../../src/documents/fill.ts';
import { builtInTemplate } from '../../../src/documents/templates/index.ts';
import { zip } from '../../../src/open-data/zip.ts';

const NAMES = {
  'docProps/app.xml':
    '<Properties xmlns="urn:x"><Manager>Nguyễn Văn A</Manager><Company>Sở B</Company></Properties>',
  'docProps/custom.xml':
    '<?xml version="1.0"?>\n<Properties xmlns="urn:y"><property name="A">Nguyễn Văn A</property></Properties>',
  'docProps/core.xml': '<a>Nguyễn Văn A</a>',
  'word/people.xml': '<w15:people xmlns:w15="urn:z"><w15:person w15:author="Nguyễn Văn A"/></w15:people>',
};

test('a template that a person saved leaves no name of theirs in what is made from it', () => {
  const saved = Object.fromEntries(Object.entries(NAMES).map(([name, xml]) => [name, strToU8(xml)]));
  const template = zip({ ...unzipSync(builtInTemplate('hop')), ...saved }, '2026-01-01');
  const parts = unzipSync(fill(template, {}, { title: 'A & B', creator: 'Sở Mẫu', day: '2026-11-30' }));
  for (const [name, bytes] of Object.entries(parts)) expect(strFromU8(bytes), name).not.toContain('Nguyễn');
  expect(strFromU8(parts['docProps/app.xml'] ?? new Uint8Array())).toBe(
    '<Properties xmlns="urn:x"></Properties>',
  );
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  expect(core).toContain('<dc:title>A &amp; B</dc:title><dc:creator>Sở Mẫu</dc:creator>');
  expect(core).toContain('2026-11-30T00:00:00Z');
});
