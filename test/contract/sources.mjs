/** The modules that an element is made of, as syntax trees. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import ts from 'typescript';

/** A module of ours with its syntax tree; `path` is relative to the repository. */
export function readModule(root, path) {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

/** Calls `visit` with every node of a tree. */
export function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** An import that is gone once the types are: it brings no code. */
function isOnlyTypes({ importClause }) {
  if (!importClause) return false;
  const { namedBindings, name } = importClause;
  const names = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : undefined;
  return importClause.isTypeOnly || (!name && names?.length > 0 && names.every(({ isTypeOnly }) => isTypeOnly));
}

/** What a node imports, in whichever of the four ways; `undefined` when it imports no code. */
function specifierOf(node) {
  if (ts.isImportDeclaration(node) && !isOnlyTypes(node)) return node.moduleSpecifier.text;
  if (ts.isExportDeclaration(node) && !node.isTypeOnly) return node.moduleSpecifier?.text;
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isDynamic ? node.arguments[0].text : undefined;
}

function importsOf(root, { path, tree }) {
  const found = [];
  walk(tree, (node) => {
    const specifier = specifierOf(node);
    if (!specifier?.startsWith('.') || !specifier.endsWith('.js')) return;
    const target = join(root, dirname(path), specifier.replace(/\.js$/, '.ts'));
    if (existsSync(target)) found.push(relative(root, target));
  });
  return found;
}

/** The module at `path` and all modules of ours that it brings along, now or later. */
export function modulesFrom(root, path) {
  const modules = new Map();
  const queue = [path];
  for (const next of queue) {
    if (modules.has(next)) continue;
    const module = readModule(root, next);
    modules.set(next, module);
    queue.push(...importsOf(root, module));
  }
  return [...modules.values()];
}
