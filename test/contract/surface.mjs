/**
 * What an element really offers, read from the sources: its attributes, and the events, slots, parts and tokens of all
 * modules that it brings along. Each is a map from a name to the file where it was found.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

import { modulesFrom, readModule, walk } from './sources.mjs';

/** The kinds of things that an integrator may use. */
export const KINDS = ['attribute', 'event', 'slot', 'part', 'token'];

const sourceOf = (tag) => `src/elements/${tag}/${tag}.ts`;

/** `epn-feed-load` by `EpnFeedLoadEvent`: the static `type` of every event class. */
export function eventTypes(root) {
  const types = new Map();
  const read = (node) => {
    if (!ts.isClassDeclaration(node)) return;
    const type = node.members.find((member) => ts.isPropertyDeclaration(member) && member.name.text === 'type');
    if (type) types.set(node.name.text, type.initializer.text);
  };
  for (const file of readdirSync(join(root, 'src/events'))) walk(readModule(root, `src/events/${file}`).tree, read);
  return types;
}

/** The attribute of a `@property` field: its option, else its name in lower case; none where the option is `false`. */
function attributeOfField(field) {
  const decorators = ts.getDecorators(field) ?? [];
  const call = decorators.map(({ expression }) => expression).find((item) => item.expression?.text === 'property');
  if (!call) return undefined;
  const option = call.arguments[0]?.properties.find((property) => property.name.text === 'attribute');
  if (option?.initializer.kind === ts.SyntaxKind.FalseKeyword) return undefined;
  return option?.initializer.text ?? field.name.text.toLowerCase();
}

/** Attributes that a module reads or watches without a `@property`, as `lang` is. */
function attributesOfNode(node) {
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'attributeFilter') {
    return node.initializer.elements.map(({ text }) => text);
  }
  const isRead =
    ts.isCallExpression(node) && /^(this|this\.host|host)\.(get|has)Attribute$/.test(node.expression.getText());
  return isRead ? [node.arguments[0].text] : [];
}

function eventOfNode(node, types) {
  if (!ts.isNewExpression(node)) return undefined;
  const name = node.expression.getText();
  const isPlain = name === 'Event' || name === 'CustomEvent';
  return isPlain ? (node.arguments?.[0]?.text ?? `${name} whose type is computed`) : types.get(name);
}

/** What an expression in a template can come to. */
function wordsOf(expression) {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isParenthesizedExpression(expression)) return wordsOf(expression.expression);
  if (ts.isConditionalExpression(expression)) return [expression.whenTrue, expression.whenFalse].flatMap(wordsOf);
  if (ts.isIdentifier(expression) && ['nothing', 'undefined'].includes(expression.text)) return [];
  throw new Error(`${expression.getSourceFile().fileName}: \`${expression.getText()}\` must be made of literal names`);
}

const HOLE = /\uE000(\d+)\uE000/g;

/** A template's text with a numbered hole for each value, and the values. */
function templateOf(node) {
  if (!ts.isTaggedTemplateExpression(node) || !['html', 'svg'].includes(node.tag.getText())) return undefined;
  const { template } = node;
  if (!ts.isTemplateExpression(template)) return { text: template.text, values: [] };
  const { head, templateSpans } = template;
  const text = templateSpans.reduce(
    (all, { literal }, index) => `${all}\uE000${index}\uE000${literal.text}`,
    head.text,
  );
  return { text, values: templateSpans.map(({ expression }) => expression) };
}

/** The names in an attribute's value, `card ${isOpen ? 'open' : nothing}`. */
function namesIn(value, { values }) {
  const computed = [...value.matchAll(HOLE)].flatMap(([, index]) => wordsOf(values[Number(index)]));
  return [...value.replace(HOLE, ' ').split(/\s+/), ...computed].filter(Boolean);
}

const attributeIn = (name, markup) => {
  const match = new RegExp(`(?<![\\w-])${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`).exec(markup);
  return match && (match[1] ?? match[2] ?? match[3]);
};

function slotsIn(template) {
  const tags = [...template.text.matchAll(/<slot\b([^>]*)>/g)];
  return tags.flatMap(([, markup]) => {
    const name = attributeIn('name', markup);
    return name === null ? [''] : namesIn(name, template);
  });
}

function partsIn(template) {
  const tags = [...template.text.matchAll(/<[a-z][^>]*>/g)];
  return tags.flatMap(([markup]) => namesIn(attributeIn('part', markup) ?? '', template));
}

/**
 * The public tokens that change how an element looks. Each is kept in a private one, for all three elements alike
 * (`--_epn-ink: var(--epn-ink, …)`); it counts where a rule of this element reads that.
 */
function tokensOf(modules) {
  const text = modules.map((module) => module.text).join('\n');
  const kept = [...text.matchAll(/(--_epn-[\w-]+):\s*var\((--epn-[\w-]+)/g)];
  const rest = text.replace(/--_epn-[\w-]+:\s*var\(--epn-[\w-]+/g, '');
  const direct = [...rest.matchAll(/var\((--epn-[\w-]+)/g)].map(([, token]) => token);
  const read = kept.filter(([, own]) => new RegExp(`var\\(${own}[,)\\s]`).test(rest)).map(([, , token]) => token);
  const fileOf = (token) => modules.find((module) => module.text.includes(`var(${token}`)).path;
  return new Map([...read, ...direct].map((token) => [token, fileOf(token)]));
}

/** Everything that `<tag>` offers, by kind. */
export function surfaceOf(root, tag) {
  const types = eventTypes(root);
  const modules = modulesFrom(root, sourceOf(tag));
  const found = Object.fromEntries(KINDS.map((kind) => [kind, new Map()]));
  const add = (kind, names, path) => names.forEach((name) => found[kind].has(name) || found[kind].set(name, path));
  for (const { path, tree } of modules) {
    walk(tree, (node) => {
      if (path === sourceOf(tag) && ts.isPropertyDeclaration(node)) {
        add('attribute', [attributeOfField(node)].filter(Boolean), path);
      }
      add('attribute', attributesOfNode(node), path);
      add('event', [eventOfNode(node, types)].filter(Boolean), path);
      const template = templateOf(node);
      if (template) {
        add('slot', slotsIn(template), path);
        add('part', partsIn(template), path);
      }
    });
  }
  return { ...found, token: tokensOf(modules) };
}
