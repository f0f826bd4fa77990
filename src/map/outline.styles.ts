import { css } from 'lit';

/** What stands in the map's room when there is no map: a sentence, and the outline of the communes. */
export const outlineStyles = css`
  .map-out {
    display: grid;
    gap: 12px;
  }
  .map-out .notes {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
  svg.outline {
    inline-size: 100%;
    block-size: auto;
    max-block-size: 36rem;
    color: var(--_epn-ink-soft);
  }
  .outline-commune {
    fill: var(--_epn-paper-soft);
    stroke: var(--_epn-control-line);
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .outline-place {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  .outline-place .full {
    fill: currentColor;
  }
  .outline-place .ground {
    fill: var(--_epn-paper);
    stroke: none;
  }
  .outline-place .rim {
    stroke: var(--_epn-ink);
    stroke-width: 2;
  }
  .outline-place[data-state='open'] {
    color: var(--_epn-open);
  }
  .outline-place[data-state='closed'] {
    color: var(--_epn-closed);
  }
  .outline-place[data-state$='soon'],
  .outline-place[data-state='by-appointment'] {
    color: var(--_epn-soon);
  }
`;
