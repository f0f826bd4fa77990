import { css } from 'lit';

/** How one place looks, in a row of the finder and in the card. */
export const placeStyles = css`
  .place-name {
    font-size: 1.1111em;
    line-height: 1.3;
    font-weight: 700;
  }
  .open-state {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    font-weight: 700;
  }
  .open-state svg {
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.25em;
  }
  .open-state[data-state='open'] {
    color: var(--_epn-open);
  }
  .open-state[data-state='closing-soon'],
  .open-state[data-state='opening-soon'],
  .open-state[data-state='by-appointment'] {
    color: var(--_epn-soon);
  }
  .open-state[data-state='closed'] {
    color: var(--_epn-closed);
  }
  .open-state[data-state='unknown'] {
    color: var(--_epn-ink-soft);
    font-weight: 400;
  }
  .own-words {
    display: block;
    font-weight: 400;
  }
  .soft {
    color: var(--_epn-ink-soft);
  }
  .services {
    color: var(--_epn-ink-soft);
  }
  .services li {
    display: inline;
  }
  .services li:not(:last-child)::after {
    content: '\\a0· ';
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
`;
