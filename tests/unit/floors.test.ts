/** The list of floors in `eslint.config.js`, from which the linter's rules on imports are made. */
import { readdirSync } from 'node:fs';
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
  expect(await isForbidden('pages', 'domain')).toBe(false);
  expect(await isForbidden('domain', 'pages')).toBe(true);
});
