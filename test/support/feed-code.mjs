/** The feed's own code in Node, compiled in memory: what is tested is the source, not the last build. */
import { build } from 'esbuild';

const ROOT = new URL('../../', import.meta.url).pathname;

const ENTRY = `
  export { readFeed } from './src/feed/read-feed.js';
  export { FeedError } from './src/feed/errors.js';
  export { FIELDS } from './src/feed/fields.js';
  export { toCanonical, writeCanonicalFeed } from './src/feed/to-canonical.js';
  export { FEED_FORMATS } from './src/model/feed.js';
  export { SERVICE_IDS } from './src/model/service.js';
`;

/** Everything that the tests of the feed call. */
export async function loadFeedCode() {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
