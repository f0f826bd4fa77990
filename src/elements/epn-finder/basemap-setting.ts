import { parseChoice } from '../../base/attributes.js';
import type { Locale } from '../../i18n/locales.js';
import { EMBEDDED, isServed, parseBasemap, type Basemap } from '../../map/basemaps.js';

/** The attributes about the basemap; an element may lack them. */
export interface BasemapAttributes {
  readonly localName: string;
  readonly basemap?: string | null;
  readonly basemapConsent?: string | null;
}

/** How it stands with a basemap that the visitor is asked about. */
export interface BasemapQuestion {
  /** Whose server it is. */
  readonly host: string;
  /** `asked`: not answered. `agreed`: that server is asked for the map. `failed`: it did not give it. */
  readonly state: 'asked' | 'agreed' | 'failed';
}

const CONSENTS = ['none', 'ask'] as const;

/**
 * Which basemap is shown, by what the page has named and what the visitor agreed to. The answer is kept in memory only:
 * it is forgotten with the page.
 */
export class BasemapSetting {
  private agreedHost: string | undefined;
  private failedHost: string | undefined;

  constructor(private readonly attributes: BasemapAttributes) {}

  /** What to draw. Nothing is asked of a server before the visitor has agreed, where the page wants that. */
  shown(locale: Locale): Basemap {
    const basemap = this.named(locale);
    return this.mustAsk && isServed(basemap) && basemap.host !== this.agreedHost ? EMBEDDED : basemap;
  }

  /** What to ask the visitor, or to tell; `undefined` where there is no question. */
  question(locale: Locale): BasemapQuestion | undefined {
    const basemap = this.named(locale);
    if (!this.mustAsk || !isServed(basemap)) return undefined;
    const { host } = basemap;
    if (host !== this.agreedHost) return { host, state: 'asked' };
    return { host, state: host === this.failedHost ? 'failed' : 'agreed' };
  }

  /** The visitor agrees that this server is asked. */
  agree(host: string): void {
    this.agreedHost = host;
    this.failedHost = undefined;
  }

  /** The visitor does not agree any more. */
  withdraw(): void {
    this.agreedHost = undefined;
  }

  /** The server that was asked did not give the map. */
  fail(): void {
    this.failedHost = this.agreedHost;
  }

  private get mustAsk(): boolean {
    const { localName, basemapConsent } = this.attributes;
    return parseChoice(localName, 'basemap-consent', basemapConsent, CONSENTS) === 'ask';
  }

  private named(locale: Locale): Basemap {
    const { localName, basemap } = this.attributes;
    return parseBasemap(basemap, { tag: localName, locale, base: document.baseURI });
  }
}
