/**
 * `node src/cli/tag-publication.ts [--push]`: tags this commit `cong-bo-<day>` if `data/` differs from the
 * previous publication. The day is AS_OF or today in Vietnam. `--push` pushes the tag to `origin`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { newestPublication, nextPublicationTag } from '../plan/publication-tag.ts';
import { dayInVietnam } from '../calendar/vietnam.ts';

const cwd = process.env['PLAN_DIR'] ?? '.';
const git = (...args: string[]) => execFileSync('git', args, { cwd, encoding: 'utf8' }).trim();
const tags = (...args: string[]) => git('tag', '--list', 'cong-bo-*', ...args).split('\n');

if (git('rev-parse', '--is-shallow-repository') !== 'false') {
  console.error('Lịch sử không đầy đủ nên không biết lần công bố trước: tải đủ lịch sử rồi chạy lại.');
  process.exit(1);
}

const last = newestPublication(tags('--merged', 'HEAD'));
if (last !== undefined && isSameSince(last)) {
  console.log(`Dữ liệu không đổi từ ${last}: không ghi dấu mới.`);
} else {
  const tag = nextPublicationTag(process.env['AS_OF'] ?? dayInVietnam(Date.now()), tags());
  git('tag', tag);
  if (process.argv.includes('--push')) git('push', 'origin', `refs/tags/${tag}`);
  console.log(`Lần công bố: ${tag}`);
}

/** Exit code 1 of `git diff --quiet` means changed; any other error must not count as "the same". */
function isSameSince(tag: string): boolean {
  const { status } = spawnSync('git', ['diff', '--quiet', `refs/tags/${tag}`, 'HEAD', '--', 'data'], { cwd });
  if (status !== 0 && status !== 1) throw new Error(`git cannot compare ${tag} with HEAD`);
  return status === 0;
}
