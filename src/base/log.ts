const said = new Set<string>();

/**
 * Tells the webmaster, once per page and sentence, what to mend. The visitor never sees the console.
 * @param tag - local name of the element that speaks.
 */
export function warnOnce(tag: string, sentence: string): void {
  const line = `<${tag}> ${sentence}`;
  if (said.has(line)) return;
  said.add(line);
  // eslint-disable-next-line no-console -- the console is where webmasters look; this is the only door to it
  console.warn(line);
}
