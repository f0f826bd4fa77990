import { css } from 'lit';

/** Two colours and ink, from the theme: clothes and bars in the accent, skin and cardboard in the warm colour. */
export const drawingStyles = css`
  .root {
    --_epn-warm: var(--epn-warm, #e58a3c);
    --_epn-drawing-ink: var(--_epn-ink);
    --_epn-drawing-paper: #ffffff;
  }
  .root[data-scheme='dark'] {
    --_epn-drawing-ink: #0d1119;
    --_epn-drawing-paper: #f4f6f9;
  }
  .picture {
    display: flex;
    align-items: end;
    justify-content: center;
    background: var(--_epn-accent-soft);
  }
  .drawing {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 1;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .ink {
    fill: var(--_epn-drawing-ink);
  }
  .cloth {
    fill: var(--_epn-accent);
  }
  .warm {
    fill: var(--_epn-warm);
  }
  .skin {
    fill: color-mix(in srgb, var(--_epn-warm) 62%, #ffffff);
  }
  .pale {
    fill: color-mix(in srgb, var(--_epn-warm) 40%, #ffffff);
  }
  .paper {
    fill: var(--_epn-drawing-paper);
  }
  .tint {
    fill: color-mix(in srgb, var(--_epn-accent) 25%, var(--_epn-drawing-paper));
  }
  .halo {
    fill: color-mix(in srgb, var(--_epn-accent) 14%, var(--_epn-accent-soft));
  }
  .shade {
    fill: var(--_epn-drawing-ink);
    fill-opacity: 0.14;
  }
  .line,
  .fold,
  .tick,
  .arm {
    fill: none;
    stroke: var(--_epn-drawing-ink);
    stroke-width: 4px;
  }
  .fold {
    stroke-opacity: 0.28;
  }
  .tick {
    stroke-width: 3px;
  }
  .arm {
    stroke: var(--_epn-accent);
    stroke-width: 40px;
  }
`;
