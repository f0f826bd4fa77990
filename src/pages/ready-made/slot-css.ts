/**
 * The sheet of a ready-made file: light colours only, since it stands on pages that we do not know, and a system's own
 * font. Every size fits the longest headline in a wide font.
 */
export const SLOT_CSS = `
:root {
  --_epn-ink: #1b1f2a;
  --_epn-ink-soft: #474d5c;
  --_epn-paper: #ffffff;
  --_epn-accent: #1d4a8a;
  --_epn-accent-soft: #e8eff9;
}
* { box-sizing: border-box; margin: 0; }
html, body { block-size: 100%; overflow: hidden; }
.slot {
  position: relative; display: grid; block-size: 100%; overflow: hidden;
  border: 1px solid #b7c3d6; background: var(--_epn-accent-soft); color: var(--_epn-ink);
  font: 16px/1.3 Arial, Helvetica, sans-serif; text-decoration: none;
}
.slot:focus-visible { outline: 3px solid var(--_epn-ink); outline-offset: -6px; }
.picture { display: block; align-self: end; background: none; }
.picture .drawing { display: block; inline-size: 100%; block-size: auto; }
.headline { font-weight: 700; line-height: 1.2; }
.name { color: var(--_epn-accent); font-weight: 700; }
.go {
  display: block; padding: 0.6em 1em; border-radius: 6px; background: var(--_epn-accent); color: #ffffff;
  font-weight: 700; line-height: 1.2; text-align: center;
}
.slot:hover .go { text-decoration: underline; }
.site { color: var(--_epn-ink-soft); font-size: 0.875em; }

.size-wide { grid-template: 'picture name name' auto 'picture headline headline' auto 'picture more foot' 1fr / 250px 1fr auto; column-gap: 24px; padding: 22px 24px 0 16px; }
.size-wide .picture { grid-area: picture; inline-size: 228px; }
.size-wide .name { grid-area: name; font-size: 18px; }
.size-wide .headline { grid-area: headline; padding-block: 6px 10px; font-size: 32px; }
.size-wide .more { grid-area: more; max-inline-size: 20em; font-size: 19px; }
.size-wide .foot { grid-area: foot; display: grid; gap: 6px; align-content: start; text-align: center; }
.size-wide .go { font-size: 20px; }
.size-wide .site { font-size: 15px; }

.size-line { grid-template-columns: 92px 1fr auto; align-items: center; column-gap: 12px; padding-inline: 8px 16px; }
.size-line .picture { inline-size: 86px; }
.size-line .headline { font-size: 20px; }
.size-line .go { font-size: 16px; white-space: nowrap; }
.size-line :is(.name, .more, .site) { display: none; }

.size-square { grid-template: 'headline headline' auto 'foot picture' 1fr / minmax(0, 1fr) 132px; column-gap: 8px; padding: 14px 10px 0 16px; }
.size-square .headline { grid-area: headline; font-size: 21px; }
.size-square .picture { grid-area: picture; inline-size: 132px; }
.size-square .foot { grid-area: foot; align-self: center; }
.size-square .go { padding-inline: 0.5em; font-size: 16px; }
.size-square :is(.name, .more, .site) { display: none; }

.size-tower { grid-template: 'name' auto 'headline' auto 'more' auto 'picture' 1fr 'foot' auto / minmax(0, 1fr); row-gap: 12px; padding-block-start: 16px; }
.size-tower > * { margin-inline: 12px; }
.size-tower .name { font-size: 15px; }
.size-tower .headline { font-size: 19px; overflow-wrap: anywhere; hyphens: auto; }
.size-tower .more { font-size: 15px; }
.size-tower .picture { grid-area: picture; inline-size: 152px; margin-inline: 3px; margin-block-end: -12px; }
.size-tower .foot { grid-area: foot; margin: 0; padding: 12px; background: var(--_epn-paper); text-align: center; }
.size-tower .go { padding-inline: 0.4em; font-size: 16px; }
.size-tower .site { display: block; margin-block-start: 8px; font-size: 11px; }

.size-mobile { grid-template-columns: 46px 1fr auto; align-items: center; column-gap: 6px; padding-inline: 2px 6px; }
.size-mobile .picture { inline-size: 46px; }
.size-mobile .headline { font-size: 12.5px; line-height: 15px; }
.size-mobile .go { padding: 6px 8px; max-inline-size: 84px; font-size: 12.5px; }
.size-mobile :is(.name, .more, .site) { display: none; }
`;
