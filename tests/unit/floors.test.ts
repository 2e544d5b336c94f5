/** The list of floors in `eslint.config.js`, from which the linter's rules on imports are made. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { FLOORS } from '../../eslint.config.js';

/** What the linter says of a file in a place, of imports only. */
async function objections(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await new ESLint().lintText(text, { filePath });
  return (result?.messages ?? []).filter(({ message }) => message.includes('import')).map((m) => m.ruleId);
}

test('names every folder and every file of src/, each once', () => {
  const found = readdirSync('src').filter((name) => !name.startsWith('.'));
  expect(FLOORS.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(found.toSorted((a, b) => (a < b ? -1 : 1)));
});

test('lets a file import from below, not from above', async () => {
  const isForbidden = async (from: string, to: string) => {
    const text = `import { a } from '../${to}/a.ts';\nexport const b = a;\n`;
    return (await objections(`src/${from}/b.ts`, text)).includes('no-restricted-imports');
  };
  expect(await isForbidden('pages', 'plan')).toBe(false);
  expect(await isForbidden('plan', 'pages')).toBe(true);
});

test('no module imports itself by way of others, not even for its types', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:ts|astro)$/u.test(name),
  );
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, way: string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (way.includes(file) || done.has(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of files) follow(file, []);
  expect(files.length).toBeGreaterThan(100);
  expect(circles).toEqual([]);
});

function importsOf(file: string): string[] {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(/(?:from|import|import\()\s*'(\.[^']+\.(?:ts|astro))'/gu)].map(([, path = '']) =>
    join(dirname(file), path),
  );
}
