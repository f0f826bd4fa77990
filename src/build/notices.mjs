/** The licences of what is bundled, from the packages themselves. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every runtime package, with what it brings along. */
async function runtimePackages(root, names, found = new Map()) {
  for (const name of names) {
    if (found.has(name)) continue;
    const folder = join(root, 'node_modules', name);
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8').catch(() => 'null'));
    if (!manifest) throw new Error(`${name} is not installed`);
    found.set(name, { folder, manifest });
    await runtimePackages(root, Object.keys(manifest.dependencies ?? {}), found);
  }
  return found;
}

async function licenceText(folder) {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name));
  return file ? (await readFile(join(folder, file), 'utf8')).trim() : '(The package ships no licence text.)';
}

/** @returns the text of THIRD-PARTY-NOTICES. */
export async function notices(root) {
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const packages = [...(await runtimePackages(root, Object.keys(dependencies)))].sort(([a], [b]) => a.localeCompare(b));
  const parts = await Promise.all(
    packages.map(async ([name, { folder, manifest }]) =>
      [`${name} ${manifest.version} (${manifest.license ?? 'see below'})`, '', await licenceText(folder)].join('\n'),
    ),
  );
  const line = `\n\n${'-'.repeat(80)}\n\n`;
  return `Software that epn-widgets contains or depends on\n${line}${parts.join(line)}\n`;
}
