/** Runs modules of the sources in Node, for scripts that make files from them. */
import { build } from 'esbuild';

/**
 * Bundles a TypeScript module and imports it.
 * @param {URL} entry - the module's file
 */
export async function loadTypeScript(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry.pathname],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    tsconfig: new URL('../../tsconfig.json', import.meta.url).pathname,
  });
  const [{ text }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
