/** Where an element and what is written about it differ, in sentences for whoever has to mend it. */
import { KINDS } from './surface.mjs';

/** How each kind of thing is documented in the class's doc block. */
const DOC_LINES = {
  attribute: (name) => `a doc comment on its property, or "@attr {string} ${name} - …"`,
  event: (name) => `"@fires {…Event} ${name} - …"`,
  slot: (name) => (name ? `"@slot ${name} - …"` : '"@slot - …"'),
  part: (name) => `"@csspart ${name} - …"`,
  token: (name) => `"@cssproperty ${name} - …"`,
};

const LISTS = { attribute: 'attributes', event: 'events', slot: 'slots', part: 'cssParts', token: 'cssProperties' };

/** The class of a tag in `custom-elements.json`. */
export function declarationOf(manifest, tag) {
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json has no <${tag}>`);
  return found;
}

/** What the manifest says of an element: for each kind, descriptions by name. */
export function documented(manifest, tag) {
  const declaration = declarationOf(manifest, tag);
  return Object.fromEntries(
    KINDS.map((kind) => {
      const items = declaration[LISTS[kind]] ?? [];
      return [kind, new Map(items.map(({ name, description }) => [name, description?.trim() ?? '']))];
    }),
  );
}

const nameOf = (kind, name) => `${kind} ${name === '' ? '(default)' : `"${name}"`}`;

/** What is used and not documented, documented without words, or documented and nowhere to be found. */
export function driftOf(tag, used, docs) {
  return KINDS.flatMap((kind) => [
    ...[...used[kind]]
      .filter(([name]) => !docs[kind].get(name))
      .map(
        ([name, file]) => `<${tag}> ${nameOf(kind, name)} (${file}) is not documented: add ${DOC_LINES[kind](name)}.`,
      ),
    ...[...docs[kind].keys()]
      .filter((name) => !used[kind].has(name))
      .map((name) => `<${tag}> ${nameOf(kind, name)} is documented, but the element has none: take the line out.`),
  ]);
}
