/** Loads `content/site.yaml`, for pages, command line and tests. */
import { parse, YAMLParseError } from 'yaml';
import { isPlaceholder } from './placeholder.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { siteSettings, type Site } from '../tables/schemas/site.ts';
import { SITE_FILE } from './site-file.ts';

export function readSite(yaml: string): { site: Site | undefined; problems: Problem[] } {
  const refuse = (detail: string, line?: number) => ({
    site: undefined,
    problems: [problem('site', line ? { file: SITE_FILE, line } : { file: SITE_FILE }, '', { detail })],
  });
  let raw: unknown;
  try {
    raw = parse(yaml.normalize('NFC'), { maxAliasCount: 0 });
  } catch (error) {
    if (!(error instanceof YAMLParseError)) return refuse('không đọc được');
    return refuse('dòng này viết sai cách thức YAML', error.linePos?.[0].line);
  }
  const read = siteSettings.safeParse(raw);
  if (read.success) return { site: read.data, problems: [] };
  // Placeholders are reported separately.
  const issues = read.error.issues.filter(({ path }) => !isPlaceholder(valueAt(raw, path)));
  const problems = issues.map((issue) =>
    problem('site', { file: SITE_FILE }, '', { detail: `${settingAt(issue.path)}: ${issue.message}` }),
  );
  return { site: undefined, problems };
}

/** `ke_hoach.ten`; for a list item: `cot_them (mục 2).bang`. */
function settingAt(path: readonly PropertyKey[]): string {
  const parts = path.map((key) => (typeof key === 'number' ? ` (mục ${key + 1})` : `.${String(key)}`));
  return parts.join('').slice(1);
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], raw);
}
