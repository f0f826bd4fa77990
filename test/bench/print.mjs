/** Plain tables on the terminal. */

/**
 * @param {string} title
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number)[])[]} rows - the first column is text, the others are numbers
 */
export function printTable(title, head, rows) {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const pad = (cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]));
  const [first, ...others] = lines.map((line) => `  ${line.map(pad).join('  ')}`.trimEnd());
  console.log(`\n${title}\n\n${first}\n  ${widths.map((width) => '-'.repeat(width)).join('  ')}`);
  for (const line of others) console.log(line);
}

/** One number to hold, and whether it is held. */
export function printVerdict(what, { is, limit, holds }) {
  console.log(`  ${holds ? 'holds' : 'OVER '}  ${what}: ${is}, limit ${limit}`);
}

export const ms = (value) => `${Math.round(value)} ms`;
export const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
export const times = (value) => `${value.toFixed(2)} ×`;
export const timesWithin = ({ ratio, interval: [from, to] }) => `${times(ratio)} (${from.toFixed(2)}–${to.toFixed(2)})`;
export const range = ([from, to], unit) => `${Math.round(from)}–${Math.round(to)} ${unit}`;
