import { css } from 'lit';

/** One line where there is room for it; on a phone the headline stands above its two buttons. */
export const stripStyles = css`
  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-content: center;
    gap: 4px 8px;
    padding: 12px 16px;
    background: var(--_epn-accent-soft);
  }
  .strip .picture {
    display: none;
    align-self: end;
    inline-size: 80px;
    margin-block: -4px -12px;
  }
  .strip #headline {
    flex: 1 1 100%;
    font-size: 1.1111em;
    text-wrap: wrap;
  }
  .strip .strong {
    padding-inline: 12px;
    margin-inline-end: auto;
  }
  @container (min-width: 640px) {
    .strip {
      flex-wrap: nowrap;
      column-gap: 16px;
    }
    .strip #headline {
      flex: 1 1 auto;
    }
    .strip .strong {
      flex: none;
      margin: 0;
    }
  }
  @container (min-width: 800px) {
    .strip .picture {
      display: flex;
    }
  }
  :host([format='sticky' i]) {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
  }
  .sticky {
    border-width: 2px 0 0;
    border-color: var(--_epn-accent);
    border-radius: 0;
  }
`;
