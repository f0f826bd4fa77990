import { css } from 'lit';

/**
 * The frame of the map, for the element that shows it:
 *
 * - `.map`: the frame, with a size of its own while the map loads;
 * - `.map-canvas`: the container that the map draws in;
 * - `.map-controls`: the column of buttons, each a `.map-button`;
 * - `.map-credits`: the strip that says who made the map, always visible.
 */
export const mapStyles = css`
  .map {
    position: relative;
    overflow: hidden;
    block-size: min(70vh, 36rem);
    min-block-size: 320px;
    border: 1px solid var(--_epn-line);
    border-radius: var(--_epn-radius);
    background: var(--_epn-paper-soft);
  }
  .map-canvas {
    block-size: 100%;
    font: inherit;
  }
  .map-canvas canvas:focus-visible {
    outline-offset: -5px;
    box-shadow: inset 0 0 0 2px var(--_epn-focus-gap);
  }
  @media (prefers-reduced-motion: reduce) {
    /* The map's own hint would fade in and out. */
    .map-canvas * {
      transition: none !important;
    }
  }
  .map-skip {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-start: 12px;
    z-index: 3;
  }
  .map-skip:not(:focus) {
    inline-size: 1px;
    min-block-size: 1px;
    block-size: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .map-controls {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 12px;
    z-index: 1;
    display: grid;
    gap: 8px;
  }
  .map-pad {
    position: absolute;
    inset-block-end: 36px;
    inset-inline-start: 12px;
    z-index: 1;
    display: grid;
    grid-template-areas: '. up .' 'left . right' '. down .';
    direction: ltr;
  }
  .map-button[data-pan='up'] {
    grid-area: up;
  }
  .map-button[data-pan='down'] {
    grid-area: down;
  }
  .map-button[data-pan='left'] {
    grid-area: left;
  }
  .map-button[data-pan='right'] {
    grid-area: right;
  }
  .map-button {
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    padding: 0;
    border: 1px solid var(--_epn-control-line);
    border-radius: var(--_epn-radius);
    background: var(--_epn-paper);
    color: var(--_epn-ink);
    cursor: pointer;
  }
  .map-button[aria-expanded='true'] {
    border-color: var(--_epn-accent);
    background: var(--_epn-accent-soft);
  }
  .map-button:hover {
    background: var(--_epn-paper-soft);
  }
  .map-notice,
  .map-rest {
    position: absolute;
    z-index: 1;
    inset-block-start: 12px;
    inset-inline-start: 12px;
  }
  .map-notice {
    display: grid;
    gap: 8px;
    justify-items: start;
    max-inline-size: calc(100% - 84px);
  }
  .map-notice span:not(.control span) {
    padding: 4px 12px;
    border-radius: var(--_epn-radius);
    background: var(--_epn-paper);
  }
  .map-rest {
    inset: calc(50% - 24px) auto auto 50%;
    transform: translateX(-50%);
    white-space: nowrap;
  }
  .map-credits {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    z-index: 1;
    max-inline-size: 100%;
    padding: 2px 8px;
    border-start-start-radius: var(--_epn-radius);
    background: var(--_epn-paper);
    color: var(--_epn-ink-soft);
    font-size: 0.7778em;
  }
  .map-credits a {
    color: inherit;
  }
  .map-tip {
    position: absolute;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: 16em;
    padding: 4px 12px;
    transform: translate(-50%, calc(-100% - 20px));
    border: 1px solid var(--_epn-control-line);
    border-radius: var(--_epn-radius);
    background: var(--_epn-paper);
    color: var(--_epn-ink);
    font-size: 0.8889em;
    line-height: 1.35;
    pointer-events: none;
  }
  .map-tip strong,
  .map-tip span {
    display: block;
  }
  .map-tip[hidden] {
    display: none;
  }
  @media (hover: none) {
    .map-tip {
      display: none;
    }
  }
  .maplibregl-cooperative-gesture-screen {
    background: rgb(0 0 0 / 60%);
    font-size: 1em;
    line-height: 1.4;
    text-align: center;
  }
`;
