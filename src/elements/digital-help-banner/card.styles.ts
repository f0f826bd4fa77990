import { css } from 'lit';

/**
 * Stacked on a phone, the picture beside the headline on a tablet and beside everything on a desktop. The picture takes
 * whatever height the host page has reserved in excess. `auto` in a very narrow place is a strip.
 */
export const cardStyles = css`
  .card {
    grid-template:
      'picture' 1fr
      'title' auto
      'story' auto
      'figures' auto
      'last-day' auto
      'next' auto
      / minmax(0, 1fr);
    padding-block-end: 16px;
  }
  .card > :not(.picture, .quiet) {
    margin-block-start: 16px;
  }
  .card .picture {
    position: relative;
    min-block-size: 136px;
  }
  .card .drawing {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 16px;
    inline-size: auto;
    block-size: calc(100% - 12px);
    max-inline-size: calc(100% - 160px);
    object-position: bottom;
  }
  .card .quiet {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    margin: 0;
  }
  .card li:nth-child(n + 2) {
    display: none;
  }
  @container (max-width: 279px) {
    .auto :is(.name, .site),
    .auto > :is(.picture, .story, .figures, .last-day) {
      display: none;
    }
    .auto {
      background: var(--_epn-accent-soft);
    }
    .auto .quiet {
      position: static;
      grid-area: 7 / 1;
      justify-self: start;
      margin-inline: 8px;
    }
  }
  @container (min-width: 600px) {
    .card {
      grid-template:
        'picture title' 1fr
        'story story' auto
        'figures figures' auto
        'last-day last-day' auto
        'next next' auto
        / 208px minmax(0, 1fr);
      padding-block-end: 24px;
    }
    .card::before {
      content: '';
      grid-area: 1 / 1 / 2 / 3;
      background: var(--_epn-accent-soft);
    }
    .card > :not(.picture, .quiet) {
      margin-inline: 24px;
    }
    .card > .title {
      align-self: center;
      margin-block: 16px;
      margin-inline-start: 0;
    }
    .card .name {
      min-block-size: 40px;
      padding-inline-end: 112px;
    }
    .card .drawing {
      max-inline-size: calc(100% - 32px);
    }
  }
  @container (min-width: 680px) {
    .card li:nth-child(2) {
      display: block;
    }
    .card .figures ul {
      grid-template-columns: 1fr 1fr;
      gap: 24px;
    }
  }
  @container (min-width: 1080px) {
    .card {
      grid-template:
        'picture title' auto
        'picture story' auto
        'picture figures' auto
        'picture last-day' auto
        'picture next' 1fr
        / 36% minmax(0, 1fr);
    }
    .card::before {
      content: none;
    }
    .card > :not(.picture, .quiet) {
      margin-inline: 32px;
    }
    .card > .title {
      margin-block: 24px 0;
    }
    .card .name {
      min-block-size: 0;
    }
    .card .picture {
      margin-block-end: -24px;
    }
    .card .drawing {
      inset-inline: 16px;
      margin-inline: auto;
      max-block-size: 400px;
    }
    .card .next {
      align-self: end;
    }
  }
`;
