import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

/** The one line of `src/base/base-url.ts` that says where `assets/` lies: here, beside the page that holds the story. */
export function baseBesideThePage(): Plugin {
  return {
    name: 'base-beside-the-page',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/src/base/base-url.ts')) return null;
      const parts = code.split("new URL('../', import.meta.url)");
      if (parts.length !== 2) throw new Error('base-url.ts no longer has the one line that Storybook changes');
      return { code: parts.join("new URL('./', document.baseURI)"), map: null };
    },
  };
}

/** `dist/custom-elements.json` under a name of its own: the sources are checked before it is built. */
export function manifestByName(): Plugin {
  const path = fileURLToPath(new URL('../../dist/custom-elements.json', import.meta.url));
  return {
    name: 'manifest-by-name',
    enforce: 'pre',
    resolveId: (source) => (source === 'virtual:custom-elements-manifest' ? path : null),
  };
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

const rowOf = (line: string, tag: 'th' | 'td'): string =>
  `<tr>${cellsOf(line)
    .map((cell) => `<${tag}>${cell}</${tag}>`)
    .join('')}</tr>`;

/** Storybook reads Markdown without tables: those of the guides become the elements that they stand for. */
export function markdownTables(): Plugin {
  const table = /^(\|.+)\n\|[ :|-]+\|\n((?:\|.+\n?)+)/gm;
  return {
    name: 'markdown-tables',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.mdx')) return null;
      const withTables = code.replace(table, (_, head: string, body: string) => {
        const rows = body.trim().split('\n');
        const bodyRows = rows.map((line) => rowOf(line, 'td')).join('');
        return `<table><thead>${rowOf(head, 'th')}</thead><tbody>${bodyRows}</tbody></table>\n`;
      });
      return { code: withTables, map: null };
    },
  };
}
