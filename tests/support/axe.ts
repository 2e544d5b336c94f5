/** Checks an open page with axe-core: WCAG 2.2 AA and its predecessors, and axe's best practices. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules that other colours or a narrow screen can affect; one check covers the rest. */
export const DARK_RULES = ['color-contrast'];
export const NARROW_RULES = ['target-size', 'scrollable-region-focusable'];

/**
 * One text per violation: rule, requirement, and every failing element with the reason. The script is injected
 * with `evaluate`, not a <script>, so that the content security policy does not block it. `rules`: a subset to
 * check.
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
