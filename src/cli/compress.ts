/**
 * `npm run compress`: writes `.br` and `.gz` copies of the built site's text files. A separate step, since only
 * one's own server can use them: other hosts compress by themselves.
 */
import { existsSync } from 'node:fs';
import { compressFolder } from '../hosting/compress.ts';

const dir = process.argv[2] ?? 'dist';

if (!existsSync(dir)) {
  console.error(`There is no built site in ${dir}/: run "npm run build" first.`);
  process.exit(1);
}
console.log(`Đã ghi ${await compressFolder(dir)} tệp nén vào ${dir}/.`);
