import { BUNDLED_CAMPAIGN } from '../../campaign/bundled.js';

/** The campaign that the `campaign` attribute means. */
export function nameOfCampaign(attribute: string | null | undefined): string {
  const name = attribute?.trim() ?? '';
  return name === '' ? BUNDLED_CAMPAIGN : name;
}

/**
 * Absolute URL of the campaign file that an element is pointed at.
 * @param attribute - the `campaign` attribute: a URL relative to the page, or the bundled campaign's name, or absent.
 * @param base - the library's own folder.
 * @throws {TypeError} when the attribute is no URL.
 */
export function resolveCampaignUrl(attribute: string | null | undefined, base: string): string {
  const name = nameOfCampaign(attribute);
  return name === BUNDLED_CAMPAIGN
    ? new URL(`assets/campaigns/${BUNDLED_CAMPAIGN}.json`, base).href
    : new URL(name, document.baseURI).href;
}
