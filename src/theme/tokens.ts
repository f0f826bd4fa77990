import { css } from 'lit';

/**
 * Public tokens (`--epn-*`) are the integrator's; the private ones (`--_epn-*`) are what the rules below read. Light and
 * dark are two designs, chosen by `data-scheme` on `.root`, see ThemeController.
 *
 * Of the page only the font comes in. Everything else that inherits (line height, spacing, capitals, alignment …) would
 * pass through the shadow boundary, so `.root` starts afresh; and what the page does to the element itself (`all: unset`)
 * wins over `:host`, so that nothing the layout needs may stand there alone.
 *
 * Text keeps at least 7:1 on its ground, borders of controls 3:1.
 */
export const tokens = css`
  :host {
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    display: block;
    visibility: inherit;
    color-scheme: light;
    font-family: var(--epn-font, inherit);
    font-size: var(--epn-font-size, max(1.125rem, 18px));
    line-height: 1.5;
    -webkit-text-size-adjust: 100%;
    --_epn-ink: var(--epn-ink, #1b1f2a);
    --_epn-ink-soft: var(--epn-ink-soft, #474d5c);
    --_epn-paper: var(--epn-paper, #ffffff);
    --_epn-paper-soft: var(--epn-paper-soft, #f4f6f9);
    --_epn-line: var(--epn-line, #d5dae3);
    --_epn-control-line: var(--epn-control-line, #6b7385);
    --_epn-accent: var(--epn-accent, #1d4a8a);
    --_epn-on-accent: var(--epn-on-accent, #ffffff);
    --_epn-accent-soft: var(--epn-accent-soft, #e8eff9);
    --_epn-open: var(--epn-open, #0b5c3c);
    --_epn-soon: var(--epn-soon, #7a3d00);
    --_epn-closed: var(--epn-closed, #5b2333);
    --_epn-focus: var(--epn-focus, #1b1f2a);
    --_epn-focus-gap: var(--epn-focus-gap, #ffffff);
    --_epn-radius: var(--epn-radius, 8px);
    color: var(--_epn-ink);
    background: var(--_epn-paper);
  }
  .root[data-scheme='dark'] {
    --_epn-ink: var(--epn-ink, #eef1f6);
    --_epn-ink-soft: var(--epn-ink-soft, #bcc4d2);
    --_epn-paper: var(--epn-paper, #14181f);
    --_epn-paper-soft: var(--epn-paper-soft, #1d232d);
    --_epn-line: var(--epn-line, #353d4a);
    --_epn-control-line: var(--epn-control-line, #8792a6);
    --_epn-accent: var(--epn-accent, #9cc4ff);
    --_epn-on-accent: var(--epn-on-accent, #0c1522);
    --_epn-accent-soft: var(--epn-accent-soft, #22304a);
    --_epn-open: var(--epn-open, #7fdcae);
    --_epn-soon: var(--epn-soon, #ffc280);
    --_epn-closed: var(--epn-closed, #f3b6c2);
    --_epn-focus: var(--epn-focus, #ffffff);
    --_epn-focus-gap: var(--epn-focus-gap, #14181f);
    color-scheme: dark;
  }
`;

/** Controls, links, focus and the one visually hidden class: the same in all three elements. */
export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  a {
    color: var(--_epn-accent);
    text-underline-offset: 0.15em;
  }
  svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
  }
  .control {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 48px;
    padding: 8px 16px;
    border: 1px solid var(--_epn-control-line);
    border-radius: var(--_epn-radius);
    background: var(--_epn-paper);
    color: var(--_epn-ink);
    text-decoration: none;
    cursor: pointer;
  }
  .control:hover {
    background: var(--_epn-paper-soft);
  }
  .control.strong {
    border-color: var(--_epn-accent);
    background: var(--_epn-accent);
    color: var(--_epn-on-accent);
    font-weight: 700;
  }
  .control.strong:hover {
    text-decoration: underline;
  }
  .link {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_epn-accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--_epn-focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_epn-focus-gap);
  }
  .visually-hidden:not(:focus, :active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .control.strong {
      border: 2px solid ButtonText;
    }
  }
`;
