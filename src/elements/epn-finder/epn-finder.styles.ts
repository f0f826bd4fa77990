import { css } from 'lit';

/** List first; on 860 px and more of its own width, list and map stand side by side unless the page wants it otherwise. */
export const finderStyles = css`
  .root {
    display: grid;
    gap: 16px;
  }
  :host([theme='light']) .root,
  :host([theme='dark']) .root {
    padding: 16px;
  }
  .title {
    font-size: 1.5556em;
    line-height: 1.25;
    font-weight: 700;
    text-wrap: balance;
  }
  .search,
  .group {
    display: grid;
    gap: 4px;
  }
  .search label,
  legend,
  .group label:not(.check) {
    font-weight: 700;
    padding: 0;
  }
  .search-box {
    position: relative;
    display: flex;
    align-items: center;
  }
  .search-box > svg {
    position: absolute;
    inset-inline-start: 14px;
    color: var(--_epn-ink-soft);
    pointer-events: none;
  }
  .search input,
  select {
    inline-size: 100%;
    min-block-size: 52px;
    padding: 8px 16px;
    border: 1px solid var(--_epn-control-line);
    border-radius: var(--_epn-radius);
    background: var(--_epn-paper);
    appearance: none;
  }
  .search input {
    padding-inline: 48px;
  }
  select {
    min-block-size: 48px;
    appearance: auto;
  }
  .entry {
    display: grid;
    gap: 12px;
  }
  .more-ways {
    min-block-size: 48px;
  }
  .bar,
  .chips,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .bar > * {
    flex: 1 1 auto;
  }
  .filters {
    display: grid;
    gap: 16px;
    padding: 16px;
    border-radius: var(--_epn-radius);
    background: var(--_epn-paper-soft);
  }
  .filters[data-open='false'] {
    display: none;
  }
  .checks,
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
    column-gap: 16px;
  }
  .groups {
    gap: 16px;
    align-items: end;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 48px;
    padding-block: 6px;
    cursor: pointer;
  }
  .check input {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    flex: none;
    accent-color: var(--_epn-accent);
  }
  .notes,
  .message {
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_epn-accent);
    background: var(--_epn-accent-soft);
  }
  .message {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .status {
    min-block-size: 1.5em;
    font-weight: 700;
  }
  .list-column {
    display: grid;
    gap: 12px;
  }
  .result {
    display: grid;
    gap: 8px;
    padding-block: 16px;
    border-block-start: 1px solid var(--_epn-line);
  }
  .name {
    display: inline;
    min-block-size: 44px;
    padding: 4px 0;
    border: 0;
    background: none;
    color: var(--_epn-accent);
    font-weight: 700;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .actions {
    margin-block-start: 4px;
  }
  .actions > * {
    flex: 1 1 8em;
    max-inline-size: 20em;
  }
  .more {
    inline-size: 100%;
    margin-block-start: 8px;
  }
  .skeleton i {
    display: block;
    block-size: 1.25em;
    inline-size: 60%;
    border-radius: 4px;
    background: var(--_epn-paper-soft);
  }
  .skeleton i:nth-child(2) {
    inline-size: 40%;
  }
  .skeleton i:nth-child(3) {
    block-size: 48px;
    inline-size: 90%;
  }
  .map-column {
    display: none;
  }
  .body[data-view='map'] .map-column {
    display: block;
  }
  .body[data-view='map'] .result:not([aria-current]),
  .body[data-view='map'] .more,
  .body[data-view='map'] .skeleton {
    display: none;
  }
  .map-room {
    block-size: min(70vh, 36rem);
    min-block-size: 320px;
    border-radius: var(--_epn-radius);
    background: var(--_epn-paper-soft);
  }
  .body[data-map='false'] .map-column {
    display: block;
    margin-block-end: 12px;
  }
  @container (min-width: 860px) {
    .root {
      gap: 20px;
    }
    .entry {
      display: flex;
      align-items: end;
      gap: 16px;
    }
    .search {
      flex: 1;
    }
    .root[data-split] .bar,
    .bar > .filters-button {
      display: none;
    }
    .filters,
    .filters[data-open='false'] {
      display: grid;
    }
    .root[data-split] .body[data-map='true'] {
      display: grid;
      grid-template-columns: minmax(0, 9fr) minmax(0, 11fr);
      gap: 24px;
      align-items: start;
    }
    .root[data-split] .map-column {
      display: block;
    }
  }
`;
