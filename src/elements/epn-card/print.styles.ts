import { css, unsafeCSS } from 'lit';

/** Paper: nothing to press, ink on white, everything shown, no fact torn apart. The phone number stays: it is to be read. */
const onPaper = `
  --_epn-ink: #000;
  --_epn-ink-soft: #333;
  --_epn-paper: #fff;
  --_epn-accent: #000;
  --_epn-accent-soft: #fff;
  --_epn-line: #999;
`;

export const printStyles = css`
  .root[data-layout='print'] {
    ${unsafeCSS(onPaper)}
  }
  [data-layout='print'] .travel,
  [data-layout='print'] .more {
    display: none;
  }
  @media print {
    .root,
    .root[data-scheme='dark'] {
      ${unsafeCSS(onPaper)}
      font-size: 11pt;
      break-inside: avoid;
    }
    .open-state,
    .actions > :not(.call),
    .root:not([data-layout='compact']) .actions,
    .tools,
    .travel,
    .more {
      display: none;
    }
    .root[data-layout] .rest[data-open] {
      display: grid;
    }
    .control.strong {
      border: 0;
      padding: 0;
      background: none;
      color: inherit;
    }
  }
`;
