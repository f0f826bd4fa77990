import { siteName } from '../../elements/place/links.js';
import type { Campaign, Poster } from '../../model/campaign.js';
import { pickText, type LocalizedText } from '../../model/text.js';
import { SLOT_CSS } from './slot-css.js';
import type { SlotSize } from './sizes.js';

/** What one ready-made file shows. */
export interface SlotContent {
  readonly campaign: Campaign;
  readonly poster: Poster;
  readonly size: SlotSize;
  /** BCP 47 tag of the language. */
  readonly locale: string;
  /** Where the whole file leads. */
  readonly href: string;
  /** The drawing as SVG or `<img>` markup of our own making, or nothing. */
  readonly picture: string;
  /** The sheet of the drawing. */
  readonly pictureCss: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text of the campaign file as HTML: whatever stands in it stays text. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

function words(name: string, text: LocalizedText | undefined, locale: string): string {
  if (!text) return '';
  const picked = pickText(text, locale);
  const lang = picked.lang && picked.lang !== locale ? ` lang="${picked.lang}"` : '';
  return `<span class="${name}"${lang}>${escapeHtml(picked.text)}</span>`;
}

/**
 * One file for a slot: a link with words and a drawing. It asks for nothing, runs nothing and stores nothing; the policy
 * in its head would not let it.
 */
export function slotHtml(content: SlotContent): string {
  const { campaign, poster, size, locale, href, picture, pictureCss } = content;
  const { text: headline } = pickText(poster.headline, locale);
  const go = words('go', campaign.actions[0]?.label, locale);
  const site = /^https?:/.test(href)
    ? `<span class="site">${escapeHtml(siteName(campaign.actions[0]?.href ?? href))}</span>`
    : '';
  return `<!doctype html>
<html lang="${escapeHtml(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=${size.width}">
<meta name="robots" content="noindex">
<title>${escapeHtml(headline)}</title>
<style>${`${SLOT_CSS}${pictureCss}`.replace(/\s+/g, ' ')}</style>
</head>
<body class="root">
<a class="slot size-${size.name}" href="${escapeHtml(href)}" target="_blank" rel="noopener"><span class="picture">${picture}</span>${words('name', campaign.name, locale)}${words('headline', poster.headline, locale)}${words('more', campaign.invitation, locale)}<span class="foot">${go}${site}</span></a>
</body>
</html>
`;
}
