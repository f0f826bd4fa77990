/** Small rollup plugins of the build. */

/** Remembers in `chunks` which file each module became the entry of, and what that file imports. */
export function rememberChunks(chunks) {
  return {
    name: 'remember-chunks',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && chunk.facadeModuleId) chunks.set(chunk.facadeModuleId, chunk);
      }
    },
  };
}

/**
 * Points the entry's dynamic imports at the chunks of the first build. The entry keeps its own copy of the few modules
 * that it shares with them, so that no chunk ever imports the entry, whose address the webmaster chooses. What a chunk
 * imports is asked for together with it: without that the browser would learn of it one round trip later.
 */
export function importChunks(chunks) {
  return {
    name: 'import-chunks',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const resolved = await this.resolve(specifier, importer);
      const chunk = resolved && chunks.get(resolved.id);
      if (!chunk) this.error(`No chunk was built for ${specifier}`);
      return { id: `./${chunk.fileName}`, external: true };
    },
    renderDynamicImport({ targetModuleId }) {
      const chunk = [...chunks.values()].find(({ fileName }) => `./${fileName}` === targetModuleId);
      const together = (chunk?.imports ?? []).map((file) => `import(${JSON.stringify(`./${file}`)})`);
      if (together.length === 0) return null;
      return { left: `Promise.all([${together.join(',')},import(`, right: `)])` };
    },
  };
}

/** In the npm build the modules lie one folder deeper than in the sources, the assets do not. */
export function deeperBase() {
  return {
    name: 'deeper-base',
    transform(code, id) {
      if (!id.endsWith('/base/base-url.ts')) return null;
      const parts = code.split("new URL('../', import.meta.url)");
      if (parts.length !== 2) this.error('base-url.ts no longer has the one line that the npm build changes');
      return { code: parts.join("new URL('../../', import.meta.url)"), map: null };
    },
  };
}

const DECORATOR = /__decorateClass\(\[\s*(property|state)\(([^()]*)\)\s*\], (\w+)\.prototype, "(\w+)", [12]\);\n/g;

/**
 * Says what Lit's decorators `property` and `state` say in the words that they end up in, `createProperty`, so that neither
 * they nor the compiler's helper come before the first results. It must see compiled code.
 */
export function plainDecorators() {
  return {
    name: 'plain-decorators',
    transform(code, id) {
      if (!id.includes('/src/elements/') || !code.includes('__decorateClass([')) return null;
      const properties = [];
      let element;
      const rest = code.replace(DECORATOR, (_call, kind, options, name, key) => {
        element = name;
        const plain = kind === 'state' ? '{ state: true, attribute: false }' : options.trim();
        properties.push(plain ? `["${key}", ${plain}]` : `["${key}"]`);
        return '';
      });
      if (rest.includes('__decorateClass([')) this.error(`A decorator that is not known in ${id}`);
      const define = `for (const [name, options] of [${properties.join(', ')}]) ${element}.createProperty(name, options);`;
      const helper = /^var __decorateClass = [\s\S]*?\n\};\n/m;
      const end = rest.lastIndexOf('export {');
      return { code: `${rest.slice(0, end)}${define}\n${rest.slice(end)}`.replace(helper, ''), map: null };
    },
  };
}
