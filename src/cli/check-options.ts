/** Options of `npm run check`: `--json`, `--since`, `--since <ref>`, `--since=<ref>`. */
export interface CheckOptions {
  json: boolean;
  /** The given ref, `default` without one, undefined without `--since`. */
  since: { ref: string } | 'default' | undefined;
  /** Unknown options. */
  unknown: string[];
}

export function readCheckOptions(args: string[]): CheckOptions {
  const options: CheckOptions = { json: false, since: undefined, unknown: [] };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--json') options.json = true;
    else if (arg.startsWith('--since=')) options.since = { ref: arg.slice('--since='.length) };
    else if (arg === '--since') {
      const ref = rest[0] === undefined || rest[0].startsWith('-') ? undefined : rest.shift();
      options.since = ref === undefined ? 'default' : { ref };
    } else options.unknown.push(arg);
  }
  return options;
}
