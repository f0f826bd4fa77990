/** What the export script makes its files from: the campaign as it is read everywhere else, and our drawings as SVG. */
import { tagLink } from '../../campaign/tag-link.js';
import { parseCampaign } from '../../campaign/parse-campaign.js';
import { drawingStyles } from '../../elements/digital-help-banner/drawing.styles.js';
import { manu } from '../../elements/digital-help-banner/illustration-manu.js';
import { salima } from '../../elements/digital-help-banner/illustration-salima.js';
import type { Campaign, Poster } from '../../model/campaign.js';
import { SLOT_SIZES, type SlotSize } from './sizes.js';
import { escapeHtml, slotHtml } from './slot-html.js';

/** How the files are wanted. */
export interface ExportOptions {
  readonly locales: readonly string[];
  /** Ids of posters; none means all. */
  readonly posters: readonly string[];
  /** Where the files lead; without it, the campaign's first action. */
  readonly href?: string | undefined;
  /** Adds UTM parameters with this source. */
  readonly utm?: string | undefined;
  /** Fetches a picture of the campaign's own and gives it as a `data:` address. */
  readonly inline: (url: string) => Promise<string>;
}

/** One file to write. */
export interface ReadyMade {
  readonly size: SlotSize;
  /** Without ending. */
  readonly name: string;
  readonly html: string;
}

const DRAWINGS: Readonly<Record<string, { readonly strings: readonly string[] }>> = { manu, salima };

async function pictureOf({ illustration = '' }: Poster, inline: ExportOptions['inline']): Promise<string> {
  if (/^https?:/.test(illustration)) {
    return `<img class="drawing" src="${escapeHtml(await inline(illustration))}" alt="" width="320" height="320">`;
  }
  const drawing = DRAWINGS[illustration]?.strings.join('').replace(/\s+/g, ' ');
  return drawing ? `<svg class="drawing" viewBox="0 0 320 320" aria-hidden="true">${drawing}</svg>` : '';
}

function linkOf(campaign: Campaign, poster: Poster, { href, utm }: ExportOptions): string {
  const target = href ?? campaign.actions[0]?.href;
  if (!target) throw new Error('The campaign has no action to lead to: give an address with --href.');
  const tags = { source: utm ?? '', campaign: campaign.id, poster: poster.id, placement: 'slot' };
  return utm ? tagLink(target, tags) : target;
}

/**
 * Every poster in every language and size.
 * @param json - the campaign file.
 * @param base - its absolute address.
 * @throws {Error} that says what to mend.
 */
export async function readyMadeFiles(json: unknown, base: string, options: ExportOptions): Promise<ReadyMade[]> {
  const { campaign, reasons } = parseCampaign(json, base);
  if (!campaign) throw new Error(reasons.join(' '));
  const wanted = campaign.posters.filter(({ id }) => options.posters.length === 0 || options.posters.includes(id));
  const files: ReadyMade[] = [];
  for (const poster of wanted) {
    const picture = await pictureOf(poster, options.inline);
    const href = linkOf(campaign, poster, options);
    for (const locale of options.locales) {
      for (const size of SLOT_SIZES) {
        const content = { campaign, poster, size, locale, href, picture, pictureCss: drawingStyles.cssText };
        files.push({ size, name: `${campaign.id}-${poster.id}-${locale}-${size.name}`, html: slotHtml(content) });
      }
    }
  }
  return files;
}
