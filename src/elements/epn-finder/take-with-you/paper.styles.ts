import { css } from 'lit';

/**
 * Ink on A4, large type. Sizes are points, since this is paper; one hairline between places and nothing else. The host
 * page's font is kept, everything else of it is not.
 */
export const paperStyles = css`
  .paper {
    font-size: 13pt;
    line-height: 1.4;
    color: #000;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .paper[data-count='one'] {
    font-size: 15pt;
  }
  h1,
  h2,
  p,
  ul,
  figure {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  article {
    break-inside: avoid;
  }
  article + article {
    margin-block-start: 8mm;
    padding-block-start: 8mm;
    border-block-start: 0.5pt solid #000;
  }
  header {
    margin-block-end: 5mm;
  }
  h1 {
    font-size: 1.6em;
    line-height: 1.15;
    break-after: avoid;
  }
  .other-name {
    font-size: 1.15em;
  }
  h2 {
    font-size: 0.8em;
    font-weight: 400;
    break-after: avoid;
  }
  .fact {
    margin-block-end: 4mm;
    break-inside: avoid;
  }
  .strong {
    font-size: 1.15em;
    font-weight: 700;
  }
  .columns {
    display: flex;
    gap: 8mm;
  }
  .columns + .columns {
    margin-block-start: 6mm;
  }
  .columns > div {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  .columns > div:empty {
    display: none;
  }
  figure {
    flex: none;
    inline-size: 42mm;
    font-size: 0.75em;
    line-height: 1.3;
  }
  [data-count='one'] figure {
    inline-size: 52mm;
  }
  .qr {
    display: block;
    inline-size: 100%;
    block-size: auto;
    margin-block-end: 1mm;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0 0 1mm;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  th {
    padding-inline-end: 5mm;
  }
  th::first-letter,
  li::first-letter {
    text-transform: uppercase;
  }
  footer {
    margin-block-start: 8mm;
    padding-block-start: 3mm;
    border-block-start: 0.5pt solid #000;
    font-size: 10pt;
  }
`;
