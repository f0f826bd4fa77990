import { css } from 'lit';

/** One hairline around, nothing inside it but space. */
export const cardStyles = css`
  .root {
    display: grid;
    gap: 12px;
    padding: 16px;
    border: 1px solid var(--_epn-line);
    border-radius: var(--_epn-radius);
  }
  .details {
    margin-block-start: 8px;
  }
  .actions > * {
    flex: 1 1 9em;
    max-inline-size: 18em;
  }
  .message {
    display: grid;
    gap: 12px;
    justify-items: start;
  }
  .skeleton {
    min-block-size: 190px;
  }
  @container (min-width: 620px) {
    .root {
      padding: 24px;
    }
    .details dl {
      grid-template-columns: 1fr 1fr;
      column-gap: 32px;
    }
  }
`;
