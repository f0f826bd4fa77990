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
