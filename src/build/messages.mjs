/**
 * The words of the interface.
 *
 *   node src/build/messages.mjs extract   code → locales/*.xlf; a message whose source has changed loses its translation
 *   node src/build/messages.mjs build     locales/*.xlf → src/i18n/generated/
 *   node src/build/messages.mjs check     fails when a translation is missing, older than its source or not built, when
 *                                         a message has no id of its own, or when the extractor does not see a call
 *
 * lit-localize alone keeps the translation of a message whose source has changed, and only prints a notice for a missing
 * one: both would reach visitors.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { isMsgCall } from '@lit/localize-tools/lib/program-analysis.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { format } from 'prettier';
import ts from 'typescript';

const ROOT = new URL('../../', import.meta.url).pathname;
const LOCALES = join(ROOT, 'locales');
const GENERATED = join(ROOT, 'src/i18n/generated');
const PRETTIER = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')).prettier;
const CONFIG = JSON.parse(await readFile(join(LOCALES, 'lit-localize.json'), 'utf8'));

/** lit-localize with this project's configuration; `folders` may point it elsewhere. */
class Localizer extends RuntimeLitLocalizer {
  constructor(folders = {}) {
    const { xliffDir = LOCALES, outputDir } = folders;
    const output = { ...CONFIG.output, ...(outputDir && { outputDir }) };
    super({
      ...CONFIG,
      output,
      interchange: { ...CONFIG.interchange, xliffDir },
      baseDir: LOCALES,
      resolve: (path) => join(path.startsWith('/') ? '' : LOCALES, path),
    });
  }

  get sources() {
    return this.program
      .getSourceFiles()
      .filter(({ fileName }) => fileName.includes('/src/') && !fileName.includes('node_modules'));
  }

  get checker() {
    return this.program.getTypeChecker();
  }
}

const xliffPath = (folder, locale) => join(folder, `${locale}.xlf`);

/** Every trans-unit of a file: its source and target as XML, by id. */
async function readUnits(folder, locale) {
  const xml = await readFile(xliffPath(folder, locale), 'utf8').catch(() => '');
  const units = [...xml.matchAll(/<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g)];
  return new Map(
    units.map(([, id, body]) => [
      id,
      {
        source: /<source>([\s\S]*?)<\/source>/.exec(body)?.[1],
        target: /<target>([\s\S]*?)<\/target>/.exec(body)?.[1],
      },
    ]),
  );
}

async function extract() {
  const before = new Map();
  for (const locale of CONFIG.targetLocales) before.set(locale, await readUnits(LOCALES, locale));
  await new Localizer().writeInterchangeFiles();
  for (const locale of CONFIG.targetLocales) {
    const path = xliffPath(LOCALES, locale);
    let xml = await readFile(path, 'utf8');
    for (const [id, { source, target }] of await readUnits(LOCALES, locale)) {
      const old = before.get(locale).get(id);
      if (!target || !old || old.source === source) continue;
      console.log(`${locale}: "${id}" has changed and must be translated again; it was: ${target}`);
      xml = xml.replace(new RegExp(`(<trans-unit id="${id}">[\\s\\S]*?)\\s*<target>[\\s\\S]*?</target>`), '$1');
    }
    await writeFile(path, xml);
  }
}

async function build(outputDir) {
  const localizer = new Localizer({ outputDir });
  const { errors } = localizer.validateTranslations();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  await localizer.build();
  await writeFile(join(outputDir ?? GENERATED, `${CONFIG.sourceLocale}.ts`), sourceModule(localizer));
  for (const locale of [CONFIG.sourceLocale, ...CONFIG.targetLocales]) {
    await splitModule(outputDir ?? GENERATED, locale);
  }
}

/** The areas whose words the first results need; the others come with the code that speaks them. */
const FIRST = /^(?:action|error|filters|finder|hours|languages|note|results|search|service|status|view)$/;

/** The part of a language's words that an area belongs to; `''` is the first. */
const partOf = (area) => (FIRST.test(area) ? '' : /^(?:banner|debug)$/.test(area) ? area : 'later');

/**
 * One module for each part, so that nobody downloads words before they can be seen. The package's main module, where
 * lit-localize takes `str` from, would bring its runtime along.
 */
async function splitModule(folder, locale) {
  const lines = (await readFile(join(folder, `${locale}.ts`), 'utf8')).split('\n');
  for (const part of ['', 'later', 'banner', 'debug']) {
    const kept = lines.filter((line) => {
      const area = /^\s*'([a-z-]+)\.[a-z-]+':/.exec(line)?.[1];
      return area === undefined || partOf(area) === part;
    });
    const usesStr = kept.some((line) => line.includes(': str`'));
    const text = kept
      .filter((line) => usesStr || !/^\s*import \{\s*str\s*\}/.test(line))
      .join('\n')
      .replace("'@lit/localize'", "'@lit/localize/internal/str-tag.js'");
    const name = [locale, part, 'ts'].filter(Boolean).join('.');
    await writeFile(join(folder, name), await format(text, { ...PRETTIER, parser: 'typescript' }));
  }
}

/** English as a module like the others: lit-localize writes none for the language of the source. */
function sourceModule(localizer) {
  const { messages } = localizer.extractSourceMessages();
  const lines = [...messages]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, contents }) => {
      let index = 0;
      const parts = contents.map((part) => (typeof part === 'string' ? escapeTemplate(part) : `\${${index++}}`));
      return `  '${name}': ${index > 0 ? 'str' : ''}\`${parts.join('')}\`,`;
    });
  const importStr = lines.some((line) => line.includes(': str`')) ? "import { str } from '@lit/localize';\n\n" : '';
  return `// Made by src/build/messages.mjs from the messages in the code.\n${importStr}export const templates = {\n${lines.join('\n')}\n};\n`;
}

const escapeTemplate = (text) => text.replace(/[\\`]|\$\{/g, '\\$&');

/** Calls named `msg` that the extractor does not take for a message, and messages without an id of their own. */
function unseenCalls(localizer) {
  const faults = [];
  const visit = (node) => {
    ts.forEachChild(node, visit);
    if (!ts.isCallExpression(node)) return;
    const callee = node.expression;
    const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : ts.isIdentifier(callee) ? callee.text : '';
    if (name !== 'msg') return;
    const file = node.getSourceFile();
    const where = `${file.fileName.replace(ROOT, '')}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (!isMsgCall(node, localizer.checker)) faults.push(`${where}: the extractor does not see this call`);
    else if (!/\bid: '[a-z-]+\.[a-z-]+'/.test(node.arguments[1]?.getText() ?? '')) {
      faults.push(`${where}: the message has no id of the form 'area.meaning'`);
    }
  };
  for (const source of localizer.sources) visit(source);
  return faults;
}

/** Translations that are missing, or older than the source in the code. */
async function staleUnits(folder) {
  await new Localizer({ xliffDir: folder }).writeInterchangeFiles();
  const faults = [];
  for (const locale of CONFIG.targetLocales) {
    const stored = await readUnits(LOCALES, locale);
    for (const [id, { source }] of await readUnits(folder, locale)) {
      const unit = stored.get(id);
      if (!unit?.target?.trim()) faults.push(`locales/${locale}.xlf: "${id}" is not translated`);
      else if (unit.source !== source) faults.push(`locales/${locale}.xlf: "${id}" is older than its source`);
    }
  }
  return faults;
}

/** Generated modules that no longer follow from the translations. */
async function staleModules(folder) {
  await build(folder);
  const faults = [];
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.ts'))) {
    const stored = await readFile(join(GENERATED, file), 'utf8').catch(() => '');
    if (stored !== (await readFile(join(folder, file), 'utf8'))) faults.push(`src/i18n/generated/${file} is not built`);
  }
  return faults;
}

async function check() {
  const folder = await mkdtemp(join(tmpdir(), 'messages-'));
  try {
    const localizer = new Localizer();
    const faults = [
      ...localizer
        .extractSourceMessages()
        .errors.map((error) => ts.flattenDiagnosticMessageText(error.messageText, '\n')),
      ...unseenCalls(localizer),
      ...(await staleUnits(folder)),
    ];
    if (faults.length === 0) faults.push(...(await staleModules(folder)));
    for (const fault of faults) console.error(fault);
    console.log(`${localizer.extractSourceMessages().messages.length} messages, ${faults.length} faults`);
    process.exitCode = faults.length > 0 ? 1 : 0;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const commands = { extract, build, check };
await commands[process.argv[2]]?.();
