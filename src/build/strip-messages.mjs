/**
 * Takes the English words out of the bundles: every language, English too, comes in a chunk of its own, so nobody
 * downloads words that they do not read. In the sources, in tests and in the npm build they stay.
 */
import { readFileSync } from 'node:fs';

import MagicString from 'magic-string';
import ts from 'typescript';

/** What stays of a message's text: nothing, or the values that its translation needs. */
function withoutWords(argument) {
  if (!ts.isTaggedTemplateExpression(argument)) return "''";
  const spans = ts.isTemplateExpression(argument.template) ? argument.template.templateSpans : [];
  return `${argument.tag.getText()}\`${spans.map(({ expression }) => `\${${expression.getText()}}`).join('')}\``;
}

function idOf(options) {
  if (!options || !ts.isObjectLiteralExpression(options)) return undefined;
  const id = options.properties.find((property) => property.name?.getText() === 'id');
  return id?.initializer.text;
}

function isMessage(node) {
  if (!ts.isCallExpression(node) || node.arguments.length !== 2) return false;
  const { expression } = node;
  return (ts.isPropertyAccessExpression(expression) ? expression.name : expression).getText() === 'msg';
}

/** A short name for each message, the same in the code and in the words: `finder.heading` is only for people. */
function shortNames() {
  const read = (name) => readFileSync(new URL(`../i18n/generated/${name}.ts`, import.meta.url), 'utf8');
  const words = ['en', 'en.later', 'en.banner', 'en.debug'].map(read).join('');
  return new Map([...words.matchAll(KEY)].map(([, id], index) => [id, index.toString(36)]));
}

const KEY = /^\s*'([a-z-]+\.[a-z-]+)':/gm;

function stripCode(code, id, names) {
  const file = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
  const stripped = new MagicString(code);
  const visit = (node) => {
    const messageId = isMessage(node) && idOf(node.arguments[1]);
    if (!messageId) return ts.forEachChild(node, visit);
    const [text, options] = node.arguments;
    stripped.overwrite(text.getStart(), text.end, withoutWords(text));
    stripped.overwrite(options.getStart(), options.end, `{ id: '${names.get(messageId)}' }`);
  };
  visit(file);
  return { code: stripped.toString(), map: stripped.generateMap({ hires: true }) };
}

/** The rollup plugin; it must see the TypeScript sources. */
export function stripMessages() {
  const names = shortNames();
  return {
    name: 'strip-messages',
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      if (id.includes('/i18n/generated/')) {
        return { code: code.replace(KEY, (_line, name) => `'${names.get(name)}':`), map: null };
      }
      return code.includes('msg(') ? stripCode(code, id, names) : null;
    },
  };
}
