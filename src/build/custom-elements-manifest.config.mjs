/**
 * What the elements offer, for editors and for the docs: `dist/custom-elements.json`. It is made after the bundles:
 *
 *   custom-elements-manifest analyze --config src/build/custom-elements-manifest.config.mjs
 *
 * `test/contract/manifest.test.mjs` holds it against the sources.
 */
import { readFileSync } from 'node:fs';

const TAGS = ['epn-finder', 'epn-card', 'digital-help-banner'];

/** The analyzer knows `customElements.define`; our tags are registered by `defineOnce(tag, class)`. */
function definedOnce() {
  return {
    name: 'defined-once',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineOnce') return;
      const [tag, element] = node.arguments;
      const name = element.getText();
      const module = `src/elements/${tag.text}/${tag.text}.ts`;
      moduleDoc.exports.push({ kind: 'custom-element-definition', name: tag.text, declaration: { name, module } });
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const definitions = modules.flatMap(({ exports }) => exports).filter(({ kind }) => kind !== 'js');
      for (const declaration of modules.flatMap(({ declarations }) => declarations)) {
        const definition = definitions.find((candidate) => candidate.declaration.name === declaration.name);
        if (definition) declaration.tagName = definition.name;
      }
    },
  };
}

/** What an event carries stands in its constructor, `readonly report: FeedReport`, which the analyzer does not read. */
function eventFields() {
  return {
    name: 'event-fields',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node) || !moduleDoc.path.includes('/events/')) return;
      const constructor = node.members.find(ts.isConstructorDeclaration);
      const fields = (constructor?.parameters ?? []).filter((item) =>
        ts.isParameterPropertyDeclaration(item, item.parent),
      );
      const event = moduleDoc.declarations.find(({ name }) => name === node.name.text);
      event.members ??= [];
      for (const { name, type } of fields) {
        event.members.push({ kind: 'field', name: name.text, type: { text: type.getText() }, readonly: true });
      }
      if (event.superclass?.name === 'Event') event.superclass = { name: 'Event', package: 'global:' };
    },
  };
}

/**
 * Only what others may rely on: no private, protected or internal member, and of the events those that the class
 * documents. The analyzer also lists what it sees being dispatched, under the name of the first argument.
 */
function onlyPublic() {
  const isPublic = ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';
  return {
    name: 'only-public',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const declaration of modules.flatMap(({ declarations }) => declarations)) {
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
        if (declaration.events) declaration.events = declaration.events.filter(({ description }) => description);
      }
    },
  };
}

/** What kind of value each token takes, in the notation of CSS; every other one is a colour. */
const SYNTAX = {
  '--epn-radius': '<length>',
  '--epn-font': '<family-name>#',
  '--epn-font-size': '<length>',
};

/** Tokens with their type, and with their value in the light design. */
function typedTokens() {
  const css = readFileSync(new URL('../theme/tokens.ts', import.meta.url), 'utf8').split("data-scheme='dark'")[0];
  const values = new Map([...css.matchAll(/var\((--epn-[\w-]+), ([^;]+)\);/g)].map(([, name, value]) => [name, value]));
  return {
    name: 'typed-tokens',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const token of modules
        .flatMap(({ declarations }) => declarations)
        .flatMap((item) => item.cssProperties ?? [])) {
        token.syntax = SYNTAX[token.name] ?? '<color>';
        if (values.has(token.name)) token.default = values.get(token.name);
      }
    },
  };
}

/** Paths as they are in the package: its modules are those of `dist/npm`. */
function shippedPaths() {
  const shipped = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/npm/$1.js');
  const mend = (reference) => {
    if (reference?.module) reference.module = shipped(reference.module);
  };
  return {
    name: 'shipped-paths',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const module of modules) {
        module.path = shipped(module.path);
        for (const { declaration } of module.exports) mend(declaration);
        for (const { superclass, members = [] } of module.declarations) {
          mend(superclass);
          for (const { inheritedFrom } of members) mend(inheritedFrom);
        }
      }
    },
  };
}

export default {
  globs: [...TAGS.flatMap((tag) => [`src/elements/${tag}/${tag}.ts`, `src/define/${tag}.ts`]), 'src/events/events.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [definedOnce(), eventFields(), onlyPublic(), typedTokens(), shippedPaths()],
};
