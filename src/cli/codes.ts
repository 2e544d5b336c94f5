/**
 * `npm run codes -- <file>`, or `-` for standard input: converts the paragraphs of a plan, one per line with
 * their marks as copied from Word, to coded lines of `content/ke-hoach.mdx`. Exit 1 if there is nothing to read.
 */
import { readFileSync } from 'node:fs';
import { codeParagraphs } from '../plan-text/paragraph-codes.ts';
import { paragraphLines } from '../plan-text/paragraph-lines.ts';

const file = process.argv[2];
const text = file === undefined ? '' : readFileSync(file === '-' ? 0 : file, 'utf8');
const paragraphs = codeParagraphs(text);
if (paragraphs.length === 0) {
  console.error(
    'Cần một tệp chữ, mỗi đoạn của Kế hoạch một dòng, ví dụ: npm run --silent codes -- ke-hoach.txt',
  );
  process.exitCode = 1;
} else {
  console.log(paragraphLines(paragraphs));
  console.error(
    `${paragraphs.length} đoạn. Xem lại: đoạn nào là tiêu đề (Heading), ô nào được ghép (hop, cot).`,
  );
  for (const { line, code } of paragraphs.filter(({ isRepeated }) => isRepeated))
    console.error(`Dòng ${line}: số này đã dùng ở trên; mã ${code} có thêm một chữ để không trùng.`);
}
