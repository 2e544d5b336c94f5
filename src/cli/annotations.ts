/**
 * Problems as annotations on the lines of a proposal, for GitHub and GitLab. Line numbers are those of the text.
 */
import { createHash } from 'node:crypto';
import type { Problem } from '../problems/problem.ts';

/** Workflow command `::error` or `::warning`, escaped for GitHub. `prefix`: the plan's folder in the repository. */
export function githubAnnotation(found: Problem, prefix: string): string {
  const properties = {
    file: prefix + found.file,
    line: found.textLine,
    title: found.header ? `${found.code} (${found.header})` : found.code,
  };
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${found.level} ${list.join(',')}::${escapeData(`${found.message} ${found.hint}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

export const GITLAB_REPORT = 'gl-code-quality-report.json';

/** GitLab's code quality report. A fingerprint identifies a problem even if its line moves. */
export function gitlabReport(problems: Problem[], prefix: string): string {
  const seen = new Map<string, number>();
  const issues = problems.map((found) => {
    const name = [found.code, prefix + found.file, found.header ?? '', found.value, found.message].join('\n');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return {
      description: `${found.message} ${found.hint}`,
      check_name: found.code,
      fingerprint: createHash('sha256').update(`${name}\n${count}`).digest('hex'),
      severity: found.level === 'error' ? 'blocker' : 'minor',
      location: { path: prefix + found.file, lines: { begin: found.textLine ?? 1 } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
