import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';

declare const axe: { run(node: Element, options: unknown): Promise<AxeResults> };

/** What axe finds wrong, as readable lines. WCAG 2.2 AA and the best practices, without what only a whole page has. */
export async function violations(node: Element): Promise<string[]> {
  const { violations: found } = await axe.run(node, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
