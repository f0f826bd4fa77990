/** Before the tests: finds a Chromium, installs Debian's where that is allowed, else says what to install. */
import { spawnSync } from 'node:child_process';

import { findChromium, findExecutable } from './browsers.mjs';

if (!findChromium() && process.getuid?.() === 0 && findExecutable('apt-get')) {
  console.log('No Chromium here: installing Debian’s.');
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
}
if (!findChromium()) {
  console.error('The tests need Chromium or Chrome: install it, or set CHROME_PATH to where it is.');
  process.exit(1);
}
