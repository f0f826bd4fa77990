/**
 * The one policy of the library under `require-trusted-types-for 'script'`: a page allows a name once, so whatever needs
 * it shares it. It lets through the addresses that we made ourselves, and JSON, which does nothing when it is run.
 */
interface Policy {
  createScriptURL(url: string): { toString(): string };
  createScript(text: string): { toString(): string };
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string; createScript(text: string): string },
  ): Policy;
}

const ownUrls = new Set<string>();
let made: Policy | undefined;

function policy(): Policy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  made ??= trustedTypes?.createPolicy('epn-widgets', {
    createScriptURL(url) {
      if (!ownUrls.has(url)) throw new TypeError(`${url} is not a script of epn-widgets`);
      return url;
    },
    createScript(text) {
      JSON.parse(text);
      return text;
    },
  });
  return made;
}

/**
 * A script's address that we made ourselves, in the form that the browser wants; the plain text where it wants none.
 * @throws {TypeError} where the page does not allow the policy.
 */
export function trustOwnUrl(url: string): { toString(): string } {
  ownUrls.add(url);
  return policy()?.createScriptURL(url) ?? url;
}

/**
 * JSON as the text of a data block, `<script type="application/ld+json">`: browsers guard every script's text, also of one
 * that they never run.
 * @throws {TypeError} where the page does not allow the policy.
 * @throws {SyntaxError} for what is no JSON.
 */
export function trustData(json: string): { toString(): string } {
  return policy()?.createScript(json) ?? json;
}
