import { css } from 'lit';

/** One hairline around, nothing inside it but space. The card is laid out by its own width. */
export const cardStyles = css`
  .root {
    container-type: inline-size;
    box-sizing: border-box;
    border: 1px solid var(--_epn-line);
    border-radius: var(--_epn-radius);
  }
  .body {
    display: grid;
    gap: 12px;
    padding: 16px;
  }
  .place-name:focus {
    outline-offset: 4px;
  }
  .rest {
    display: grid;
    gap: 16px;
    margin-block-start: 12px;
  }
  .actions > * {
    flex: 1 1 11em;
    max-inline-size: 22em;
  }
  .number {
    white-space: nowrap;
  }
  .message {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .nearest {
    display: grid;
    inline-size: 100%;
  }
  .nearest > li {
    display: grid;
    gap: 4px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_epn-line);
  }
  .nearest .link {
    font-weight: 700;
    text-align: start;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    column-gap: 24px;
  }
  .tools > * {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
  }
  .skeleton {
    display: grid;
    gap: 12px;
    align-content: start;
    min-block-size: 208px;
  }
  .skeleton i {
    inline-size: 60%;
    block-size: 1.25em;
    border-radius: 4px;
    background: var(--_epn-paper-soft);
  }
  .skeleton i:last-child {
    inline-size: 90%;
    block-size: 48px;
  }
  .root[data-layout='full'] .skeleton,
  .root[data-layout='auto'] .skeleton {
    min-block-size: 1160px;
  }
  .more {
    inline-size: 100%;
    max-inline-size: 22em;
  }
  .root[data-layout='auto'] .more {
    display: none;
  }
  @container (max-width: 319px) {
    .root[data-layout='auto'] .more {
      display: inline-flex;
    }
    .root[data-layout='auto'] .rest[data-open='false'] {
      display: none;
    }
  }
  @container (min-width: 600px) {
    .body {
      padding: 24px;
    }
    .details dl {
      columns: 2;
      column-gap: 40px;
    }
    .fact {
      break-inside: avoid;
    }
    .root[data-layout='full'] .skeleton,
    .root[data-layout='auto'] .skeleton {
      min-block-size: 640px;
    }
  }
`;
