/** A scratch git repository in a temporary folder: nothing of the machine's own settings is seen. */
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';

/** Git as it is on a machine without settings, which never looks above the temporary folder. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(?:GIT_|VITEST|CI$|GITHUB_|GITLAB_)/u.test(name),
  );
  return {
    ...Object.fromEntries(own),
    GIT_CEILING_DIRECTORIES: tmpdir(),
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
  };
}

export function gitIn(dir: string, ...args: string[]): void {
  const settings = ['user.name=a', 'user.email=a@example.org', 'init.defaultBranch=main'];
  execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: dir,
    stdio: 'pipe',
    env: cleanEnvironment(),
  });
}

/** Everything in the folder as a commit, with a tag if one is named. */
export function commitAll(dir: string, tag?: string): void {
  gitIn(dir, 'add', '--all');
  gitIn(dir, 'commit', '--quiet', '--no-verify', '--allow-empty', '--message=x');
  if (tag) gitIn(dir, 'tag', tag);
}
