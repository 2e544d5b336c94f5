/**
 * All problems of an office's own Word template in words; empty if it can be filled in. A file that is not a
 * template has one problem; its marks are not checked. Never throws, whatever the bytes are.
 */
import { problem, type Problem } from '../problems/problem.ts';
import { fill } from './fill.ts';
import { documentMarks, type DocumentKind, type Marks } from './marks.ts';
import { markProblems, tornMark, unknownMarks } from './mark-problems.ts';
import { readMarks } from './read-marks.ts';
import {
  anotherKind,
  areWellFormed,
  bracesIn,
  DAMAGED,
  declaresEntities,
  hasBraces,
  reviewIn,
  textSize,
  unsafeIn,
  type Parts,
} from './template-parts.ts';
import { unpack, UnpackError } from './unpack.ts';

/** Size of the file as uploaded. */
export const MAX_TEMPLATE_BYTES = 5_000_000;

const MAX_UNPACKED = 40_000_000;

/** Size of all text with its formatting: several hundred pages. */
const MAX_TEXT = 4_000_000;

/** Far above what a template needs; deeply nested lists take docxtemplater minutes. */
const MAX_MARKS = 1000;

export function templateProblems(kind: DocumentKind, bytes: Uint8Array, file: string): Problem[] {
  try {
    if (bytes.length > MAX_TEMPLATE_BYTES) return [tooLarge(file, 'Mẫu', '5 MB')];
    const another = anotherKind(bytes);
    if (another) return [problem('template-not-docx', { file }, '', another)];
    const parts = unpack(bytes, MAX_UNPACKED);
    const fault = faultOf(bytes, parts, file);
    if (fault) return [fault];
    const what = reviewIn(parts);
    const review = what ? [problem('template-review', { file }, '', { what })] : [];
    return [...review, ...problemsOfMarks(kind, bytes, file)];
  } catch (error) {
    const isLarge = error instanceof UnpackError && error.why === 'large';
    if (isLarge) return [tooLarge(file, 'Nội dung mẫu sau khi giải nén', '40 MB')];
    // Damaged, according to the reader.
    return [problem('template-not-docx', { file }, '', DAMAGED)];
  }
}

const tooLarge = (file: string, what: string, limit: string): Problem =>
  problem('template-too-large', { file }, '', { what, limit });

/** Why a ZIP file is not read as a template. */
function faultOf(bytes: Uint8Array, parts: Parts, file: string): Problem | undefined {
  const another = anotherKind(bytes, parts) ?? (declaresEntities(parts) ? DAMAGED : undefined);
  if (another) return problem('template-not-docx', { file }, '', another);
  if (textSize(parts) > MAX_TEXT) return tooLarge(file, 'Phần chữ của mẫu', '4 MB');
  if (bracesIn(parts) > 2 * MAX_MARKS) return tooLarge(file, 'Số chỗ điền của mẫu', '1.000');
  if (!areWellFormed(parts)) return problem('template-not-docx', { file }, '', DAMAGED);
  const unsafe = unsafeIn(parts);
  return unsafe && problem('template-unsafe', { file }, '', unsafe);
}

function problemsOfMarks(kind: DocumentKind, bytes: Uint8Array, file: string): Problem[] {
  const known = documentMarks[kind];
  const { marks, errors } = readMarks(bytes);
  if (errors.length === 0) {
    const problems = markProblems(known, marks, { file });
    return problems.length > 0 ? problems : trialProblems(known, bytes, file);
  }
  return [...errors.map((error) => tornMark(error, { file })), ...unknownMarks(known, marks, { file })];
}

/** Lists that docxtemplater accepts may still break the document: from a table row into the text after it. */
function trialProblems(marks: Marks, bytes: Uint8Array, file: string): Problem[] {
  const properties = { title: '', creator: '', day: '2000-01-01' };
  const made = [0, 2].map((entries) =>
    unpack(fill(bytes, sampleOf(marks, entries), properties), MAX_UNPACKED),
  );
  const torn = (id: string) => [tornMark({ id, tag: '', other: '', at: '' }, { file })];
  if (!made.every(areWellFormed)) return torn('document_torn');
  return made.some(hasBraces) ? torn('mark_left') : [];
}

function sampleOf(marks: Marks, entries: number): object {
  return Object.fromEntries(
    Object.entries(marks).map(([name, { each }]) => [
      name,
      each ? Array.from({ length: entries }, () => sampleOf(each, entries)) : 'x',
    ]),
  );
}
