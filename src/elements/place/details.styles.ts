import { css } from 'lit';

/** How everything that is known of a place looks; it comes with the code that draws it. */
export const detailStyles = css`
  .details {
    display: grid;
    gap: 24px;
  }
  .fact:not(:last-child) {
    margin-block-end: 24px;
  }
  .fact dt {
    margin-block-end: 8px;
    font-weight: 700;
  }
  .fact dd,
  .description {
    overflow-wrap: anywhere;
  }
  .description {
    max-inline-size: 65ch;
  }
  .pictures {
    display: grid;
    gap: 8px;
  }
  .pictured {
    display: flex;
    gap: 12px;
    align-items: flex-start;
  }
  .pictured svg,
  .way svg {
    margin-block-start: 0.125em;
    color: var(--_epn-accent);
  }
  .sentence::first-letter,
  .day::first-letter {
    text-transform: uppercase;
  }
  .sentence,
  .day {
    display: inline-block;
  }
  .pictured a {
    display: inline-block;
    padding-block: 10px;
  }
  .travel,
  .contacts {
    margin-block-start: 4px;
  }
  .way,
  .contacts a {
    display: inline-flex;
    gap: 12px;
    align-items: flex-start;
    min-block-size: 44px;
    padding-block: 8px;
    box-sizing: border-box;
  }
  .week {
    border-collapse: separate;
    border-spacing: 0;
    inline-size: 100%;
    max-inline-size: 26em;
    overflow-wrap: normal;
  }
  .week th,
  .week td {
    padding: 6px 0;
    border-block-end: 1px solid var(--_epn-line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .week tr:last-child > * {
    border-block-end: 0;
  }
  .week th {
    padding-inline: 12px 10px;
    border-inline-start: 4px solid transparent;
  }
  .week .note {
    color: var(--_epn-ink-soft);
  }
  .period {
    white-space: nowrap;
  }
  .exceptions .note {
    display: block;
  }
  .week td {
    padding-inline-end: 4px;
  }
  .week .today > * {
    padding-block-end: 7px;
    border-block-end: 0;
    background: var(--_epn-accent-soft);
    font-weight: 700;
  }
  .week .today th {
    border-inline-start-color: var(--_epn-accent);
  }
  .week .today .note {
    color: inherit;
    font-weight: 400;
  }
  .exceptions {
    margin-block-start: 12px;
  }
  .exceptions caption {
    padding-block-end: 4px;
    padding-inline-start: 16px;
    text-align: start;
    font-weight: 700;
  }
  .source {
    font-size: 0.8889em;
  }
  @media (forced-colors: active) {
    .pictured svg,
    .way svg {
      color: inherit;
    }
    .week th {
      border-inline-start-color: Canvas;
    }
    .week .today th {
      border-inline-start-color: Highlight;
    }
  }
`;
