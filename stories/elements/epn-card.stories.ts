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
          phones: ['02 000 00 00'],
          services: ['device-access', 'internet-access', 'procedures', 'everyday-tools', 'Café tablette'],
          wheelchair: 'yes',
          isFree: true,
          access: ['walk-in', 'appointment'],
          languages: ['fr', 'nl', 'ar'],
          bookingUrl: 'https://example.org/rendez-vous',
          qualityLabels: ['Espace public numérique reconnu par la Région de Bruxelles-Capitale'],
          updatedOn: '2026-05-12',
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
    lang: { control: 'select', options: ['fr', 'nl', 'en', 'ar'] },
    theme: { control: 'select', options: ['auto', 'light', 'dark'] },
    layout: { control: 'select', options: ['auto', 'full', 'compact', 'print'] },
    directions: { control: 'select', options: ['auto', 'osm', 'google', 'apple'] },
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

/**
 * The place stands in the page itself, and nothing is requested. Where an editor takes scripts out, the same JSON may
 * stand in `<pre hidden>`.
 */
export const JsonInside: Story = {
  render: (args) =>
    html`<epn-card ${attributes(args)}>
      <pre hidden>
        { "name": { "fr": "EPN de l’Exemple" }, "street": "Rue de l’Exemple 1", "postalCode": "1030", "openingHours":
        "Mo-Fr 09:00-17:00; PH off", "lat": 50.8676, "lng": 4.3755 }</pre>
    </epn-card>`,
};

/** For paper: nothing to press, the week and the address, in ink. */
export const Print: Story = {
  args: { layout: 'print' },
  render: (args) => html`<epn-card .place=${places[0] ?? null} ${attributes(args)}></epn-card>`,
};

/** Holidays and closings of the next weeks stand below the week. */
export const Holidays: Story = {
  args: { now: '2026-12-22T10:00:00+01:00' },
  render: (args) => html`<epn-card .place=${places[0] ?? null} ${attributes(args)}></epn-card>`,
};

/** With `report-url` the visitor can tell what is wrong; name, id and feed of the place are filled in. */
export const Report: Story = {
  args: { place: '6', feed: 'feeds/savoie-v0.json', 'report-url': 'mailto:epn@example.org' },
};

/** Name, open or not, where, and the big actions; the rest behind a button. */
export const Compact: Story = { args: { place: 'x-1pv2vtt', layout: 'compact' } };

/** Without `place`, the card shows the place that comes first: open, or opening soonest. */
export const NoPlaceGiven: Story = { args: { layout: 'compact' } };

/** The id is no longer in the feed: a sentence and the nearest places for the visitor, a line for the webmaster. */
export const Gone: Story = { args: { place: 'no-such-place', near: '50.8676,4.3755' } };

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
