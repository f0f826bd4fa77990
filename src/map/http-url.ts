/** An absolute `http:` or `https:` address, or nothing: what a third party gives may be anything. */
export function httpUrl(text: unknown, base?: string): URL | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const url = new URL(text, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** As text; curly brackets are a template's own and stay as they are. */
export function templateText({ href }: URL): string {
  return href.replace(/%7B/gi, '{').replace(/%7D/gi, '}');
}
