/**
 * The recommended snippet of each element, by a CSS selector that means it; README, guides and the layout-shift test
 * read the same text. `{base}` is the folder of `epn.js`. The reserved size keeps the host page still, and the link inside
 * is never a blank box.
 */
const script = '<script type="module" src="{base}/epn.js"></script>';

/**
 * Heights that the campaign never exceeds, in any of its languages and posters, in a wide font, from 288 px up. `cqi` is a
 * hundredth of the window's width, or of the nearest container's. What is reserved and not needed goes to the picture.
 */
export const CAMPAIGN_ROOM = {
  strip: 'max(98px,208px - 11.5cqi)',
  sticky: 'max(98px,208px - 11.5cqi)',
  card: 'max(510px,862px - 32cqi,1460px - 156cqi)',
  poster: 'max(1170px,1540px - 68cqi)',
};

const campaign = (room, attribute = '') => `${script}
<digital-help-banner${attribute} style="display:block;min-height:${room}">
  <a href="https://digitalhelp.brussels">Aide numérique / Digitale hulp</a>
</digital-help-banner>`;

const campaignFormats = Object.entries(CAMPAIGN_ROOM).map(([format, room]) => [
  `digital-help-banner[format="${format}"]`,
  campaign(room, ` format="${format}"`),
]);

export const SNIPPETS = {
  'epn-finder': `${script}
<epn-finder style="display:block;min-height:900px">
  <a href="https://digitalhelp.brussels">Où trouver de l'aide numérique ? / Waar vindt u digitale hulp?</a>
</epn-finder>`,
  'epn-card': `${script}
<epn-card style="display:block;min-height:clamp(840px,1680px - 70vw,1400px)">
  <a href="https://digitalhelp.brussels">Aide numérique près de chez vous / Digitale hulp bij u in de buurt</a>
</epn-card>`,
  'digital-help-banner': campaign(CAMPAIGN_ROOM.card),
  ...Object.fromEntries(campaignFormats),
};
