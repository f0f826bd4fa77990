/** What a partner wants to see in the statistics of the site that a link leads to; no personal data. */
export interface LinkTags {
  /** Where the visitor comes from, as the partner calls it: `commune-1030`. */
  readonly source: string;
  readonly campaign: string;
  readonly poster: string;
  readonly placement: string;
}

/**
 * An outgoing link with UTM parameters: `utm_source` as the partner names it, `utm_medium` the placement, `utm_campaign`
 * and `utm_content` the campaign's and the poster's id. Those that the address already has win; anything but a page on
 * the web stays as it is.
 */
export function tagLink(href: string, { source, campaign, poster, placement }: LinkTags): string {
  if (!/^https?:/.test(href)) return href;
  const url = new URL(href);
  const tags = { source, medium: placement, campaign, content: poster };
  for (const [name, value] of Object.entries(tags)) {
    if (!url.searchParams.has(`utm_${name}`)) url.searchParams.set(`utm_${name}`, value);
  }
  return url.href;
}
