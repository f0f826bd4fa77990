import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

import { stripMessages } from './src/build/strip-messages.mjs';
import { deeperBase, importChunks, plainDecorators, rememberChunks } from './src/build/rollup-plugins.mjs';

const TAGS = ['epn-finder', 'epn-card', 'digital-help-banner'];

/** Ad blockers' lists name files with "banner" in them. The tag's name is fixed, those of its files are not. */
const chunkFile = ({ name }) => `chunks/${name.replace(/(digital-help-)?banner/, 'campaign')}-[hash].js`;

/** Lit's production build, and our own TypeScript as it stands. */
const resolve = () =>
  nodeResolve({ exportConditions: ['production'], extensions: ['.ts', '.mjs', '.js'], browser: true });

/** White space shrinks but never goes, so that words stay apart; SVG shapes stay closed, so that they stay siblings. */
const MINIFY = {
  caseSensitive: true,
  collapseWhitespace: true,
  conservativeCollapse: true,
  keepClosingSlash: true,
  minifyCSS: true,
  removeComments: true,
};

/** Maps lie beside the files but are not named in them: they are not published, and every visitor would pay for the name. */
const HIDDEN = 'hidden';

/** The template minifier must see the sources, so it comes before the compiler. */
const compile = () => [
  resolve(),
  stripMessages(),
  minifyTemplates({ options: { minifyOptions: MINIFY } }),
  esbuild({ target: 'es2021', tsconfig: 'tsconfig.json' }),
  plainDecorators(),
];

const minify = () => terser({ ecma: 2021, module: true, format: { comments: false } });

/** TypeScript's `.js` specifiers name `.ts` files. */
const sourceFiles = {
  name: 'source-files',
  async resolveId(specifier, importer, options) {
    if (!importer?.endsWith('.ts') || !specifier.startsWith('.') || !specifier.endsWith('.js')) return null;
    return this.resolve(specifier.replace(/\.js$/, '.ts'), importer, { ...options, skipSelf: true });
  },
};

/**
 * What every element needs before it shows anything, in one file: left to itself rollup makes three, and two more round
 * trips and a kilobyte cost the visitor more than what one element alone could do without. A second file has what the card
 * needs at once and the finder after its first results.
 */
function sharedByAll(id) {
  const isLit =
    /node_modules\/(@lit|lit|lit-element|lit-html)\//.test(id) &&
    !/directives?\/(repeat|live)|directive-helpers|directive\.js/.test(id);
  const isOurs =
    /src\/(base|events|geo|hours|model|theme|store\/feed-controller|search\/sort|define\/define|i18n\/(?!generated)|elements\/(place|feed-settings))/;
  const isPlainFeed =
    /src\/feed\/(pipeline|open|read-body|errors|result|validate|fields|contacts|clean-text|draft|old-data|adapters\/canonical)\.ts/;
  const isDetails =
    /base\/trusted-types|debug\/debug-panel|i18n\/later-words|geo\/distance|hours\/week|place\/(address|date-words|details|directions|fact-icons|report|travel|usual-week|visit|week|with-styles)/;
  const isLater =
    /base\/(finish|print-alone|read-aloud|share)|i18n\/(speech-in|banner-words)|hours\/(from-|on-day)|sort-slowly|geo\/(?!position)|events\/(locate|campaign)-events|place\/(json-ld|vcard)/;
  if (isDetails.test(id)) return 'details';
  return isLit || isPlainFeed.test(id) || (isOurs.test(id) && !isLater.test(id)) ? 'shared' : undefined;
}

/** What the first build made, for the entry to point at. */
const chunks = new Map();

/** One chunk per element, one for what comes after the results, one per language, per adapter family and for the map. */
const elements = {
  input: Object.fromEntries(TAGS.map((tag) => [tag, `src/define/${tag}.ts`])),
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: HIDDEN,
    entryFileNames: chunkFile,
    chunkFileNames: chunkFile,
    hashCharacters: 'base36',
    manualChunks: sharedByAll,
  },
  preserveEntrySignatures: false,
  plugins: [sourceFiles, ...compile(), minify(), rememberChunks(chunks)],
};

/** The script tag's file: alone, with the chunks' names written in. */
const entry = {
  input: 'src/epn.ts',
  output: { file: 'dist/epn.js', format: 'es', sourcemap: HIDDEN },
  plugins: [sourceFiles, importChunks(chunks), ...compile(), minify()],
};

/** The same modules for those who bundle themselves: unbundled, dependencies left to them. */
const npm = {
  input: {
    index: 'src/index.ts',
    ...Object.fromEntries([...TAGS, 'all'].map((tag) => [`define/${tag}`, `src/define/${tag}.ts`])),
  },
  external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0'),
  output: { dir: 'dist/npm', format: 'es', sourcemap: true, preserveModules: true, preserveModulesRoot: 'src' },
  plugins: [sourceFiles, deeperBase(), resolve(), esbuild({ target: 'es2021', tsconfig: 'tsconfig.json' })],
};

/** `npx epn-feed`: one file that needs nothing but Node. */
const cli = {
  input: 'src/cli/epn-feed.ts',
  external: /^node:/,
  output: {
    file: 'dist/cli/epn-feed.js',
    format: 'es',
    banner: '#!/usr/bin/env node',
    inlineDynamicImports: true,
  },
  plugins: [
    sourceFiles,
    nodeResolve({ extensions: ['.ts', '.mjs', '.js'] }),
    esbuild({ target: 'node20', tsconfig: 'tsconfig.json' }),
  ],
};

/** The hosted page that makes a counter poster; its HTML and CSS are copied as they are. */
const pages = {
  input: { 'counter-poster': 'src/pages/counter-poster/main.ts' },
  output: { dir: 'dist/pages', format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
  plugins: [sourceFiles, ...compile(), minify()],
};

export default [elements, entry, npm, cli, pages];
