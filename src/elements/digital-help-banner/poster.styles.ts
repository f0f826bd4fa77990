import { css } from 'lit';

/** A sheet as on a street: the headline on the accent, the drawing below it, then everything there is to read. */
export const posterStyles = css`
  .poster {
    grid-template:
      'title' auto
      'picture' 1fr
      'story' auto
      'figures' auto
      'last-day' auto
      'next' auto
      / minmax(0, 1fr);
    gap: 16px;
    inline-size: 100%;
    max-inline-size: 600px;
    min-block-size: min(142cqi, 850px);
    padding-block-end: 24px;
  }
  .poster > :not(.picture, .quiet) {
    margin-inline: clamp(16px, 6cqi, 40px);
  }
  .poster > .title {
    margin: 0;
    padding: 8px clamp(16px, 6cqi, 40px) 24px;
    background: var(--_epn-accent);
    color: var(--_epn-on-accent);
  }
  .poster .name {
    display: flex;
    align-items: center;
    min-block-size: 48px;
    padding-inline-end: 112px;
    color: inherit;
    line-height: 1.2;
  }
  .poster #headline {
    font-size: clamp(1.5556em, 7cqi, 2.1111em);
    line-height: 1.2;
  }
  .poster .picture {
    margin-block-start: -16px;
    padding: 16px 16px 0;
  }
  .poster .drawing {
    max-inline-size: 320px;
  }
  .poster > .quiet {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    color: var(--_epn-on-accent);
  }
  [data-scheme='dark'] .poster .title {
    background: color-mix(in srgb, var(--_epn-accent) 16%, var(--_epn-accent-soft));
  }
  [data-scheme='dark'] .poster :is(.title, .quiet) {
    color: var(--_epn-ink);
  }
  @container (max-width: 559px) {
    .poster li:nth-child(n + 3) {
      display: none;
    }
  }
  @container (min-width: 560px) {
    .poster .figures ul {
      grid-template-columns: 1fr 1fr;
      gap: 16px 24px;
    }
  }
`;
