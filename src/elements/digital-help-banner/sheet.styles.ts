import { css } from 'lit';

/** What the card and the portrait poster share. */
export const sheetStyles = css`
  .sheet {
    display: grid;
    align-content: start;
    overflow: hidden;
  }
  .sheet > :not(.picture) {
    margin-inline: 16px;
  }
  .picture {
    grid-area: picture;
  }
  .title {
    grid-area: title;
  }
  .story {
    grid-area: story;
    max-inline-size: 34em;
  }
  .figures {
    grid-area: figures;
  }
  .last-day {
    grid-area: last-day;
    font-weight: 700;
  }
  .next {
    grid-area: next;
    display: grid;
    gap: 8px;
  }
  .invitation {
    font-weight: 700;
  }
  .invitation .year {
    font-weight: 400;
  }
  .first {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .further {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 8px;
  }
  .further .link {
    display: inline-flex;
    align-items: center;
  }
  .sheet .quiet {
    grid-area: close;
    align-self: start;
    justify-self: end;
  }
  .name {
    color: var(--_epn-accent);
    font-weight: 700;
  }
  .sheet #headline {
    font-size: clamp(1.3333em, 5cqi, 1.5556em);
  }
  .figures ul {
    display: grid;
    gap: 16px;
  }
  .number {
    display: block;
    color: var(--_epn-accent);
    font-weight: 700;
    line-height: 1.25;
  }
  .number b {
    font-size: 1.5556em;
    white-space: nowrap;
  }
  .year {
    color: var(--_epn-ink-soft);
    white-space: nowrap;
  }
  .invitation .year {
    white-space: normal;
  }
  .source {
    margin-block-start: 8px;
    color: var(--_epn-ink-soft);
    font-size: 0.8889em;
  }
  .site {
    color: var(--_epn-ink-soft);
  }
`;
