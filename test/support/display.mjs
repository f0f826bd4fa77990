/** A virtual display for the engines that need one; none is started where a display exists. */
import { spawn } from 'node:child_process';

import { findXvfb } from './browsers.mjs';

/** @returns the display's name and the way to end it; `undefined` where there is none. */
export async function startDisplay() {
  if (process.env.DISPLAY) return { name: process.env.DISPLAY, stop: () => undefined };
  const path = findXvfb();
  if (!path) return undefined;
  const server = spawn(path, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    server.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  return { name: `:${number}`, stop: () => server.kill() };
}
