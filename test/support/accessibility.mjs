/** What a screen reader is given: Chromium's own accessibility tree. */

const SILENT = ['generic', 'none', 'InlineTextBox', 'StaticText', 'listitem', 'paragraph', 'Section', 'strong'];

/**
 * The nodes below the first one with a role and a name, in the order in which they are read.
 * @param tab - a page
 * @returns {Promise<{ role: string, name: string, description: string }[]>}
 */
export async function readAloud(tab, role, name) {
  const session = await tab.context().newCDPSession(tab);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roleOf = (node) => node.role?.value ?? '';
  const nameOf = (node) => node.name?.value ?? '';
  const root = nodes.find((node) => !node.ignored && roleOf(node) === role && nameOf(node) === name);
  if (!root) return [];
  const below = (node) => [node, ...(node.childIds ?? []).flatMap((id) => (byId.has(id) ? below(byId.get(id)) : []))];
  return below(root)
    .filter((node) => !node.ignored && !SILENT.includes(roleOf(node)))
    .map((node) => ({ role: roleOf(node), name: nameOf(node), description: node.description?.value ?? '' }));
}
