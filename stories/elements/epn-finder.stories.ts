import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

import { attributes, type Attributes } from './attributes.js';

/** A Tuesday morning, so that what is open in a story is open every day. */
const NOW = '2026-11-24T10:00:00+01:00';
/** What the page shows until the element is there, and keeps when it never comes. */
const FALLBACK = html`<a href="https://digitalhelp.brussels/">Où trouver de l’aide numérique ?</a>`;

const meta: Meta<Attributes> = {
  title: 'Elements/epn-finder',
  component: 'epn-finder',
  args: { lang: 'fr', now: NOW, limit: '4' },
  argTypes: {
    lang: { control: 'select', options: ['fr', 'nl', 'en', 'ar'] },
    theme: { control: 'select', options: ['auto', 'light', 'dark'] },
    'feed-format': { control: 'select', options: ['auto', 'canonical', 'osm', 'mednum'] },
  },
  render: (args) => html`<epn-finder ${attributes(args)}>${FALLBACK}</epn-finder>`,
};

export default meta;
type Story = StoryObj<Attributes>;

/** The sample feed that ships beside the script: the list first, then the map. */
export const Sample: Story = {};

/** `commune` takes NIS codes, postal codes or names in French or Dutch, several with commas; the visitor can undo it. */
export const CommunePreset: Story = { args: { commune: '1030' } };

/** A value that is no commune is told to the visitor in a sentence, to the webmaster in the console; all places show. */
export const UnknownCommune: Story = { args: { commune: 'Atlantis', 'without-map': true } };

export const Dutch: Story = { args: { lang: 'nl', commune: 'Schaarbeek', 'without-map': true } };

/** Each element has its own language, also on one page. */
export const FrenchAndDutch: Story = {
  args: { 'without-map': true, 'without-filters': true },
  argTypes: { lang: { control: false } },
  render: (args) =>
    html`<div style="display: grid; grid-template-columns: 1fr 1fr; gap: 24px">
      <epn-finder ${attributes({ ...args, lang: 'fr' })}></epn-finder>
      <epn-finder ${attributes({ ...args, lang: 'nl' })}></epn-finder>
    </div>`,
};

/** `without-map` loads nothing of the map; the list is complete. */
export const WithoutMap: Story = { args: { 'without-map': true } };

/** The list alone, for a narrow column. */
export const ListOnly: Story = {
  args: { 'without-map': true, 'without-search': true, 'without-filters': true },
  render: (args) => html`<epn-finder style="max-width: 390px" ${attributes(args)}>${FALLBACK}</epn-finder>`,
};

/** 682 places of a French region, as their publishers release them (MedNum), with services, hours and phones. */
export const MedNumFeed: Story = { args: { feed: 'feeds/savoie-v0.json', 'without-map': true } };

/** The page's own heading and footer, in the slots. */
export const OwnHeading: Story = {
  args: { 'without-map': true, 'without-filters': true },
  render: (args) =>
    html`<epn-finder ${attributes(args)}>
      <h2 slot="heading">Aide numérique à la bibliothèque</h2>
      <p slot="footer">Une erreur dans la liste ? Écrivez à la commune.</p>
    </epn-finder>`,
};

/** A feed with no place in it. */
export const Empty: Story = { args: { feed: 'feeds/empty.geojson', 'without-map': true } };

/** The feed cannot be had: a sentence and a button to try again. Here every further try fails too. */
export const FeedFails: Story = { args: { feed: 'feeds/unreachable.geojson', 'without-map': true } };

/** A login page where the feed should be. The console says so to the webmaster, the visitor reads the same sentence. */
export const NotAFeed: Story = { args: { feed: 'feeds/not-json.geojson', 'without-map': true } };

/** This feed takes 12 seconds; after 5 a sentence says that it takes time. `feed-timeout` lets it. */
export const SlowFeed: Story = {
  args: { feed: 'feeds/slow.geojson', 'feed-timeout': '30,60', 'without-map': true },
};

/**
 * Markup in names, `javascript:` links, texts that turn their neighbours around, impossible positions: what cannot be
 * used is counted, and the rest is shown as plain text.
 */
export const HostileFeed: Story = { args: { feed: 'feeds/hostile.geojson', 'without-map': true } };

/** `theme="dark"` on any page. */
export const Dark: Story = { args: { theme: 'dark', commune: '1030' } };

/** Without `theme` the element follows the page: this page declares `color-scheme: dark`. */
export const DarkPage: Story = {
  args: { 'without-map': true },
  render: (args) =>
    html`<div style="color-scheme: dark; padding: 24px; background: #14181f">
      <epn-finder ${attributes(args)}></epn-finder>
    </div>`,
};

/** The tokens on the host page's side: an accent of one's own, for light pages, and square corners. */
export const OwnColours: Story = {
  args: { 'without-map': true },
  render: (args) =>
    html`<style>
        .own {
          --epn-accent: #6a1b4d;
          --epn-accent-soft: #f8eaf2;
          --epn-radius: 0;
        }
      </style>
      <epn-finder class="own" ${attributes({ ...args, theme: 'light' })}>${nothing}</epn-finder>`,
};
