import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import { readFeed } from '../../src/index.js';
import { attributes, type Attributes } from './attributes.js';

/** A Tuesday morning, so that what is open in a story is open every day. */
const NOW = '2026-11-24T10:00:00+01:00';

/** A place of the host page's own making: any record of the canonical feed, read by the library's own function. */
const { places } = readFeed(
  JSON.stringify({
    type: 'FeatureCollection',
    epnFeed: 1,
    features: [
      {
        type: 'Feature',
        id: 'example-1',
        properties: {
          name: { fr: 'EPN de l’Exemple', nl: 'OCR Het Voorbeeld' },
          street: { fr: 'Rue de l’Exemple 1', nl: 'Voorbeeldstraat 1' },
          postalCode: '1030',
          openingHours: 'Mo-Fr 09:00-12:30,13:30-17:00; We off; Sa 10:00-13:00; PH off',
          websites: ['https://example.org/epn'],
          services: ['device-access', 'internet-access', 'procedures'],
          wheelchair: 'yes',
          isFree: true,
          source: 'Invented for this page',
        },
        geometry: { type: 'Point', coordinates: [4.3755, 50.8676] },
      },
    ],
  }),
);

const meta: Meta<Attributes> = {
  title: 'Elements/epn-card',
  component: 'epn-card',
  args: { lang: 'fr', now: NOW },
  argTypes: {
    lang: { control: 'select', options: ['fr', 'nl', 'en'] },
    theme: { control: 'select', options: ['auto', 'light', 'dark'] },
    layout: { control: 'select', options: ['auto', 'full', 'compact'] },
    'feed-format': { control: 'select', options: ['auto', 'canonical', 'osm', 'mednum'] },
  },
  render: (args) => html`<epn-card ${attributes(args)}></epn-card>`,
};

export default meta;
type Story = StoryObj<Attributes>;

/** One place of the sample feed, by its id. What the feed does not tell is not guessed. */
export const ById: Story = { args: { place: 'x-1pv2vtt' } };

/** A place of a MedNum feed, which tells more: services, phone, e-mail. */
export const FromAFullFeed: Story = { args: { place: '6', feed: 'feeds/savoie-v0.json' } };

/** `card.place = place` shows a place without any feed: nothing is requested. */
export const ByProperty: Story = {
  render: (args) => html`<epn-card .place=${places[0] ?? null} ${attributes(args)}></epn-card>`,
};

export const Dutch: Story = {
  args: { lang: 'nl' },
  render: (args) => html`<epn-card .place=${places[0] ?? null} ${attributes(args)}></epn-card>`,
};

/** Name, open or not, where, and the big actions. */
export const Compact: Story = { args: { place: 'x-1pv2vtt', layout: 'compact' } };

/** Without `place`, the card shows the place that comes first: open, or opening soonest. */
export const NoPlaceGiven: Story = { args: { layout: 'compact' } };

/** The id is no longer in the feed: a sentence for the visitor, a line in the console for the webmaster. */
export const Gone: Story = { args: { place: 'no-such-place' } };

/** The feed cannot be had. */
export const FeedFails: Story = { args: { place: 'x-1pv2vtt', feed: 'feeds/unreachable.geojson' } };

/** A link of the page's own, below the big actions. */
export const OwnAction: Story = {
  args: { place: 'x-1pv2vtt', layout: 'compact' },
  render: (args) =>
    html`<epn-card ${attributes(args)}>
      <a slot="actions" href="#rendez-vous">Prendre rendez-vous</a>
    </epn-card>`,
};

export const Dark: Story = { args: { place: 'x-1pv2vtt', theme: 'dark' } };
