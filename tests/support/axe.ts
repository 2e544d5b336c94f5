/** Looks at an opened page with axe-core: WCAG 2.2 AA, all that came before it, and axe's best practices. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a page in other colours can break, or a narrow one: the rest is told by one look at it. */
export const DARK_RULES = ['color-contrast'];
export const NARROW_RULES = ['target-size', 'scrollable-region-focusable'];

/**
 * One text for each violation: the rule, what it asks, and every element that breaks it with the reason. The
 * script goes in by `evaluate`, not by a <script>, so a content security policy does not stop it. `rules` are those asked, where it is not all.
 */
export async function findViolations(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(axe.source);
  const asked: axe.RunOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: TAGS };
  const { violations } = await page.evaluate((runOnly) => {
    const injected = (globalThis as unknown as { axe: typeof axe }).axe;
    return injected.run(document, { runOnly, resultTypes: ['violations'] });
  }, asked);
  return violations.map(({ id, help, nodes }) => {
    const places = nodes.map((node) => {
      const reason = (node.failureSummary ?? '').replace(/\s+/g, ' ');
      return `  ${node.target.join(' ')}: ${reason}`;
    });
    return [`${id}: ${help}`, ...places].join('\n');
  });
}
