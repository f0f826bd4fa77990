import type { ArgTypes } from '@storybook/web-components-vite';
import type { Item, Manifest } from 'virtual:custom-elements-manifest';

/** An attribute is set by a control under its own name. */
function attributeRow({ description = '', type }: Item): ArgTypes[string] {
  const isSwitch = type?.text === 'boolean';
  return {
    description,
    type: { name: isSwitch ? 'boolean' : 'string' },
    control: { type: isSwitch ? 'boolean' : 'text' },
    table: { category: 'Attributes', type: { summary: isSwitch ? 'switch' : 'text' } },
  };
}

/** Everything else is shown and not set. A part may be called like a property, so keys carry their kind. */
function rows(category: string, items: readonly Item[] = []): ArgTypes {
  return Object.fromEntries(
    items.map(({ name, description = '', type }) => [
      `${category}:${name}`,
      {
        name: name === '' ? '(default)' : name,
        description,
        control: false,
        table: { category, ...(type && { type: { summary: type.text } }) },
      },
    ]),
  );
}

/** The tables of one element, from its entry in the manifest. */
export function argTypesOf(manifest: Manifest, tag: string): ArgTypes | null {
  const declarations = manifest.modules.flatMap((module) => module.declarations);
  const element = declarations.find(({ tagName }) => tagName === tag);
  if (!element) return null;
  const { members = [], attributes = [] } = element;
  const isProperty = ({ kind, attribute }: Item): boolean => kind === 'field' && attribute === undefined;
  return {
    ...Object.fromEntries(attributes.map((item) => [item.name, attributeRow(item)])),
    ...rows('Properties', members.filter(isProperty)),
    ...rows(
      'Methods',
      members.filter(({ kind }) => kind === 'method').map((item) => ({ ...item, name: `${item.name}()` })),
    ),
    ...rows('Events', element.events),
    ...rows('Slots', element.slots),
    ...rows('Parts', element.cssParts),
    ...rows('Tokens', element.cssProperties),
  };
}
