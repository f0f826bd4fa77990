import { css } from 'lit';

/**
 * One line where there is room for it; on a phone the headline stands above its two buttons. The heights that a page
 * reserves are stated in the guide; a test holds them.
 */
export const stripStyles = css`
  .strip {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    align-content: center;
    gap: 8px;
    padding-block: 12px 8px;
    padding-inline: 16px 8px;
    background: var(--_epn-accent-soft);
  }
  .strip .picture {
    display: none;
    grid-area: auto;
    align-self: end;
    inline-size: 88px;
    margin-block-end: -8px;
    background: none;
  }
  .strip #headline {
    grid-column: 1 / -1;
    padding-inline-end: 8px;
    font-size: 1.1111em;
    line-height: 1.3;
    text-wrap: pretty;
  }
  .strip .strong {
    justify-self: start;
    padding-inline: 16px;
  }
  @container (max-width: 359px) {
    .strip .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .strip .quiet {
      min-inline-size: 48px;
    }
  }
  @container (min-width: 640px) {
    .strip {
      grid-template-columns: minmax(0, 1fr) auto auto;
      column-gap: 16px;
      padding-block: 8px;
    }
    .strip #headline {
      grid-column: auto;
    }
  }
  @container (min-width: 800px) {
    .strip:has(.drawing) {
      grid-template-columns: auto minmax(0, 1fr) auto auto;
    }
    .strip .picture:has(.drawing) {
      display: flex;
    }
  }
  :host([format='sticky' i]) {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
  }
  :host([data-aside]) {
    position: static;
  }
  .sticky {
    border-width: 2px 0 0;
    border-color: var(--_epn-accent);
    border-radius: 0;
  }
  @media (max-height: 479px) {
    :host([format='sticky' i]) {
      position: static;
    }
  }
`;
