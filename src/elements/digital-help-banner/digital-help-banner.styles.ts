import { css } from 'lit';

/** What all formats share. The section fills the height that the host page reserved, so that no gap is left. */
export const bannerStyles = css`
  :host([data-empty]) {
    display: none !important;
  }
  .root {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: inherit;
    background: none;
  }
  section {
    position: relative;
    border: 1px solid var(--_epn-line);
    border-radius: var(--_epn-radius);
    background: var(--_epn-paper);
    overflow-wrap: anywhere;
  }
  #headline {
    font-size: 1.5556em;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .control {
    text-align: center;
  }
  .quiet {
    padding-inline: 8px;
    border-color: transparent;
    background: none;
    flex: none;
  }
  .quiet:hover {
    border-color: currentColor;
    background: none;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
