import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import { attributes, type Attributes } from './attributes.js';

const meta: Meta<Attributes> = {
  title: 'Elements/digital-help-banner',
  component: 'digital-help-banner',
  // Fixed poster, so that a story looks the same each time; and closing it is not remembered here.
  args: { lang: 'fr', poster: 'salima', remember: 'none' },
  argTypes: {
    lang: { control: 'select', options: ['fr', 'nl', 'en', 'ar'] },
    theme: { control: 'select', options: ['auto', 'light', 'dark'] },
    format: { control: 'select', options: ['auto', 'strip', 'card', 'poster', 'sticky'] },
    poster: { control: 'select', options: ['auto', 'salima', 'manu'] },
    placement: { control: 'select', options: ['any', 'stib', 'streets'] },
    fallback: { control: 'select', options: ['evergreen', 'hide'] },
  },
  render: (args) =>
    html`<digital-help-banner ${attributes(args)}>
      <a href="https://digitalhelp.brussels/">Aide numérique / Digitale hulp</a>
    </digital-help-banner>`,
};

export default meta;
type Story = StoryObj<Attributes>;

/** A card, or a strip where there is little room. Today is outside the campaign's window: no dates. */
export const Auto: Story = {};

/** One line of headline, one action, close. */
export const Strip: Story = { args: { format: 'strip' } };

export const Card: Story = { args: { format: 'card', poster: 'manu' } };

/** A portrait sheet as on a street. The picture is described for those who do not see it. */
export const Poster: Story = { args: { format: 'poster' } };

/** A strip that stays at the bottom of the window while its parent is in view. */
export const Sticky: Story = {
  args: { format: 'sticky', poster: 'manu' },
  parameters: { docs: { story: { inline: false, height: '360px' } } },
  render: (args) =>
    html`<div>
      ${[1, 2, 3, 4, 5, 6].map(
        (chapter) =>
          html`<h2>Chapitre ${chapter}</h2>
            <p style="min-height: 160px">Le texte de la page, plus long que la fenêtre.</p>`,
      )}
      <digital-help-banner ${attributes(args)}></digital-help-banner>
    </div>`,
};

export const Dutch: Story = { args: { lang: 'nl', format: 'card' } };

export const English: Story = { args: { lang: 'en', format: 'card', poster: 'manu' } };

export const DarkCard: Story = { args: { theme: 'dark', format: 'card' } };

export const DarkPoster: Story = { args: { theme: 'dark', format: 'poster', poster: 'manu' } };

/** The button leads to the finder below: it scrolls there, gives it the focus and presets the service. */
export const WithAFinder: Story = {
  args: { for: 'places', commune: '1030', format: 'card' },
  render: (args) =>
    html`<digital-help-banner ${attributes(args)}></digital-help-banner>
      <epn-finder id="places" lang="fr" limit="3" without-map></epn-finder>`,
};

/** With a feed: how many places there are and how many are open, counted once the campaign is on the screen. */
export const LiveFigure: Story = {
  args: { feed: 'feeds/savoie-v0.json', 'feed-format': 'mednum', commune: 'Chambéry', format: 'card' },
};

export const RightToLeftPage: Story = {
  args: { format: 'strip', poster: 'manu' },
  render: (args) => html`<div dir="rtl"><digital-help-banner ${attributes(args)}></digital-help-banner></div>`,
};

/** Within the campaign's window, with its last day. `now` tries it out at a day of April 2021. */
export const Running: Story = { args: { format: 'card', now: '2021-04-28T12:00:00+02:00' } };

/** One placement has its own window too: the streets came six days after the network's stops. */
export const RunningInTheStreets: Story = {
  args: { format: 'card', placement: 'streets', now: '2021-04-28T12:00:00+02:00' },
};

/** `fallback="hide"` outside the window: the element takes no room at all. */
export const HiddenOutsideItsWindow: Story = {
  args: { fallback: 'hide' },
  render: (args) =>
    html`<p>The banner stands between this line …</p>
      <digital-help-banner ${attributes(args)}></digital-help-banner>
      <p>… and this one, and shows nothing.</p>`,
};
