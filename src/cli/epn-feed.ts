/// <reference types="node" />
/** `npx epn-feed`: for the people who maintain a feed. */
import { main } from './main.js';

const status = main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});

// Not a top-level await: what is imported later stands behind this line in the one file that is built.
void status.then((code) => {
  process.exitCode = code;
});
